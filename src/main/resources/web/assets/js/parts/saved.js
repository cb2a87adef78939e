// The saved questions, with their titles in the page's language.
import { h } from '../dom.js';
import { oneOf, t } from '../language.js';

export const nameOf = query => query.name ?? query.id;
export const describe = query => oneOf(query.descriptions ?? query.description);

/** The list; `choose(query)` is called for the one that is taken. */
export function savedList(queries, choose) {
  const buttons = queries.map(query =>
    h(
      'button',
      {
        type: 'button',
        'aria-pressed': 'false',
        'data-name': nameOf(query),
        title: describe(query),
        onclick: () => choose(query),
      },
      oneOf(query.titles ?? query.title) || query.name,
    ),
  );
  return h(
    'details',
    { class: 'saved', open: matchMedia('(min-width: 60rem)').matches },
    h('summary', {}, t('query.saved')),
    h(
      'ul',
      {},
      buttons.map(button => h('li', {}, button)),
    ),
  );
}

/** The one whose text this is. */
export const written = (queries, text) => queries.find(query => query.text.trim() === text.trim());

/** Shows which one is taken, if any. */
export function mark(list, query) {
  for (const button of list.querySelectorAll('button'))
    button.setAttribute('aria-pressed', query !== undefined && button.dataset.name === nameOf(query));
}
