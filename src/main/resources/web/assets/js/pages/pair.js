// Between two states: everything, in the order of time.
import { links, marks } from '../parts/links.js';
import { timeline } from '../charts/timeline.js';
import { worldMap } from '../charts/worldmap.js';
import { h, note } from '../dom.js';
import { entity, learn, name, nameOf, pageOf } from '../entities.js';
import { between, factQuery, factsOf } from '../facts.js';
import { t } from '../language.js';
import { askedWith, factList } from '../parts/fact.js';
import { labelsOf } from '../parts/gazetteer.js';
import { searchBox } from '../parts/search.js';
import { page, setTitle } from '../shell.js';
import { values } from '../sparql.js';

const address = new URLSearchParams(location.search);
const safe = name => (/^[^<>"{}|\\^`\s]+$/.test(address.get(name) ?? '') ? address.get(name) : null);
const chosen = { a: safe('a'), b: safe('b') };

function go(name, iri) {
  chosen[name] = iri;
  const next = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
  location.search = next.toString();
}

const chooser = name =>
  h(
    'div',
    { class: 'field' },
    h('span', { class: 'label' }, t(`pair.${name}`)),
    chosen[name] && h('p', {}, h('a', { href: pageOf(chosen[name]) }, nameOf(chosen[name]))),
    searchBox({
      id: `pair-${name}`,
      label: t(`pair.${name}`),
      placeholder: t('pair.choose'),
      kind: 'entity',
      choose: result => go(name, result.iri),
    }),
  );

const PAIRS = `SELECT ?a ?b (COUNT(DISTINCT ?fact) AS ?facts) {
  ?fact a dip:Fact ; rdf:subject ?first ; rdf:object ?target . OPTIONAL { ?fact dip:counterparty ?counterparty }
  BIND(COALESCE(?counterparty, ?target) AS ?second)
  ?first dip:state? ?one . ?second dip:state? ?other . ?one a ?type . ?other a ?kind .
  VALUES ?type { dip:State dip:FormerState } VALUES ?kind { dip:State dip:FormerState } FILTER(?one != ?other)
  BIND(IF(STR(?one) < STR(?other), ?one, ?other) AS ?a) BIND(IF(STR(?one) < STR(?other), ?other, ?one) AS ?b)
} GROUP BY ?a ?b ORDER BY DESC(?facts) ?a ?b LIMIT 12`;

async function suggestions() {
  const pairs = await values(PAIRS);
  await learn(pairs.flatMap(row => [row.a, row.b]));
  return h(
    'section',
    { class: 'section' },
    h('h2', {}, t('pair.often')),
    h(
      'ul',
      { class: 'list' },
      pairs.map(row =>
        h(
          'li',
          {},
          h(
            'a',
            { href: `/pair?a=${encodeURIComponent(row.a)}&b=${encodeURIComponent(row.b)}` },
            h('span', {}, `${nameOf(row.a)} – ${nameOf(row.b)}`),
            h('span', { class: 'count' }, t('facts.n', { n: Number(row.facts) })),
          ),
        ),
      ),
    ),
  );
}

/** A sentence for those whom the program knows and no document names. */
const untold = iris =>
  iris
    .filter(iri => !entity(iri).type)
    .map(iri => t('known.untold', { name: nameOf(iri) }))
    .join(' ');

async function told({ a, b }) {
  const facts = await factsOf(between(a, b));
  await learn(facts.flatMap(fact => [entity(fact.subject).state, entity(fact.object).state]));
  if (!facts.length)
    return [
      h('div', { class: 'section' }, note(t('pair.none'), untold([a, b]) || t('pair.none.advice'))),
      await suggestions(),
    ];
  return [
    h('section', { class: 'section' }, h('h2', {}, t('timeline')), timeline(marks(facts))),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, t('pair.all'), h('span', { class: 'count' }, ` ${t('facts.n', { n: facts.length })}`)),
      factList(facts),
    ),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, t('nav.map')),
      await worldMap({ links: links(facts), close: true, focus: a, label: t('pair.map') }),
    ),
    askedWith(factQuery(between(a, b))),
  ];
}

async function content() {
  const both = chosen.a && chosen.b;
  const wanted = [chosen.a, chosen.b].filter(Boolean);
  await learn(wanted);
  const strangers = wanted.filter(iri => !entity(iri).type);
  if (strangers.length) name(await labelsOf(strangers));
  const title = both ? t('pair.title', { a: nameOf(chosen.a), b: nameOf(chosen.b) }) : t('nav.pair');
  setTitle(title);
  return [
    h('div', { class: 'head' }, h('h1', {}, title), !both && h('p', { class: 'lead' }, t('way.pair'))),
    h('div', { class: 'columns' }, chooser('a'), chooser('b')),
    both ? await told(chosen) : await suggestions(),
  ];
}

page(content);
