// Facts as lines between places and as marks along time.
import { yearOf } from '../dates.js';
import { entity } from '../entities.js';
import { labelOf } from '../vocabulary.js';
import { factLine, idOfFact } from './fact.js';

/** Persons stand where the state lies that they serve. */
export const home = iri => entity(iri).state ?? iri;

export const links = facts =>
  facts
    .map(fact => ({
      from: fact.sender ?? home(fact.subject),
      to: home(fact.object),
      status: fact.status,
      label: factLine(fact),
      fact,
    }))
    .filter(link => link.from !== link.to);

export const marks = facts =>
  facts
    .filter(fact => fact.earliest ?? fact.latest)
    .map(fact => ({
      from: yearOf(fact.earliest ?? fact.latest),
      until: yearOf(fact.latest ?? fact.earliest),
      lane: labelOf(fact.relation),
      text: factLine(fact),
      status: fact.status,
      href: `#${idOfFact(fact)}`,
    }));
