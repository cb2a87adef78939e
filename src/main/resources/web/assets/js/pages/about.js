// What this is, how to reach the data, where it comes from.
import { h } from '../dom.js';
import { t } from '../language.js';
import { statusMark } from '../parts/fact.js';
import { page, setTitle } from '../shell.js';

const WAYS = [
  ['/sparql', 'about.sparql'],
  ['/data', 'about.data'],
  ['/queries', 'about.queries'],
  ['/search?q=', 'about.search'],
  ['/extract', 'about.extract'],
  ['/ontology', 'about.ontology'],
  ['/.well-known/void', 'about.void'],
];
const STATUSES = ['asserted', 'planned', 'denied', 'ended'];

const content = () => {
  setTitle(t('nav.about'));
  return [
    h('div', { class: 'head' }, h('h1', {}, t('about.title')), h('p', { class: 'lead' }, t('about.lead'))),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, t('about.facts')),
      h('p', {}, t('about.facts.text')),
      h(
        'dl',
        { class: 'dl' },
        STATUSES.map(status => [h('dt', {}, statusMark(status)), h('dd', {}, t(`about.${status}`))]),
      ),
    ),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, t('about.reach')),
      h(
        'dl',
        { class: 'dl' },
        WAYS.map(([path, key]) => [h('dt', {}, h('code', {}, path)), h('dd', {}, t(key))]),
      ),
    ),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, t('about.sources')),
      h('p', {}, t('about.sources.text')),
      h('p', {}, t('about.map.text')),
    ),
  ];
};

page(content);
