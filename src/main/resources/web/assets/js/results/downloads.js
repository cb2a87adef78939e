// The answer as a file, in each format that the endpoint has for it.
import { h } from '../dom.js';
import { t } from '../language.js';
import { send } from '../sparql.js';

const TABLES = {
  CSV: ['text/csv', 'csv'],
  TSV: ['text/tab-separated-values', 'tsv'],
  JSON: ['application/sparql-results+json', 'json'],
  XML: ['application/sparql-results+xml', 'xml'],
};
const GRAPHS = {
  Turtle: ['text/turtle', 'ttl'],
  'N-Triples': ['application/n-triples', 'nt'],
  TriG: ['application/trig', 'trig'],
  'N-Quads': ['application/n-quads', 'nq'],
  'RDF/XML': ['application/rdf+xml', 'rdf'],
  'JSON-LD': ['application/ld+json', 'jsonld'],
};

async function save(query, [type, ending]) {
  const body = await (await send(query, type)).blob();
  const link = h('a', { href: URL.createObjectURL(body), download: `kutniti.${ending}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A list of formats; choosing one saves the file. `failed` is told of errors. */
export function downloads(query, isGraph, failed) {
  const formats = isGraph ? GRAPHS : TABLES;
  const choice = h(
    'select',
    { id: 'download', 'aria-label': t('result.download') },
    h('option', { value: '' }, t('result.download')),
    Object.keys(formats).map(name => h('option', { value: name }, name)),
  );
  choice.addEventListener('change', () => {
    if (choice.value) save(query, formats[choice.value]).catch(failed);
    choice.value = '';
  });
  return choice;
}
