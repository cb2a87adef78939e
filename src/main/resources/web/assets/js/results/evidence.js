// The sentence behind a row: found by the row's evidence or its fact, or by its document and quote.
import { h } from '../dom.js';
import { t } from '../language.js';
import { documentPage } from '../entities.js';
import { values } from '../sparql.js';
import { kindOf } from './columns.js';

const AROUND = 220;
const firstOf = (row, kind) => Object.values(row).find(term => kindOf(term) === kind)?.value;
const said = row =>
  row.document && row.quote && { id: row.document.value.replace(/^.*\//, ''), quote: row.quote.value };

export const hasEvidence = row => Boolean(firstOf(row, 'evidence') || firstOf(row, 'fact') || said(row));

/** What narrows the search to the row: its very evidence before all evidence of its fact. */
function which(row) {
  const evidence = firstOf(row, 'evidence');
  if (evidence) return `VALUES ?evidence { <${evidence}> }`;
  const fact = firstOf(row, 'fact');
  if (fact) return `VALUES ?fact { <${fact}> }`;
  const { id, quote } = said(row);
  return `VALUES ?id { ${JSON.stringify(id)} } FILTER(REPLACE(STR(?quote), "[\\\\t\\\\n\\\\r]", " ") = REPLACE(${JSON.stringify(quote)}, "[\\\\t\\\\n\\\\r]", " "))`;
}

function query(row) {
  return `SELECT ?fact ?id ?title ?text ?start ?end ?rule { ${which(row)}
    ?fact dip:evidence ?evidence . ?evidence prov:wasDerivedFrom ?document ; dip:start ?start ; dip:end ?end ; dip:quote ?quote ; dip:rule ?rule .
    ?document dcterms:identifier ?id ; dip:text ?text . OPTIONAL { ?document dcterms:title ?title } } ORDER BY ?id ?start LIMIT 20`;
}

function sentence({ fact, id, title, text, start, end, rule }) {
  const points = Array.from(text);
  const [from, to] = [Number(start), Number(end)];
  const part = (a, b) => points.slice(Math.max(0, a), b).join('');
  return h(
    'li',
    {},
    h(
      'blockquote',
      {},
      from > AROUND ? '…' : '',
      part(from - AROUND, from),
      h('mark', {}, part(from, to)),
      part(to, to + AROUND),
      to + AROUND < points.length ? '…' : '',
    ),
    h(
      'p',
      { class: 'small' },
      h('a', { href: documentPage(id, fact) }, t('fact.open')),
      h('span', { class: 'soft' }, ` · ${title || id} · ${rule}`),
    ),
  );
}

/** Opens a dialog with the sentences. */
export async function openEvidence(row) {
  const list = h('ul', { class: 'sentences' }, h('li', { class: 'soft' }, t('busy')));
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'evidence-title', onclose: () => dialog.remove() },
    h('h2', { id: 'evidence-title' }, t('result.evidence')),
    list,
    h('form', { method: 'dialog' }, h('button', { class: 'button' }, t('close'))),
  );
  document.body.append(dialog);
  dialog.showModal();
  try {
    const found = await values(query(row));
    list.replaceChildren(...new Map(found.map(one => [`${one.id} ${one.start} ${one.end}`, sentence(one)])).values());
    if (!found.length) list.append(h('li', {}, t('result.sentence.none')));
  } catch (error) {
    list.replaceChildren(h('li', {}, error.message));
  }
}
