// An answer, with the views that fit what its columns hold.
import { anyPlaced } from '../charts/placed.js';
import { h, note } from '../dom.js';
import { learn } from '../entities.js';
import { t } from '../language.js';
import { asRows } from './ntriples.js';
import { columns, fitting, kindOf } from './columns.js';
import { downloads } from './downloads.js';
import { table } from './table.js';
import { graph, map, time } from './views.js';

async function read(response) {
  const type = response.headers.get('Content-Type') ?? '';
  return type.includes('json')
    ? { answer: await response.json(), isGraph: false }
    : { answer: asRows(await response.text()), isGraph: true };
}

const VIEWS = {
  table: (kinds, rows) =>
    table(
      kinds.map(column => column.name),
      rows,
    ),
  map,
  timeline: time,
  graph,
};

/** Shows the response to a query; `changed` is told which view was chosen. */
export async function showResult(response, { query, view, changed, fail }) {
  const { answer, isGraph } = await read(response);
  if (answer.boolean !== undefined)
    return { rows: 1, node: h('p', { class: 'lead', role: 'status' }, t(answer.boolean ? 'result.yes' : 'result.no')) };
  const rows = answer.results.bindings;
  if (!rows.length) return { rows: 0, node: note(t('result.none'), t('result.none.advice')) };
  const kinds = columns(answer);
  const entities = rows
    .flatMap(row => Object.values(row))
    .filter(term => kindOf(term) === 'entity')
    .map(term => term.value);
  await learn(entities);
  const views = fitting(kinds, await anyPlaced(entities));
  const target = h('div', { id: 'view', role: 'tabpanel', 'aria-label': t('result') });
  const show = async (name, told = true) => {
    tabs.forEach(tab => {
      tab.setAttribute('aria-selected', tab.dataset.view === name);
      tab.tabIndex = tab.dataset.view === name ? 0 : -1;
    });
    target.replaceChildren(await VIEWS[name](kinds, rows));
    if (told) changed(name);
  };
  const tabs = views.map(name =>
    h(
      'button',
      {
        type: 'button',
        class: 'button',
        role: 'tab',
        'data-view': name,
        'aria-controls': 'view',
        'aria-selected': 'false',
        onclick: () => show(name),
      },
      t(`view.${name}`),
    ),
  );
  const along = event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
    next.focus();
    next.click();
  };
  await show(views.includes(view) ? view : 'table', false);
  return {
    rows: rows.length,
    node: h(
      'div',
      {},
      h(
        'div',
        { class: 'tabs' },
        h('div', { class: 'row', role: 'tablist', 'aria-label': t('result.views'), onkeydown: along }, tabs),
        h('div', { class: 'end' }, downloads(query, isGraph, fail)),
      ),
      target,
    ),
  };
}
