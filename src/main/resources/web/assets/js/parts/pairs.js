// Pairs of states as a list, each with the year since when.
import { h } from '../dom.js';
import { nameOf } from '../entities.js';
import { digits, t } from '../language.js';
import { labelOf } from '../vocabulary.js';
import { year } from './standing.js';

export const pairList = (pairs, relation) =>
  h(
    'ul',
    { class: 'list wide' },
    pairs.map(pair =>
      h(
        'li',
        {},
        h(
          'a',
          { href: `/pair?a=${encodeURIComponent(pair.from)}&b=${encodeURIComponent(pair.to)}` },
          h(
            'span',
            {},
            nameOf(pair.from),
            h('span', { class: 'soft small' }, ` ${labelOf(relation)} `),
            nameOf(pair.to),
          ),
          h('span', { class: 'count' }, pair.since ? digits(year(pair.since)) : t('date.none')),
        ),
      ),
    ),
  );
