// The query page: saved queries, the editor, and the answer in the view that fits.
import { h } from '../dom.js';
import { editor } from '../editor/editor.js';
import { t } from '../language.js';
import { describe, mark as markSaved, nameOf, savedList } from '../parts/saved.js';
import { showResult } from '../results/result.js';
import { page, setTitle, wrong } from '../shell.js';
import { Problem, request, send } from '../sparql.js';

const ACCEPT = 'application/sparql-results+json, application/n-triples;q=0.9';
const FIRST = 'facts';

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
  const about = h('p', { class: 'soft' });
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
            h('pre', {}, error.message),
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
  const mark = query => {
    markSaved(list, query);
    about.textContent = describe(query);
  };
  const choose = query => {
    mark(query);
    written.set(query.text);
    run();
  };
  const list = savedList(queries, choose);
  const first = queries.find(query => nameOf(query) === FIRST);
  written = editor(host, {
    text: asked().query ?? first?.text ?? 'SELECT * WHERE { ?s ?p ?o } LIMIT 20',
    label: t('query.label'),
    run,
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
  if (asked().query) queueMicrotask(run);
  else if (first) mark(first);
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
