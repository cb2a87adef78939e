// Reads a dump with one of the libraries and prints how many statements and facts it has.
// node count.mjs n3|oxigraph MEDIA-TYPE FILE
import { readFileSync } from 'node:fs';

const FACT = 'https://w3id.org/kutniti/ontology#Fact';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const [library, format, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

const readers = {
  async n3() {
    const { Parser } = await import('n3');
    return new Parser({ format }).parse(text);
  },
  async oxigraph() {
    const { Store } = (await import('oxigraph')).default;
    const store = new Store();
    store.load(text, { format });
    return store.match();
  },
};

const quads = await readers[library]();
const facts = new Set(
  quads.filter((q) => q.predicate.value === TYPE && q.object.value === FACT).map((q) => q.subject.value),
);
console.log(`${quads.length} ${facts.size}`);
