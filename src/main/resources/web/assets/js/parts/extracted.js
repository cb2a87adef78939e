// The facts of a text that was sent in, marked in it and listed beside it.
import { dateText } from '../dates.js';
import { h, note } from '../dom.js';
import { learn, nameOf, pageOf } from '../entities.js';
import { digits, t } from '../language.js';
import { PREFIXES, values } from '../sparql.js';
import { labelOf } from '../vocabulary.js';
import { statusMark } from './fact.js';
import { light, markedText } from './text.js';

/** A participant leads to its page where the store knows it. */
const party = ({ iri, name }, known) =>
  known.has(iri) ? h('a', { href: pageOf(iri) }, name || nameOf(iri)) : h('b', {}, name || nameOf(iri));

const card = (fact, i, known, show) =>
  h(
    'li',
    { class: `card ${fact.status}`, id: `fact-${i}` },
    h('p', { class: 'fact-date small' }, fact.date ? dateText(fact.date) : t('date.none')),
    h(
      'div',
      { class: 'fact-text' },
      party(fact.subject, known),
      h('span', { class: 'soft' }, labelOf(PREFIXES.dip + fact.relation)),
      party(fact.object, known),
      fact.label && h('span', {}, `“${fact.label}”`),
      fact.place && h('span', { class: 'soft' }, t('fact.at', { place: fact.place.name })),
      statusMark(fact.status),
    ),
    h(
      'div',
      { class: 'row small' },
      h(
        'button',
        { type: 'button', class: 'button show', 'aria-pressed': 'false', onclick: () => show([String(i)]) },
        t('document.show'),
      ),
      h('code', {}, fact.rule),
      h(
        'span',
        { class: 'soft' },
        `${t('fact.confidence', { n: fact.confidence })} · ${digits(fact.start)}–${digits(fact.end)}`,
      ),
    ),
  );

async function knownOf(facts) {
  const iris = [...new Set(facts.flatMap(fact => [fact.subject.iri, fact.object.iri]).filter(Boolean))];
  if (!iris.length) return new Set();
  await learn(iris);
  return new Set(
    (
      await values(
        `SELECT DISTINCT ?entity { VALUES ?entity { ${iris.map(iri => `<${iri}>`).join(' ')} } ?entity a ?type }`,
      )
    ).map(row => row.entity),
  );
}

/** The text with its facts; `facts` as /extract gives them. */
export async function extracted(text, { facts }) {
  if (!facts.length) return note(t('try.none'), t('try.none.advice'));
  const known = await knownOf(facts);
  const list = h('ol', { class: 'cards' });
  const show = ids => {
    [...list.children].forEach((item, i) => {
      item.classList.toggle('lit', ids.includes(String(i)));
      item.querySelector('.show').setAttribute('aria-pressed', ids.includes(String(i)));
    });
    light(marked, ids, false);
    list.querySelector('.lit')?.scrollIntoView({ block: 'nearest' });
  };
  const marked = markedText(
    text,
    facts.map((fact, i) => ({ start: fact.start, end: fact.end, id: String(i), status: fact.status })),
    show,
  );
  list.append(...facts.map((fact, i) => card(fact, i, known, show)));
  return h(
    'div',
    { class: 'reading' },
    h('article', { class: 'sheet' }, marked),
    h(
      'aside',
      { class: 'beside', 'aria-label': t('document.facts') },
      h('div', { class: 'row' }, h('h2', {}, t('facts.n', { n: facts.length }))),
      list,
    ),
  );
}
