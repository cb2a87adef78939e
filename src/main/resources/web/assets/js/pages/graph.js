// The neighbourhood of a state or of anybody else, as a graph and as a list.
import { network } from '../charts/network.js';
import { h, note } from '../dom.js';
import { entity, learn, nameOf, pageOf } from '../entities.js';
import { byRelation, factQuery, factsOf, withParty } from '../facts.js';
import { t } from '../language.js';
import { askedWith, factLine, sections } from '../parts/fact.js';
import { searchBox } from '../parts/search.js';
import { page, setTitle } from '../shell.js';
import { values } from '../sparql.js';
import { labelOf, localName } from '../vocabulary.js';

const NODES_AT_MOST = 60;
const MOST = `SELECT ?state (COUNT(DISTINCT ?fact) AS ?facts) { ?fact a dip:Fact ; rdf:subject|rdf:object|dip:counterparty ?state . ?state a dip:State } GROUP BY ?state ORDER BY DESC(?facts) ?state LIMIT 1`;

async function middle() {
  const asked = new URLSearchParams(location.search).get('of');
  if (asked && /^[^<>"{}|\\^`\s]+$/.test(asked)) return asked;
  return (await values(MOST))[0]?.state;
}

const around = iri => `/graph?of=${encodeURIComponent(iri)}`;

function nodesOf(iri, facts) {
  const counts = new Map([[iri, Infinity]]);
  facts.flatMap(fact => [fact.subject, fact.object]).forEach(party => counts.set(party, (counts.get(party) ?? 0) + 1));
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, NODES_AT_MOST)
    .map(([id]) => ({ id, name: nameOf(id), href: around(id), kind: localName(entity(id).type), middle: id === iri }));
}

const edgesOf = facts =>
  facts.map(fact => ({
    from: fact.subject,
    to: fact.object,
    status: fact.status,
    label: labelOf(fact.relation),
    title: factLine(fact),
  }));

/** Who serves whom joins persons with states. */
const serving = (iri, nodes, facts) => [
  ...nodes.filter(node => entity(node.id).state === iri).map(node => ({ from: node.id, to: iri, status: 'ended' })),
  ...facts
    .filter(fact => fact.sender && entity(fact.subject).state !== fact.sender)
    .map(fact => ({ from: fact.subject, to: fact.sender, status: 'ended' })),
];

async function content() {
  const iri = await middle();
  if (!iri) {
    setTitle(t('nav.graph'));
    return [h('h1', {}, t('nav.graph')), note(t('home.empty'), t('home.empty.advice'))];
  }
  await learn([iri]);
  const title = t('graph.title', { name: nameOf(iri) });
  setTitle(title);
  const facts = await factsOf(withParty(iri));
  const nodes = nodesOf(iri, facts);
  const box = searchBox({
    id: 'graph-of',
    label: t('graph.choose'),
    placeholder: t('graph.choose'),
    kind: 'entity',
    choose: result => {
      location.href = around(result.iri);
    },
  });
  return [
    h(
      'div',
      { class: 'head' },
      h('h1', {}, title),
      h('p', { class: 'lead' }, t('graph.lead')),
      h('div', { class: 'row' }, h('a', { class: 'chip', href: pageOf(iri) }, t('graph.page', { name: nameOf(iri) }))),
    ),
    box,
    h(
      'div',
      { class: 'section' },
      facts.length
        ? network(nodes, [...edgesOf(facts), ...serving(iri, nodes, facts)], title)
        : note(t('entity.none'), t('entity.none.advice')),
    ),
    sections(byRelation(facts)),
    askedWith(factQuery(withParty(iri))),
  ];
}

page(content);
