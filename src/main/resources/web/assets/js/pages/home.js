// The first page: the search, what the store holds, ways in.
import { h, note } from '../dom.js';
import { documentPage, learn, nameOf, pageOf } from '../entities.js';
import { t } from '../language.js';
import { titleOf } from '../parts/title.js';
import { searchBox } from '../parts/search.js';
import { later, page, setTitle } from '../shell.js';
import { values } from '../sparql.js';

const COUNTS = `SELECT (COUNT(DISTINCT ?fact) AS ?facts) (COUNT(DISTINCT ?document) AS ?documents) {
  ?fact a dip:Fact ; prov:wasDerivedFrom ?document }`;
const STATES = `SELECT ?state (COUNT(DISTINCT ?fact) AS ?facts) {
  VALUES ?type { dip:State dip:FormerState } ?state a ?type .
  VALUES ?part { rdf:subject rdf:object dip:counterparty dip:sender } ?fact ?part ?state ; dip:status ?status
} GROUP BY ?state ORDER BY DESC(?facts) ?state LIMIT 12`;
const DOCUMENTS = `SELECT ?id ?facts ?title (SUBSTR(?text, 1, 90) AS ?beginning) {
  { SELECT ?document (COUNT(DISTINCT ?fact) AS ?facts) { ?fact a dip:Fact ; prov:wasDerivedFrom ?document } GROUP BY ?document ORDER BY DESC(?facts) ?document LIMIT 12 }
  ?document dcterms:identifier ?id ; dip:text ?text . OPTIONAL { ?document dcterms:title ?title }
} ORDER BY DESC(?facts) ?id`;

const counted = (href, name, facts) =>
  h('li', {}, h('a', { href }, h('span', {}, name), h('span', { class: 'count' }, t('facts.n', { n: Number(facts) }))));

const way = place =>
  h('a', { class: 'tile', href: `/${place}` }, h('b', {}, t(`nav.${place}`)), h('span', {}, t(`way.${place}`)));

async function holdings() {
  const [[counts], states, documents] = await Promise.all([values(COUNTS), values(STATES), values(DOCUMENTS)]);
  if (Number(counts.facts) === 0) return note(t('home.empty'), t('home.empty.advice'));
  await learn(states.map(row => row.state));
  return [
    h('p', { class: 'soft' }, t('home.counts', { facts: Number(counts.facts), documents: Number(counts.documents) })),
    h(
      'div',
      { class: 'columns' },
      h(
        'section',
        { class: 'panel' },
        h('h2', {}, t('home.states')),
        h(
          'ul',
          { class: 'list' },
          states.map(row => counted(pageOf(row.state), nameOf(row.state), row.facts)),
        ),
      ),
      h(
        'section',
        { class: 'panel' },
        h('h2', {}, t('home.documents')),
        h(
          'ul',
          { class: 'list' },
          documents.map(row => counted(documentPage(row.id), titleOf(row), row.facts)),
        ),
      ),
    ),
  ];
}

function content() {
  setTitle();
  return [
    h(
      'div',
      { class: 'hero' },
      h('h1', {}, t('home.title')),
      h('p', { class: 'lead' }, t('home.lead')),
      searchBox({ id: 'find' }),
    ),
    h('div', { class: 'section' }, later(holdings())),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, t('home.ways')),
      h('div', { class: 'tiles ways' }, ['map', 'graph', 'pair', 'query', 'try'].map(way)),
    ),
  ];
}

page(content, { search: false }).then(
  () =>
    matchMedia('(pointer: fine)').matches &&
    document.activeElement === document.body &&
    document.getElementById('find').focus(),
);
