// What the editor offers: keywords, variables, prefixes, terms of the ontology, and entities by any of their names.
import { idOf, isWikidata } from '../entities.js';
import { language, oneOf, other } from '../language.js';
import { called } from '../parts/gazetteer.js';
import { search } from '../parts/search.js';
import { PREFIXES } from '../sparql.js';
import { all, localName } from '../vocabulary.js';
import { FUNCTIONS, KEYWORDS } from './mode.js';

const WORD = /[?$]?[\p{L}\p{M}\p{N}_:.\u200c\u200d-]+/u;
const ENTITIES_AT_MOST = 8;
const CLASS_LETTER = /^\p{Lu}/u;

/** Puts the text in and, where its prefix is not declared, a line that declares it. */
const insert = text => (view, completion, from, to) => {
  const prefix = /^(\w+):/.exec(text)?.[1];
  const known = !prefix || !PREFIXES[prefix] || new RegExp(`PREFIX\\s+${prefix}:`, 'i').test(view.state.doc.toString());
  const line = known ? '' : `PREFIX ${prefix}: <${PREFIXES[prefix]}>\n`;
  view.dispatch({
    changes: [
      { from: 0, insert: line },
      { from, to, insert: text },
    ],
    selection: { anchor: from + line.length + text.length },
    userEvent: 'input.complete',
  });
};

const same = (text, start) => text.toLowerCase().startsWith(start.toLowerCase());

function variables(text, doc) {
  const names = new Set(doc.match(/[?$][\p{L}\p{N}_]+/gu) ?? []);
  names.delete(text);
  return [...names].filter(name => same(name, text)).map(label => ({ label, type: 'variable' }));
}

const words = text =>
  [...KEYWORDS.map(word => word.toUpperCase()), ...FUNCTIONS.map(word => word.toUpperCase())]
    .filter(word => same(word, text) && text.length > 1)
    .map(label => ({ label, type: 'keyword' }));

const prefixes = text =>
  Object.entries(PREFIXES)
    .filter(([prefix]) => same(`${prefix}:`, text))
    .map(([prefix, iri]) => ({ label: `${prefix}:`, detail: iri, type: 'namespace', apply: insert(`${prefix}:`) }));

/** Terms of the ontology by their name or by their label in either language. */
function terms(text) {
  const plain = text.replace(/^dip:/, '').toLowerCase();
  if (text.includes(':') && !text.startsWith('dip:')) return [];
  return all()
    .filter(term => term.iri.startsWith(PREFIXES.dip))
    .filter(
      term =>
        same(localName(term.iri), plain) ||
        Object.values(term.labels).some(label => label.toLowerCase().includes(plain) && plain),
    )
    .sort(
      (a, b) =>
        same(localName(b.iri), plain) - same(localName(a.iri), plain) ||
        b.kinds.has('Relation') - a.kinds.has('Relation'),
    )
    .map(term => ({
      label: `dip:${localName(term.iri)}`,
      detail: oneOf(term.labels),
      info: oneOf(term.comments) || undefined,
      type: CLASS_LETTER.test(localName(term.iri)) ? 'class' : 'property',
      apply: insert(`dip:${localName(term.iri)}`),
    }));
}

const entityOffer = (iri, label) => {
  const text = isWikidata(iri) ? `wd:${idOf(iri)}` : `<${iri}>`;
  return {
    label: text,
    detail: [label[language], label[other]].filter(Boolean).join(' · '),
    type: 'constant',
    apply: insert(text),
  };
};

async function entities(text) {
  const plain = text.replace(/^wd:/, '');
  if (Array.from(plain).length < 2 || plain.includes(':')) return [];
  const [found, known] = await Promise.all([
    search(plain, { kind: 'entity', limit: ENTITIES_AT_MOST }).catch(() => []),
    called(plain).catch(() => []),
  ]);
  const offers = [
    ...found.filter(result => result.kind === 'entity').map(result => entityOffer(result.iri, result.label)),
    ...known.map(one => entityOffer(one.iri, one.label)),
  ];
  return [...new Map(offers.map(offer => [offer.label, offer])).values()].slice(0, ENTITIES_AT_MOST);
}

/** The source that the editor asks. */
export async function complete(context) {
  const before = context.matchBefore(WORD);
  if (!before && !context.explicit) return null;
  const text = before?.text ?? '';
  const line = context.state.doc.lineAt(context.pos);
  if (/^\s*#/.test(line.text)) return null;
  const options = /^[?$]/.test(text)
    ? variables(text, context.state.doc.toString())
    : [...(await entities(text)), ...prefixes(text), ...terms(text), ...words(text)];
  return options.length ? { from: before?.from ?? context.pos, options, filter: false } : null;
}
