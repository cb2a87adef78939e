// A fact beside what Wikidata says of the same two.
import { h, note } from '../dom.js';
import { asked, find } from '../entities.js';
import { factsOf } from '../facts.js';
import { comparisonText, comparisonsOf } from '../parts/compared.js';
import { factLine, factList } from '../parts/fact.js';
import { page, setTitle } from '../shell.js';
import { PREFIXES } from '../sparql.js';
import { labelOf } from '../vocabulary.js';
import { t } from '../language.js';

const address = asked();

async function content() {
  const iri = await find(address);
  const [comparison] = iri ? await comparisonsOf(`VALUES ?comparison { <${iri}> }`) : [];
  if (!comparison) {
    setTitle(address.id);
    return [h('h1', {}, address.id), note(t('comparison.unknown'), t('comparison.unknown.advice'))];
  }
  const facts = await factsOf(`VALUES ?fact { <${comparison.fact}> } ?fact a dip:Fact .`);
  const title = facts.length ? factLine(facts[0]) : labelOf(comparison.verdict);
  setTitle(title);
  return [
    h(
      'div',
      { class: 'head' },
      h('p', { class: 'eyebrow' }, `${labelOf(`${PREFIXES.dip}Comparison`)} · ${labelOf(comparison.verdict)}`),
      h('h1', {}, title),
    ),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, t('comparison.here')),
      facts.length ? factList(facts) : note(t('fact.unknown'), t('comparison.old')),
    ),
    h('section', { class: 'section' }, h('h2', {}, t('comparison.there')), comparisonText(comparison)),
  ];
}

page(content);
