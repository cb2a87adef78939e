// A state, or anybody else: what is told of them, along time, on the map, and one by one.
import { worldMap } from '../charts/worldmap.js';
import { timeline } from '../charts/timeline.js';
import { h, note } from '../dom.js';
import { asked, entity, find, idOf, isWikidata, learn, nameOf, pageOf } from '../entities.js';
import { byRelation, factQuery, factsOf, withParty } from '../facts.js';
import { language, oneOf, other, t } from '../language.js';
import { agreementLine } from '../parts/agreement.js';
import { askedWith, sections, tiles } from '../parts/fact.js';
import { labelsOf } from '../parts/gazetteer.js';
import { links, marks } from '../parts/links.js';
import { missionTitle } from '../parts/mission.js';
import { page, setTitle } from '../shell.js';
import { PREFIXES, values } from '../sparql.js';
import { labelOf } from '../vocabulary.js';

const address = asked();
const { id } = address;
const file = ending => `/${address.kind}/${encodeURIComponent(id)}.${ending}`;

const isState = iri => /State$/.test(entity(iri).type);

function partners(iri, facts) {
  const counts = new Map();
  const serving = party => party === iri || entity(party).state === iri;
  facts
    .flatMap(fact => [fact.subject, fact.object, fact.sender])
    .filter(party => party && !serving(party))
    .map(party => entity(party).state ?? party)
    .filter(party => party !== iri && isState(party))
    .forEach(party => counts.set(party, (counts.get(party) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function head(iri, { title, said }, others) {
  const { labels, type, state } = entity(iri);
  const second = labels[other] && labels[other] !== oneOf(labels) ? labels[other] : '';
  return h(
    'div',
    { class: 'head' },
    h('p', { class: 'eyebrow' }, labelOf(type)),
    h('h1', {}, title),
    second && h('p', { class: 'lead', lang: other }, second),
    said && h('p', { class: 'lead' }, said),
    h(
      'div',
      { class: 'row' },
      state && h('a', { class: 'chip', href: pageOf(state) }, nameOf(state)),
      isWikidata(iri) &&
        h(
          'a',
          { class: 'chip', href: `https://www.wikidata.org/wiki/${idOf(iri)}`, rel: 'noreferrer' },
          `Wikidata ${idOf(iri)} ↗`,
        ),
      h('a', { class: 'chip', href: `/graph?of=${encodeURIComponent(iri)}` }, t('entity.graph')),
      h('a', { class: 'chip', href: file('ttl') }, 'Turtle'),
      h('a', { class: 'chip', href: file('jsonld') }, 'JSON-LD'),
    ),
    others.length > 0 &&
      h(
        'details',
        { class: 'small' },
        h('summary', {}, t('entity.names', { n: others.length })),
        h('p', { class: 'soft' }, others.map(row => row.name).join(' · ')),
      ),
  );
}

const partnerChips = (iri, found) =>
  found.length > 0 &&
  h(
    'section',
    { class: 'section' },
    h('h2', {}, t('entity.partners')),
    h(
      'div',
      { class: 'row' },
      found.map(([party, n]) =>
        h(
          'a',
          {
            class: 'chip',
            href: isState(iri) ? `/pair?a=${encodeURIComponent(iri)}&b=${encodeURIComponent(party)}` : pageOf(party),
          },
          nameOf(party),
          h('span', { class: 'count' }, t('facts.n', { n })),
        ),
      ),
    ),
  );

async function map(iri, title, facts) {
  const dots = [...new Set(facts.map(fact => fact.place).filter(Boolean))].map(place => ({ iri: place }));
  return h(
    'section',
    { class: 'section', id: 'map' },
    h('h2', {}, t('nav.map')),
    await worldMap({
      links: links(facts),
      dots,
      focus: iri,
      close: true,
      label: t('entity.map', { name: title }),
      choose: to => {
        location.href = pageOf(to);
      },
    }),
    h('p', { class: 'small soft' }, t('map.borders')),
  );
}

/** Somebody whom the program knows by name may still stand in no document. */
async function nothing() {
  const label = [...(await labelsOf([PREFIXES.wd + id])).values()][0];
  const name = oneOf(label) || id;
  setTitle(name);
  return [
    h('h1', {}, name),
    label
      ? note(t('known.untold', { name }), t('known.untold.advice'))
      : note(t('entity.unknown'), t('entity.unknown.advice')),
  ];
}

async function content() {
  const iri = await find(address);
  if (!iri) return nothing();
  const [facts, others] = await Promise.all([
    factsOf(withParty(iri)),
    values(`SELECT DISTINCT ?name { <${iri}> skos:altLabel ?name FILTER(LANG(?name) = "${language}") } ORDER BY ?name`),
  ]);
  await learn([iri]);
  await learn([entity(iri).state, ...facts.flatMap(fact => [entity(fact.subject).state, entity(fact.object).state])]);
  const title = (await missionTitle(iri)) || nameOf(iri, id);
  setTitle(title);
  if (!facts.length) return [head(iri, { title }, others), note(t('entity.none'), t('entity.none.advice'))];
  const groups = byRelation(facts);
  return [
    head(iri, { title, said: agreementLine(iri, facts) }, others),
    tiles(groups),
    partnerChips(iri, partners(iri, facts)),
    h('section', { class: 'section', id: 'timeline' }, h('h2', {}, t('timeline')), timeline(marks(facts))),
    await map(iri, title, facts),
    sections(groups),
    askedWith(factQuery(withParty(iri))),
  ];
}

page(content);
