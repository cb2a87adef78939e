// A document: its text with every fact at its exact characters, and the facts beside it.
import { h, note } from '../dom.js';
import { dateText } from '../dates.js';
import { asked, pageOf } from '../entities.js';
import { factsOf, inDocument } from '../facts.js';
import { digits, t } from '../language.js';
import { dateOf, factText, idOfFact, statusMark } from '../parts/fact.js';
import { light, markedText } from '../parts/text.js';
import { titleOf } from '../parts/title.js';
import { page, setTitle } from '../shell.js';
import { factAsTurtle, values } from '../sparql.js';
import { localName } from '../vocabulary.js';

const nameOf = about => titleOf({ title: about.title, beginning: Array.from(about.text).slice(0, 90).join(''), id });
const { id } = asked();
const ABOUT = `SELECT ?document ?text ?title ?url ?issued ?language ?story {
  ?document dcterms:identifier ${JSON.stringify(id)} ; dip:text ?text .
  OPTIONAL { ?document dcterms:title ?title } OPTIONAL { ?document dcterms:source ?url } OPTIONAL { ?document dcterms:issued ?issued } OPTIONAL { ?document dcterms:language ?language } OPTIONAL { ?document dip:story ?story } } LIMIT 1`;

function asTurtle(fact) {
  const target = h('pre', { tabindex: '0' });
  return h(
    'details',
    {
      class: 'small',
      ontoggle: async event => {
        if (event.target.open && !target.textContent)
          target.textContent = await factAsTurtle(fact.iri).catch(error => error.message);
      },
    },
    h('summary', {}, t('fact.turtle')),
    target,
  );
}

function card(fact, show) {
  const own = fact.evidence;
  return h(
    'li',
    { id: idOfFact(fact), class: `card ${fact.status}` },
    h('p', { class: 'fact-date small' }, dateOf(fact)),
    factText(fact),
    h(
      'div',
      { class: 'row small' },
      h(
        'button',
        { type: 'button', class: 'button show', 'aria-pressed': 'false', onclick: () => show([localName(fact.iri)]) },
        t('document.show'),
      ),
      h('a', { href: `/fact/${localName(fact.iri)}` }, t('fact.page')),
    ),
    h(
      'dl',
      { class: 'dl small' },
      own.map(one => [
        h('dt', {}, t('fact.rule')),
        h(
          'dd',
          {},
          h('code', {}, one.rule),
          h(
            'span',
            { class: 'soft' },
            ` · ${t('fact.confidence', { n: one.confidence })} · ${digits(one.start)}–${digits(one.end)}`,
          ),
        ),
      ]),
    ),
    asTurtle(fact),
  );
}

function reading(text, facts) {
  const marks = facts.flatMap(fact =>
    fact.evidence.map(({ start, end }) => ({ start, end, id: localName(fact.iri), status: fact.status })),
  );
  const said = h('p', { class: 'small soft', role: 'status' });
  const all = h(
    'button',
    { type: 'button', class: 'button', hidden: true, onclick: () => show([]) },
    t('document.all'),
  );
  const list = h('ol', { class: 'cards' });
  const show = (ids, from = 'card') => {
    for (const item of list.children) {
      const on = ids.includes(item.id.replace(/^fact-/, ''));
      item.classList.toggle('lit', on);
      item.hidden = from === 'text' && ids.length > 0 && !on;
      item.querySelector('.show').setAttribute('aria-pressed', on);
    }
    all.hidden = ids.length === 0;
    said.textContent = ids.length ? t('document.chosen', { n: ids.length }) : t('facts.n', { n: facts.length });
    light(marked, ids, from === 'card');
    if (from === 'text' && matchMedia('(max-width: 60rem)').matches) aside.scrollIntoView({ block: 'start' });
  };
  const marked = markedText(text, marks, ids => show(ids, 'text'));
  list.append(...facts.map(fact => card(fact, show)));
  said.textContent = t('facts.n', { n: facts.length });
  const aside = h(
    'aside',
    { class: 'beside', 'aria-label': t('document.facts') },
    h('div', { class: 'row' }, h('h2', {}, t('document.facts')), said, all),
    list,
  );
  return { node: h('div', { class: 'reading' }, h('article', { lang: 'bn', class: 'sheet' }, marked), aside), show };
}

const key = facts => h('div', { class: 'key' }, [...new Set(facts.map(fact => fact.status))].map(statusMark));

function head(about, facts) {
  const { url, issued, language, story } = about;
  return h(
    'div',
    { class: 'head' },
    h('p', { class: 'eyebrow' }, t('document')),
    h('h1', { lang: language }, nameOf(about)),
    h(
      'div',
      { class: 'row soft small' },
      issued && h('span', {}, t('document.published', { date: dateText(issued) })),
      /^https?:/.test(url ?? '') && h('a', { href: url, rel: 'noreferrer' }, t('document.source')),
      h('span', {}, id),
      story && h('a', { href: pageOf(story) }, t('document.story')),
      h('a', { href: `/document/${encodeURIComponent(id)}.ttl` }, 'Turtle'),
      h('span', {}, t('facts.n', { n: facts.length })),
    ),
    key(facts),
  );
}

async function content() {
  const [about] = await values(ABOUT);
  setTitle(about ? nameOf(about) : id);
  if (!about) return [h('h1', {}, id), note(t('document.unknown'), t('document.unknown.advice'))];
  const facts = (await factsOf(inDocument(about.document)))
    .map(fact => ({ ...fact, evidence: fact.evidence.filter(one => one.document === about.document) }))
    .sort((a, b) => a.evidence[0].start - b.evidence[0].start);
  const { node, show } = reading(about.text, facts);
  node.querySelector('article').lang = about.language ?? '';
  const wanted = () => /^#fact-(.+)/.exec(location.hash)?.[1];
  addEventListener('hashchange', () => wanted() && show([wanted()]));
  setTimeout(() => wanted() && show([wanted()]));
  return [head(about, facts), !facts.length && note(t('document.none'), t('document.none.advice')), node];
}

page(content);
