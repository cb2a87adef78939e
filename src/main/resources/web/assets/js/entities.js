// Names of entities, by IRI, in the page's language; and where their pages are.
import { oneOf } from './language.js';
import { PREFIXES, values } from './sparql.js';

const known = new Map();
const LOCAL = 'https://w3id.org/kutniti/';

/** The page of an entity: /entity/ for Wikidata's and for local ids, else the kind that its IRI names: /agreement/. */
export function pageOf(iri) {
  const [kind, id] = iri.split('/').slice(-2);
  return `/${['entity', 'id'].includes(kind) ? 'entity' : kind}/${encodeURIComponent(decodeURIComponent(id))}`;
}
/** The page of a document, at one of its facts. */
export const documentPage = (id, fact) =>
  `/document/${encodeURIComponent(id)}${fact ? `#fact-${fact.replace(/^.*[#/]/, '')}` : ''}`;
export const idOf = iri => iri.replace(/^.*\//, '');
export const isWikidata = iri => iri.startsWith(PREFIXES.wd);

/** Learns the names of entities that are not known yet. */
export async function learn(iris) {
  const missing = [...new Set(iris)].filter(iri => iri && !known.has(iri));
  for (let from = 0; from < missing.length; from += 200) await ask(missing.slice(from, from + 200));
}

async function ask(iris) {
  iris.forEach(iri => known.set(iri, { iri, labels: {}, type: '' }));
  const found = await values(`SELECT ?entity ?type ?label (LANG(?label) AS ?language) ?state {
    VALUES ?entity { ${iris.map(iri => `<${iri}>`).join(' ')} }
    ?entity a ?type OPTIONAL { ?entity rdfs:label ?label } OPTIONAL { ?entity dip:state ?state } }`);
  for (const row of found) {
    const entity = known.get(row.entity);
    if (row.label) entity.labels[row.language] ??= row.label;
    entity.type = row.type;
    entity.state = row.state;
  }
}

/** Takes over labels that somebody else has for entities without any. */
export const name = labels =>
  labels.forEach((label, iri) => known.set(iri, { ...entity(iri), labels: { ...label, ...entity(iri).labels } }));

/** What is known of an entity: labels by language, type, state. */
export const entity = iri => known.get(iri) ?? { iri, labels: {}, type: '' };

/** Its name; the words of a document where it has no name of its own. */
export const nameOf = (iri, otherwise = '') => oneOf(known.get(iri)?.labels) || otherwise || idOf(iri);

/** The parts of this page's address: the kind of thing and its id. */
export function asked() {
  const [kind, ...id] = location.pathname
    .replace(/\.html$/, '')
    .split('/')
    .filter(Boolean);
  return { kind, id: decodeURIComponent(id.join('/')) };
}

/** The IRI that a page's address stands for; nothing when the data knows none. */
export async function find({ kind, id }) {
  const local = kind === 'entity' ? 'id' : kind;
  const candidates = [...(kind === 'entity' ? [PREFIXES.wd + id] : []), `${LOCAL}${local}/${id}`].filter(
    iri => !/[<>"{}|\\^`\s]/.test(iri),
  );
  const [direct] = await values(
    `SELECT ?entity { VALUES ?entity { ${candidates.map(iri => `<${iri}>`).join(' ')} } ?entity a ?type } LIMIT 1`,
  );
  if (direct) return direct.entity;
  const [row] = await values(
    `SELECT ?entity { ?entity a ?type FILTER(STRENDS(STR(?entity), ${JSON.stringify(`/${local}/${id}`)})) } LIMIT 1`,
  );
  return row?.entity;
}
