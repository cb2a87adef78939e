// States that the program knows by name, whether a document speaks of them or not.
import { PREFIXES, request } from '../sparql.js';

let loaded;
const states = () =>
  (loaded ??= request('/atlas?type=State&type=FormerState&type=Territory').then(response => response.json()));

const same = (text, start) => text.toLowerCase().startsWith(start.toLowerCase());

/** Those one of whose labels begins with the text: { iri, label }. */
export async function called(text) {
  return Object.entries(await states())
    .filter(([, one]) => Object.values(one.label).some(label => same(label, text)))
    .map(([id, one]) => ({ iri: PREFIXES.wd + id, label: one.label }));
}

/** The labels of those of some IRIs that it knows, by IRI; an empty map when it cannot be asked. */
export async function labelsOf(iris) {
  const known = await states().catch(() => ({}));
  return new Map(
    iris.map(iri => [iri, known[iri.replace(PREFIXES.wd, '')]?.label]).filter(([, label]) => label),
  );
}
