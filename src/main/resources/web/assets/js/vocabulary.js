// What the ontology calls things, in both languages; asked of the endpoint once a page.
import { PREFIXES, values } from './sparql.js';
import { oneOf } from './language.js';

const QUERY = `SELECT ?term ?kind ?label ?language ?comment ?super {
  VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty owl:NamedIndividual dip:Relation owl:SymmetricProperty }
  ?term a ?kind ; rdfs:label ?label .
  OPTIONAL { ?term rdfs:comment ?comment FILTER(LANG(?comment) = LANG(?label)) }
  OPTIONAL { ?term rdfs:subClassOf ?super }
  BIND(LANG(?label) AS ?language)
}`;

async function load() {
  const terms = new Map();
  for (const row of await values(QUERY)) {
    const term = terms.get(row.term) ?? { iri: row.term, kinds: new Set(), labels: {}, comments: {}, super: row.super };
    term.kinds.add(row.kind.replace(/^.*[#/]/, ''));
    term.labels[row.language] = row.label;
    if (row.comment) term.comments[row.language] = row.comment;
    terms.set(row.term, term);
  }
  return terms;
}

const terms = await load().catch(() => new Map());

export const all = () => [...terms.values()];
export const relations = () => all().filter(term => term.kinds.has('Relation') && term.iri.includes('#'));
export const isSymmetric = iri => terms.get(iri)?.kinds.has('SymmetricProperty') ?? false;
export const labelOf = iri => oneOf(terms.get(iri)?.labels) || localName(iri);
/** The label of a word that is the local name of a term, or the word itself. */
export const wordOf = word => oneOf(terms.get(PREFIXES.dip + word)?.labels) || word;
export const commentOf = iri => oneOf(terms.get(iri)?.comments);
export const superOf = iri => terms.get(iri)?.super;
export const localName = iri => iri.replace(/^.*[#/]/, '');
