// Facts with their evidence, as the endpoint has them.
import { learn } from './entities.js';
import { titleOf } from './parts/title.js';
import { values } from './sparql.js';

/** The query for the facts that a graph pattern binds ?fact to. */
export const factQuery =
  pattern => `SELECT ?fact ?relation ?subject ?target ?counterparty ?date ?earliest ?latest ?status ?place ?label ?sender
       ?document ?documentId ?title ?start ?end ?quote ?rule ?confidence ?subjectName ?objectName ?placeName
WHERE {
  { SELECT DISTINCT ?fact WHERE { ${pattern} } }
  ?fact rdf:predicate ?relation ; rdf:subject ?subject ; rdf:object ?target ; dip:status ?status ; dip:evidence ?evidence .
  ?evidence prov:wasDerivedFrom ?document ; dip:start ?start ; dip:end ?end ; dip:quote ?quote ;
            dip:rule ?rule ; dip:confidence ?confidence ; dip:subjectName ?subjectName ; dip:objectName ?objectName .
  ?document dcterms:identifier ?documentId .
  OPTIONAL { ?document dcterms:title ?title }
  OPTIONAL { ?fact dip:counterparty ?counterparty }
  OPTIONAL { ?fact dip:date ?date }
  OPTIONAL { ?fact dip:earliest ?earliest }
  OPTIONAL { ?fact dip:latest ?latest }
  OPTIONAL { ?fact dip:label ?label }
  OPTIONAL { ?fact dip:sender ?sender }
  OPTIONAL { ?evidence dip:place ?place ; dip:placeName ?placeName }
}
ORDER BY ?earliest ?fact ?document ?start`;

function fact(row) {
  const {
    fact: iri,
    relation,
    subject,
    target,
    counterparty,
    date = '',
    earliest,
    latest,
    label,
    sender,
    place,
    placeName,
  } = row;
  return {
    iri,
    relation,
    subject,
    object: counterparty ?? target,
    agreement: counterparty ? target : undefined,
    date,
    earliest,
    latest,
    label,
    sender,
    place,
    placeName,
    status: row.status.replace(/^.*#/, ''),
    evidence: [],
  };
}

const evidence = ({ document, documentId, title, start, end, quote, rule, confidence, subjectName, objectName }) => ({
  document,
  documentId,
  title,
  start: Number(start),
  end: Number(end),
  quote,
  rule,
  confidence: Number(confidence),
  subjectName,
  objectName,
});

/** A document without a title is called by its beginning. */
async function nameDocuments(facts) {
  const unnamed = facts.flatMap(fact => fact.evidence).filter(one => !one.title);
  const iris = [...new Set(unnamed.map(one => `<${one.document}>`))];
  if (!iris.length) return;
  const found = await values(
    `SELECT ?document (SUBSTR(?text, 1, 90) AS ?beginning) { VALUES ?document { ${iris.join(' ')} } ?document dip:text ?text }`,
  );
  const beginnings = new Map(found.map(row => [row.document, row.beginning]));
  unnamed.forEach(one => {
    one.title = titleOf({ beginning: beginnings.get(one.document), id: one.documentId });
  });
}

/** The facts, in the order of time, the undated last; the names of all who take part are learnt. */
export async function factsOf(pattern) {
  const facts = new Map();
  for (const row of await values(factQuery(pattern))) {
    if (!facts.has(row.fact)) facts.set(row.fact, fact(row));
    const known = facts.get(row.fact);
    known.place ??= row.place;
    known.placeName ??= row.placeName;
    const found = evidence(row);
    const twice = known.evidence.some(
      one =>
        one.document === found.document &&
        one.start === found.start &&
        one.end === found.end &&
        one.rule === found.rule,
    );
    if (!twice) known.evidence.push(found);
  }
  const all = [...facts.values()];
  await nameDocuments(all);
  await learn(all.flatMap(one => [one.subject, one.object, one.agreement, one.sender, one.place]));
  return all.sort((a, b) => (a.earliest ?? a.latest ?? '9999').localeCompare(b.earliest ?? b.latest ?? '9999'));
}

/** Facts that somebody, or those who serve them, take part in. */
export const withParty = iri => `VALUES ?who { <${iri}> } ?party dip:state? ?who .
    ?fact rdf:subject|rdf:object|dip:counterparty|dip:sender|dip:place|dip:agreement|dip:mission ?party ; a dip:Fact .`;

/** Facts between two, or those who serve them: those of the one first, then who else is in them. */
export const between = (
  one,
  other,
) => `VALUES (?one ?other) { (<${one}> <${other}>) } ?party dip:state? ?one .
    ?fact rdf:subject|rdf:object|dip:counterparty|dip:sender ?party ; rdf:subject|rdf:object|dip:counterparty|dip:sender ?opposite .
    ?opposite dip:state? ?other . ?fact a dip:Fact .`;

/** Facts of a document. */
export const inDocument = iri => `?fact prov:wasDerivedFrom <${iri}> ; a dip:Fact .`;

/** A group for each relation, in the order given by how many there are. */
export function byRelation(facts) {
  const groups = new Map();
  facts.forEach(one => groups.set(one.relation, [...(groups.get(one.relation) ?? []), one]));
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
