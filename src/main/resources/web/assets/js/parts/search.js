// The search box: offers states, persons, cities, agreements, sentences and documents while one types.
import { h, s } from '../dom.js';
import { oneOf, t } from '../language.js';
import { request } from '../sparql.js';
import { details } from './details.js';
import { called } from './gazetteer.js';
import { offer } from './offers.js';

const PAUSE = 120;

const glass = () =>
  s(
    'svg',
    { viewBox: '0 0 20 20', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'aria-hidden': 'true' },
    s('circle', { cx: 8.5, cy: 8.5, r: 5.5 }),
    s('path', { d: 'm13 13 5 5', 'stroke-linecap': 'round' }),
  );

/** Asks the search; kinds: entity, quote, document, or none for all. */
export async function search(text, { limit = 8, kind, signal } = {}) {
  const query = new URLSearchParams({ q: text, limit, ...(kind ? { kind } : {}) });
  return (await (await request(`/search?${query}`, { signal })).json()).results;
}

/** A combobox; `choose(result)` in place of going to the result's page; `kind` narrows what is offered. */
export function searchBox({ id, label = t('search'), placeholder = t('search.placeholder'), kind, choose }) {
  const list = h('ul', {
    class: 'offers',
    id: `${id}-offers`,
    role: 'listbox',
    'aria-label': t('search.results'),
    hidden: true,
  });
  const input = h('input', {
    type: 'search',
    id,
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder,
    'aria-label': label,
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  });
  const state = { offers: [], at: -1, timer: 0, abort: null };

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    state.at = -1;
  };
  const take = index => {
    const taken = state.offers[index];
    if (!taken) return;
    close();
    if (choose) choose(taken.result, input);
    else location.href = taken.href;
  };
  const point = index => {
    state.at = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', i === index));
    if (index >= 0) {
      input.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    }
  };
  /** Why there is nothing: the name may be known, and no document tell of it. */
  const none = async text => {
    const [known] = await called(text).catch(() => []);
    return known ? t('known.untold', { name: oneOf(known.label) }) : t('search.none');
  };
  const show = (results, more, otherwise) => {
    state.offers = results.map(result => ({ result, ...offer(result, more.get(result.iri)) }));
    list.replaceChildren(
      ...state.offers.map((one, i) =>
        h(
          'li',
          {
            role: 'option',
            id: `${id}-${i}`,
            'aria-selected': 'false',
            onmousedown: event => {
              event.preventDefault();
              take(i);
            },
          },
          one.parts,
        ),
      ),
    );
    if (!results.length)
      list.append(
        h('li', { class: 'none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, otherwise),
      );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    state.at = -1;
    if (results.length) point(0);
  };
  const look = async () => {
    const text = input.value.trim();
    state.abort?.abort();
    if (!text) return close();
    state.abort = new AbortController();
    try {
      const results = await search(text, { kind, signal: state.abort.signal });
      const more = await details(results).catch(() => new Map());
      const otherwise = results.length ? '' : await none(text);
      if (input.value.trim() === text) show(results, more, otherwise);
    } catch (error) {
      if (error.name !== 'AbortError') {
        list.replaceChildren(h('li', { class: 'none', role: 'option', 'aria-selected': 'false' }, error.message));
        list.hidden = false;
      }
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(state.timer);
    state.timer = setTimeout(look, PAUSE);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    const last = state.offers.length - 1;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !list.hidden && state.at >= 0) {
      event.preventDefault();
      take(state.at);
    } else if (event.key === 'ArrowDown' && last >= 0) {
      event.preventDefault();
      point(state.at >= last ? 0 : state.at + 1);
    } else if (event.key === 'ArrowUp' && last >= 0) {
      event.preventDefault();
      point(state.at <= 0 ? last : state.at - 1);
    }
  });
  return h('div', { class: 'search', role: 'search', 'aria-label': label }, glass(), input, list);
}
