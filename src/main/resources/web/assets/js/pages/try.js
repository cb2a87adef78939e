// Try it: a text in, the facts that the program reads in it, marked in the text.
import { h, note } from '../dom.js';
import { t } from '../language.js';
import { extracted } from '../parts/extracted.js';
import { page, setTitle, wrong } from '../shell.js';
import { Problem, request, values } from '../sparql.js';

const KEPT = 'kutniti.try';
const FORMATS = {
  JSON: ['application/json', 'json'],
  TSV: ['text/tab-separated-values', 'tsv'],
  Turtle: ['text/turtle', 'ttl'],
};
const SAMPLE = `SELECT ?text { ?fact a dip:Fact ; prov:wasDerivedFrom ?document . ?document dip:text ?text } GROUP BY ?document ?text ORDER BY STRLEN(?text) LIMIT 1`;

const ask = (text, published, accept) =>
  request('/extract', {
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
  const files = h(
    'div',
    { class: 'row small', hidden: true },
    t('result.download'),
    Object.entries(FORMATS).map(([name, format]) =>
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          onclick: () => save(text.value, published.value, format).catch(error => target.replaceChildren(fail(error))),
        },
        name,
      ),
    ),
  );
  const run = async event => {
    event?.preventDefault();
    if (!text.value.trim()) {
      text.focus();
      said.textContent = t('try.empty');
      return;
    }
    sessionStorage.setItem(KEPT, text.value);
    said.textContent = t('busy');
    try {
      const found = await (await ask(text.value, published.value, 'application/json')).json();
      target.replaceChildren(await extracted(text.value, found));
      said.textContent = t('facts.n', { n: found.facts.length });
      files.hidden = !found.facts.length;
    } catch (error) {
      said.textContent = '';
      target.replaceChildren(fail(error));
    }
  };
  const sample = async () => {
    text.value = (await values(SAMPLE))[0]?.text ?? '';
    run();
  };
  return [
    h('div', { class: 'head' }, h('h1', {}, t('try.title')), h('p', { class: 'lead' }, t('try.lead'))),
    h(
      'form',
      { onsubmit: run, class: 'stack' },
      h('div', { class: 'field' }, h('label', { for: 'text' }, t('try.text')), text),
      h(
        'div',
        { class: 'row' },
        h('div', { class: 'field' }, h('label', { for: 'published' }, t('try.published')), published),
      ),
      h(
        'div',
        { class: 'row' },
        h('button', { class: 'button main', id: 'extract' }, t('try.run')),
        h('button', { type: 'button', class: 'button', id: 'sample', onclick: sample }, t('try.sample')),
        said,
      ),
      files,
    ),
    target,
  ];
}

page(content);
