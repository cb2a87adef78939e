// Rows as a table: names for entities, words for dates, and the sentence behind a row where there is one.
import { dateText } from '../dates.js';
import { documentPage, idOf, nameOf, pageOf } from '../entities.js';
import { h } from '../dom.js';
import { number, t } from '../language.js';
import { PREFIXES } from '../sparql.js';
import { labelOf, wordOf } from '../vocabulary.js';
import { hasEvidence, openEvidence } from './evidence.js';
import { kindOf } from './columns.js';

const PAGE = 200;
const LONG = 40;

function short(iri) {
  const [prefix, space] = Object.entries(PREFIXES).find(([, start]) => iri.startsWith(start)) ?? [];
  return prefix ? `${prefix}:${iri.slice(space.length)}` : iri;
}

const triple = ({ subject, predicate, object }) =>
  `<<( ${[subject, predicate, object].map(term => plain(term)).join(' ')} )>>`;

/** A term as text. */
export function plain(term) {
  if (!term) return '';
  if (term.type === 'triple') return triple(term.value);
  return term.type === 'uri' ? short(term.value) : term.value;
}

function shown(term, column) {
  const { value } = term;
  switch (kindOf(term)) {
    case 'entity':
      return h('a', { href: pageOf(value), title: short(value) }, nameOf(value));
    case 'document':
      return h('a', { href: documentPage(idOf(value)) }, idOf(value));
    case 'fact':
      return h('a', { href: `/fact/${idOf(value)}` }, t('fact'));
    case 'evidence':
      return h('a', { href: `/evidence/${idOf(value)}` }, t('result.evidence'));
    case 'term':
      return h('span', { title: short(value) }, labelOf(value));
    case 'date':
      return h('span', { title: value }, dateText(value.replace(/T.*/, '')));
    case 'number':
      return number(Number(value));
    case 'link':
      return /^https?:/.test(value) ? h('a', { href: value, rel: 'noreferrer' }, short(value)) : value;
    case 'text':
      return column === 'document' ? h('a', { href: documentPage(value) }, value) : wordOf(value);
    default:
      return plain(term);
  }
}

const isLong = term => term?.type === 'literal' && term.value.length > LONG;
const cell = (term, column) =>
  h('td', { lang: term?.['xml:lang'], class: isLong(term) ? 'long' : null }, term ? shown(term, column) : '');

const evidence = row =>
  h(
    'td',
    {},
    hasEvidence(row) &&
      h('button', { type: 'button', class: 'button small', onclick: () => openEvidence(row) }, t('result.sentence')),
  );

export function table(names, rows) {
  const proven = rows.some(hasEvidence);
  const body = h('tbody');
  const more = h('button', { type: 'button', class: 'button' });
  let shownRows = 0;
  const grow = () => {
    body.append(
      ...rows.slice(shownRows, shownRows + PAGE).map(row =>
        h(
          'tr',
          {},
          proven && evidence(row),
          names.map(name => cell(row[name], name)),
        ),
      ),
    );
    shownRows = Math.min(rows.length, shownRows + PAGE);
    more.hidden = shownRows >= rows.length;
    more.textContent = t('result.more', { n: rows.length - shownRows });
  };
  more.addEventListener('click', grow);
  grow();
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'table rows', tabindex: '0', role: 'region', 'aria-label': t('result') },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            proven && h('th', { scope: 'col' }, t('result.evidence')),
            names.map(name => h('th', { scope: 'col' }, name)),
          ),
        ),
        body,
      ),
    ),
    h('p', {}, more),
  );
}
