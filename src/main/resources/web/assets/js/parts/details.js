// What tells results of the same name apart: an agreement's parties and date, a document's beginning.
import { dateText } from '../dates.js';
import { learn, nameOf } from '../entities.js';
import { values } from '../sparql.js';
import { titleOf } from './title.js';

const list = iris => iris.map(iri => `<${iri}>`).join(' ');

async function agreements(iris) {
  const rows =
    await values(`SELECT DISTINCT ?agreement ?one ?other ?date { VALUES ?agreement { ${list(iris)} } ?fact dip:agreement ?agreement ; rdf:subject ?one .
    OPTIONAL { ?fact dip:counterparty ?other } OPTIONAL { ?fact dip:date ?date } }`);
  await learn(rows.flatMap(row => [row.one, row.other]));
  return iris.map(iri => {
    const own = rows.filter(row => row.agreement === iri);
    const parties = [...new Set(own.flatMap(row => [row.one, row.other]).filter(Boolean))].map(party => nameOf(party));
    return [iri, [parties.join(' – '), dateText(own.find(row => row.date)?.date)].filter(Boolean).join(' · ')];
  });
}

async function beginnings(iris) {
  const rows = await values(
    `SELECT ?document (SUBSTR(?text, 1, 90) AS ?beginning) { VALUES ?document { ${list(iris)} } ?document dip:text ?text }`,
  );
  return rows.map(row => [row.document, titleOf({ beginning: row.beginning })]);
}

/** A text for each result that needs one, by IRI. */
export async function details(results) {
  const treaties = results.filter(one => one.kind === 'entity' && one.type === 'Agreement').map(one => one.iri);
  const untitled = results.filter(one => one.kind === 'document' && !one.title).map(one => one.iri);
  const found = await Promise.all([
    treaties.length ? agreements(treaties) : [],
    untitled.length ? beginnings(untitled) : [],
  ]);
  return new Map(found.flat());
}
