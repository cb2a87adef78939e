// Try it: a text in, the facts that the program reads in it, marked in the text.
import { dateText } from '../dates.js';
import { h, note } from '../dom.js';
import { learn, nameOf, pageOf } from '../entities.js';
import { digits, t } from '../language.js';
import { statusMark } from '../parts/fact.js';
import { light, markedText } from '../parts/text.js';
import { page, setTitle, wrong } from '../shell.js';
import { PREFIXES, Problem, request, values } from '../sparql.js';
import { labelOf } from '../vocabulary.js';

const KEPT = 'kutniti.try';
const FORMATS = { JSON: ['application/json', 'json'], TSV: ['text/tab-separated-values', 'tsv'], Turtle: ['text/turtle', 'ttl'] };
const SAMPLE = `SELECT ?text { ?fact a dip:Fact ; prov:wasDerivedFrom ?document . ?document dip:text ?text } GROUP BY ?document ?text ORDER BY STRLEN(?text) LIMIT 1`;

const ask = (text, published, accept) => request('/extract', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: accept },
  body: JSON.stringify({ text, ...(published ? { published } : {}) }),
});

async function save(text, published, [type, ending]) {
  const body = await (await ask(text, published, type)).blob();
  const link = h('a', { href: URL.createObjectURL(body), download: `facts.${ending}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A participant leads to its page where the store knows it. */
const party = ({ iri, name }, known) => (known.has(iri) ? h('a', { href: pageOf(iri) }, name || nameOf(iri)) : h('b', {}, name || nameOf(iri)));

const card = (fact, i, known, show) => h('li', { class: `card ${fact.status}`, id: `fact-${i}` },
  h('p', { class: 'fact-date small' }, fact.date ? dateText(fact.date) : t('date.none')),
  h('div', { class: 'fact-text' }, party(fact.subject, known), h('span', { class: 'soft' }, labelOf(PREFIXES.dip + fact.relation)), party(fact.object, known),
    fact.label && h('span', {}, `“${fact.label}”`), fact.place && h('span', { class: 'soft' }, t('fact.at', { place: fact.place.name })), statusMark(fact.status)),
  h('div', { class: 'row small' }, h('button', { type: 'button', class: 'button show', 'aria-pressed': 'false', onclick: () => show([String(i)]) }, t('document.show')),
    h('code', {}, fact.rule), h('span', { class: 'soft' }, `${t('fact.confidence', { n: fact.confidence })} · ${digits(fact.start)}–${digits(fact.end)}`)));

async function knownOf(facts) {
  const iris = [...new Set(facts.flatMap(fact => [fact.subject.iri, fact.object.iri]).filter(Boolean))];
  if (!iris.length) return new Set();
  await learn(iris);
  return new Set((await values(`SELECT DISTINCT ?entity { VALUES ?entity { ${iris.map(iri => `<${iri}>`).join(' ')} } ?entity a ?type }`)).map(row => row.entity));
}

async function result(text, { facts }) {
  if (!facts.length) return note(t('try.none'), t('try.none.advice'));
  const known = await knownOf(facts);
  const list = h('ol', { class: 'cards' });
  const show = ids => {
    [...list.children].forEach((item, i) => { item.classList.toggle('lit', ids.includes(String(i))); item.querySelector('.show').setAttribute('aria-pressed', ids.includes(String(i))); });
    light(marked, ids, false);
    list.querySelector('.lit')?.scrollIntoView({ block: 'nearest' });
  };
  const marked = markedText(text, facts.map((fact, i) => ({ start: fact.start, end: fact.end, id: String(i), status: fact.status })), show);
  list.append(...facts.map((fact, i) => card(fact, i, known, show)));
  return h('div', { class: 'reading' }, h('article', { class: 'sheet' }, marked), h('aside', { class: 'beside', 'aria-label': t('document.facts') }, h('div', { class: 'row' }, h('h2', {}, t('facts.n', { n: facts.length }))), list));
}

function fail(error) {
  if (error instanceof Problem && error.status === 413) return note(t('try.large'), t('try.large.advice'), 'wrong');
  if (error instanceof Problem && error.status === 400) return note(t('try.bad'), error.message, 'wrong');
  return wrong(error);
}

async function content() {
  setTitle(t('nav.try'));
  const text = h('textarea', { id: 'text', rows: 9, required: true, placeholder: t('try.placeholder') });
  text.value = sessionStorage.getItem(KEPT) ?? '';
  const published = h('input', { type: 'date', id: 'published' });
  const said = h('span', { role: 'status', class: 'soft' });
  const target = h('div', { class: 'section', id: 'found' });
  const files = h('div', { class: 'row small', hidden: true }, t('result.download'), Object.entries(FORMATS).map(([name, format]) =>
    h('button', { type: 'button', class: 'button', onclick: () => save(text.value, published.value, format).catch(error => target.replaceChildren(fail(error))) }, name)));
  const run = async event => {
    event?.preventDefault();
    if (!text.value.trim()) { text.focus(); said.textContent = t('try.empty'); return; }
    sessionStorage.setItem(KEPT, text.value);
    said.textContent = t('busy');
    try {
      const found = await (await ask(text.value, published.value, 'application/json')).json();
      target.replaceChildren(await result(text.value, found));
      said.textContent = t('facts.n', { n: found.facts.length });
      files.hidden = !found.facts.length;
    } catch (error) {
      said.textContent = '';
      target.replaceChildren(fail(error));
    }
  };
  const sample = async () => { text.value = (await values(SAMPLE))[0]?.text ?? ''; run(); };
  return [h('div', { class: 'head' }, h('h1', {}, t('try.title')), h('p', { class: 'lead' }, t('try.lead'))),
    h('form', { onsubmit: run, class: 'stack' }, h('div', { class: 'field' }, h('label', { for: 'text' }, t('try.text')), text),
      h('div', { class: 'row' }, h('div', { class: 'field' }, h('label', { for: 'published' }, t('try.published')), published)),
      h('div', { class: 'row' }, h('button', { class: 'button main', id: 'extract' }, t('try.run')), h('button', { type: 'button', class: 'button', id: 'sample', onclick: sample }, t('try.sample')), said), files),
    target];
}

page(content);
