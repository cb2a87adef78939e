// Asks the endpoint.
import { t } from './language.js';

export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  dip: 'https://w3id.org/kutniti/ontology#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  text: 'http://jena.apache.org/text#',
  wd: 'http://www.wikidata.org/entity/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const usesPrefix = (query, prefix) => new RegExp(`(^|[^\\w<:/])${prefix}:`).test(query);

/** The query with a PREFIX line for each known prefix that it uses and does not declare. */
export function withPrefixes(query) {
  const missing = Object.keys(PREFIXES).filter(
    prefix => usesPrefix(query, prefix) && !new RegExp(`PREFIX\\s+${prefix}:`, 'i').test(query),
  );
  return missing.map(prefix => `PREFIX ${prefix}: <${PREFIXES[prefix]}>\n`).join('') + query;
}

/** The endpoint's refusal: title, detail, status, and where known line and column. */
export class Problem extends Error {
  constructor(status, { title, detail, line, column } = {}) {
    super(detail || title || t('error.status', { status }));
    Object.assign(this, { status, title, detail, line, column });
  }
}

async function problem(response) {
  const text = await response.text();
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) return new Problem(response.status, JSON.parse(text));
  const [, line, column] = /line (\d+), column (\d+)/i.exec(text) ?? [];
  return new Problem(response.status, {
    detail: text.trim().slice(0, 400),
    line: Number(line) || undefined,
    column: Number(column) || undefined,
  });
}

/** Any request to this server; throws a Problem. */
export async function request(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(0, { title: t('error.gone'), detail: t('error.gone.advice') });
  }
  if (!response.ok) throw await problem(response);
  return response;
}

/** Sends a query as it stands and gives the response. */
export const send = (query, accept, signal) =>
  request('/sparql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/sparql-query', Accept: accept },
    body: query,
    signal,
  });

/** The rows of a SELECT query, each an object of terms by variable. */
export async function rows(query) {
  const response = await send(withPrefixes(query), 'application/sparql-results+json');
  return (await response.json()).results.bindings;
}

/** The same with plain strings in place of terms. */
export const values = async query =>
  (await rows(query)).map(row => Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])));

const allPrefixes = Object.entries(PREFIXES)
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`)
  .join('');

/** A graph as Turtle, its names shortened by the prefixes. */
export const turtle = async query => (await send(allPrefixes + query, 'text/turtle')).text();

/** A fact and its evidence as Turtle. */
export const factAsTurtle = iri => turtle(`DESCRIBE <${iri}> ?evidence WHERE { <${iri}> dip:evidence ?evidence }`);
