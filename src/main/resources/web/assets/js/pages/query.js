// The query page: saved queries, the editor, and the answer in the view that fits.
import { h } from '../dom.js';
import { editor } from '../editor/editor.js';
import { t } from '../language.js';
import { blanks } from '../parts/blanks.js';
import { describe, mark as markSaved, nameOf, savedList, written as savedAs } from '../parts/saved.js';
import { showResult } from '../results/result.js';
import { page, setTitle, wrong } from '../shell.js';
import { Problem, request, send } from '../sparql.js';

const ACCEPT = 'application/sparql-results+json, application/n-triples;q=0.9';
const FIRST = 'facts';

/** The place that the endpoint's sentence begins or ends with, which the heading tells already. */
const PLACE = /^\s*(at )?line:? \d+,? col(umn)?:? \d+[:.,]?\s*|\s*\(?(at )?line:? \d+,? col(umn)?:? \d+\)?\.?/gi;

/** What a link holds: the query and the view. */
const asked = () => {
  const held = new URLSearchParams(location.hash.slice(1));
  return {
    query: held.get('query') ?? new URLSearchParams(location.search).get('query'),
    view: held.get('view') ?? 'table',
  };
};

async function content() {
  setTitle(t('nav.query'));
  const queries = await (await request('/queries')).json();
  const host = h('div', { class: 'editor' });
  const said = h('span', { role: 'status', class: 'soft' });
  const about = h('p', { class: 'about soft' });
  const results = h('div', { class: 'results' });
  const stop = h(
    'button',
    { type: 'button', class: 'button', hidden: true, onclick: () => running?.abort() },
    t('query.stop'),
  );
  let view = asked().view;
  let running = null;
  let written = null;

  const keepLink = () => history.replaceState(null, '', `#${new URLSearchParams({ query: written.text(), view })}`);
  const fail = error => {
    if (error.name === 'AbortError') {
      said.textContent = t('query.stopped');
      return;
    }
    said.textContent = '';
    const placed = error instanceof Problem && error.line;
    results.replaceChildren(
      placed
        ? h(
            'div',
            { class: 'note wrong', role: 'alert' },
            h('h2', {}, t('query.broken', { line: error.line, column: error.column ?? 1 })),
            h('pre', {}, error.message.replace(PLACE, '')),
          )
        : wrong(error),
    );
    if (placed) written.fail(error);
  };
  const run = async () => {
    running?.abort();
    running = new AbortController();
    const query = written.text();
    written.clear();
    keepLink();
    said.textContent = t('busy');
    stop.hidden = false;
    const began = performance.now();
    try {
      const response = await send(query, ACCEPT, running.signal);
      const shown = await showResult(response, {
        query,
        view,
        fail,
        changed: next => {
          view = next;
          keepLink();
        },
      });
      results.replaceChildren(shown.node);
      said.textContent = t('query.done', { n: shown.rows, ms: Math.round(performance.now() - began) });
    } catch (error) {
      fail(error);
    } finally {
      stop.hidden = true;
    }
  };
  /** The list and the sentence above the editor tell of the question that stands in it, if it is a saved one. */
  const mark = () => {
    const query = savedAs(queries, written.text());
    markSaved(list, query);
    about.textContent = query ? describe(query) : '';
    open.follow(written.text());
  };
  const choose = query => {
    written.set(query.text);
    run();
  };
  const open = blanks(text => {
    written.set(text);
    run();
  });
  const list = savedList(queries, choose);
  const first = queries.find(query => nameOf(query) === FIRST);
  written = editor(host, {
    text: asked().query ?? first?.text ?? 'SELECT * WHERE { ?s ?p ?o } LIMIT 20',
    label: t('query.label'),
    run,
    changed: () => written && mark(),
  });
  const copy = async () => {
    keepLink();
    await navigator.clipboard?.writeText(location.href);
    said.textContent = t('query.copied');
  };
  addEventListener('hashchange', () => {
    if (asked().query) {
      written.set(asked().query);
      view = asked().view;
      run();
    }
  });
  mark();
  if (asked().query) queueMicrotask(run);
  return [
    h('div', { class: 'head' }, h('h1', {}, t('query.title')), h('p', { class: 'lead' }, t('query.lead'))),
    h(
      'div',
      { class: 'desk' },
      list,
      h(
        'div',
        {},
        about,
        open.row,
        host,
        h(
          'div',
          { class: 'bar' },
          h('button', { type: 'button', class: 'button main', id: 'run', onclick: run }, t('query.run')),
          stop,
          said,
          h('button', { type: 'button', class: 'button end', onclick: copy }, t('query.copy')),
        ),
        h('p', { class: 'small soft' }, t('query.hint')),
      ),
    ),
    results,
  ];
}

page(content);
