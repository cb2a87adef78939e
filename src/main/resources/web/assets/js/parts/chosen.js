// How names were linked: for whom each was taken, why, and why not for others of the name.
import { entity, isWikidata, learn, name, nameOf, pageOf } from '../entities.js';
import { h } from '../dom.js';
import { digits, t } from '../language.js';
import { values } from '../sparql.js';
import { labelsOf } from './gazetteer.js';

/** Reasons are words of the linker's, and it speaks English. */
const why = reasons => reasons.map(reason => h('div', { lang: 'en' }, reason));

/** The links that a graph pattern binds ?link to: name, choice, score, reasons, and all others of the name. */
export async function linksOf(pattern) {
  const [rows, others] = await Promise.all([
    values(`SELECT DISTINCT ?link ?name ?chosen ?score ?reason ?linker { ${pattern} ?link dip:linkedName ?name ;
      dip:chosen ?chosen ; dip:linker ?linker OPTIONAL { ?link dip:score ?score } OPTIONAL { ?link dip:reason ?reason } }
      ORDER BY ?name ?link ?reason`),
    values(`SELECT DISTINCT ?link ?candidate ?score ?reason { ${pattern} ?link dip:runnerUp ?other .
      ?other dip:candidate ?candidate ; dip:score ?score OPTIONAL { ?other dip:reason ?reason } }
      ORDER BY DESC(?score) ?candidate ?reason`),
  ]);
  const links = new Map();
  for (const row of rows) {
    const { link, name: called, chosen, score, linker, reason } = row;
    const one = links.get(link) ?? { iri: link, name: called, chosen, score, linker, reasons: [], others: new Map() };
    if (reason) one.reasons.push(reason);
    links.set(link, one);
  }
  for (const { link, candidate, score, reason } of others) {
    const all = links.get(link).others;
    const one = all.get(candidate) ?? { iri: candidate, score, reasons: [] };
    if (reason) one.reasons.push(reason);
    all.set(candidate, one);
  }
  await learnAll([...links.values()].flatMap(link => [link.chosen, ...link.others.keys()]));
  return [...links.values()];
}

/** Those who were not chosen need not be in the data. */
async function learnAll(iris) {
  await learn(iris);
  const nameless = iris.filter(iri => !Object.keys(entity(iri).labels).length);
  if (nameless.length) name(await labelsOf(nameless));
}

const who = iri =>
  isWikidata(iri) && !entity(iri).type
    ? h('a', { href: iri.replace('/entity/', '/wiki/').replace('http:', 'https:'), rel: 'noreferrer' }, `${nameOf(iri)} ↗`)
    : h('a', { href: pageOf(iri) }, nameOf(iri));

const row = ({ iri, score, reasons }, verdict) =>
  h(
    'tr',
    {},
    h('td', {}, who(iri)),
    h('td', {}, verdict),
    h('td', {}, score ? digits(score) : '–'),
    h('td', { class: 'long' }, why(reasons)),
  );

/** All who bear the name, the chosen one first. */
export const candidates = link =>
  h(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': t('link.candidates') },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h('tr', {}, ['who', 'verdict', 'score', 'reasons'].map(key => h('th', { scope: 'col' }, t(`link.${key}`)))),
      ),
      h(
        'tbody',
        {},
        row({ ...link, iri: link.chosen }, t(link.score ? 'link.chosen' : 'link.own')),
        [...link.others.values()].map(other => row(other, t('link.passed'))),
      ),
    ),
  );

/** What became of a name, in a sentence. */
export const decided = link =>
  link.score ? t('link.lead', { who: nameOf(link.chosen) }) : t('link.lead.own', { n: link.others.size });
