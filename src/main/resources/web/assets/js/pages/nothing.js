// An address where nothing is: says so, and where to go on.
import { h } from '../dom.js';
import { t } from '../language.js';
import { page, setTitle } from '../shell.js';

const way = place =>
  h('a', { class: 'tile', href: `/${place}` }, h('b', {}, t(`nav.${place}`)), h('span', {}, t(`way.${place}`)));

function content() {
  setTitle(t('nothing'));
  return [
    h(
      'div',
      { class: 'head' },
      h('h1', {}, t('nothing')),
      h('p', { class: 'lead' }, t('nothing.advice')),
      h('p', {}, h('a', { href: '/' }, t('nothing.home'))),
    ),
    h('div', { class: 'tiles ways' }, ['map', 'graph', 'pair', 'query', 'try'].map(way)),
  ];
}

page(content);
