// What had come about between states by the end of a year, and had not ended.
import { idOf } from '../entities.js';
import { values } from '../sparql.js';

const FACTS = `SELECT DISTINCT ?relation ?from ?to ?status ?earliest ?latest {
  ?fact a dip:Fact ; rdf:predicate ?relation ; rdf:subject ?subject ; rdf:object ?target ; dip:status ?status .
  FILTER(?status IN (dip:asserted, dip:ended))
  OPTIONAL { ?fact dip:counterparty ?counterparty }
  BIND(COALESCE(?counterparty, ?target) AS ?object)
  OPTIONAL { ?subject dip:state ?served } OPTIONAL { ?object dip:state ?receiving } OPTIONAL { ?fact dip:sender ?sender }
  BIND(COALESCE(?sender, ?served, ?subject) AS ?from) BIND(COALESCE(?receiving, ?object) AS ?to)
  FILTER(?from != ?to)
  OPTIONAL { ?fact dip:earliest ?earliest } OPTIONAL { ?fact dip:latest ?latest }
}`;

/** The year of a day. */
export const year = day => Number(/^-?\d+/.exec(day)[0]);

/** The day by which it surely had begun. */
export const begun = row => row.latest ?? row.earliest;

/** What is asserted or has ended between states, those who serve them counted as theirs. */
export const between = () => values(FACTS);

/** Pairs of which it was told that it had come about by the end of the year, and not that it had ended since. */
export function standing(rows, at, undated) {
  const pairs = new Map();
  const ends = new Map();
  rows
    .filter(one => one.status.endsWith('#ended') && begun(one))
    .forEach(one => ends.set(one.from + one.to, [...(ends.get(one.from + one.to) ?? []), one]));
  for (const row of rows.filter(one => one.status.endsWith('#asserted'))) {
    const since = begun(row);
    if (since ? year(since) > at : !undated) continue;
    const over = (ends.get(row.from + row.to) ?? []).some(
      end => year(end.earliest ?? end.latest) <= at && (!since || begun(end) >= since),
    );
    if (over) continue;
    const key = [row.from, row.to].join(' ');
    const known = pairs.get(key);
    if (!known || (since && since < (known.since ?? '9'))) pairs.set(key, { from: row.from, to: row.to, since });
  }
  return [...pairs.values()].sort((a, b) => (a.since ?? '9').localeCompare(b.since ?? '9'));
}

/** Pairs of which neither was gone before the year; what nobody told to have ended ends with its state. */
export const existing = (pairs, places, at) =>
  pairs.filter(pair => [pair.from, pair.to].every(iri => (places[idOf(iri)]?.until ?? at) >= at));
