// Try it: a text in, the facts that the program reads in it, marked in the text.
import { h, note } from '../dom.js';
import { t } from '../language.js';
import { extracted } from '../parts/extracted.js';
import { languageChoice } from '../parts/languagechoice.js';
import { page, setTitle, wrong } from '../shell.js';
import { Problem, request, values } from '../sparql.js';

const KEPT = 'kutniti.try';

/** What the server calls a language that it cannot tell. */
const UNKNOWN = 'und';
const FORMATS = {
  JSON: ['application/json', 'json'],
  TSV: ['text/tab-separated-values', 'tsv'],
  Turtle: ['text/turtle', 'ttl'],
};
const SAMPLE = `SELECT ?text { ?fact a dip:Fact ; prov:wasDerivedFrom ?document . ?document dip:text ?text } GROUP BY ?document ?text ORDER BY STRLEN(?text) LIMIT 1`;

const ask = ({ text, published, language }, accept) =>
  request('/extract', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify({ text, ...(published && { published }), ...(language && { language }) }),
  });

async function save(sent, [type, ending]) {
  const body = await (await ask(sent, type)).blob();
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
  let language;
  const sent = () => ({ text: text.value, published: published.value, language });
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
          onclick: () => save(sent(), format).catch(error => target.replaceChildren(fail(error))),
        },
        name,
      ),
    ),
  );
  const run = async () => {
    if (!text.value.trim()) {
      text.focus();
      said.textContent = t('try.empty');
      return;
    }
    sessionStorage.setItem(KEPT, text.value);
    said.textContent = t('busy');
    try {
      const found = await (await ask(sent(), 'application/json')).json();
      const strange = !found.facts.length && found.language === UNKNOWN;
      target.replaceChildren(strange ? languageChoice(readAs) : await extracted(text.value, found));
      said.textContent = t('facts.n', { n: found.facts.length });
      files.hidden = !found.facts.length;
    } catch (error) {
      said.textContent = '';
      target.replaceChildren(fail(error));
    }
  };
  const readAs = chosen => {
    language = chosen;
    return run();
  };
  const submit = event => {
    event.preventDefault();
    readAs();
  };
  const sample = async () => {
    text.value = (await values(SAMPLE))[0]?.text ?? '';
    readAs();
  };
  return [
    h('div', { class: 'head' }, h('h1', {}, t('try.title')), h('p', { class: 'lead' }, t('try.lead'))),
    h(
      'form',
      { onsubmit: submit, class: 'stack' },
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
