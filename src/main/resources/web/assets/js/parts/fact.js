// A fact as a line: who, what, whom, when, how sure, and on whose word.
import { documentPage, nameOf, pageOf } from '../entities.js';
import { dateText } from '../dates.js';
import { h } from '../dom.js';
import { number, t } from '../language.js';
import { PREFIXES } from '../sparql.js';
import { labelOf, localName } from '../vocabulary.js';

/** Of a longer list the rest is folded away. */
const AT_ONCE = 60;

export const idOfFact = fact => `fact-${localName(fact.iri)}`;

/** How the documents speak of it, told by sign, word and colour. */
export const statusMark = status => h('span', { class: `status ${status}` }, labelOf(PREFIXES.dip + status));

const link = (iri, otherwise) => h('a', { href: pageOf(iri) }, nameOf(iri, otherwise));

/** Subject, relation and object, and what else the fact tells. */
export function factText(fact, tools = []) {
  const [first = {}] = fact.evidence;
  return h(
    'div',
    { class: 'fact-text' },
    link(fact.subject, first.subjectName),
    h('span', { class: 'soft' }, labelOf(fact.relation)),
    link(fact.object, first.objectName),
    fact.label &&
      (fact.agreement
        ? h('a', { class: 'called', href: pageOf(fact.agreement) }, `“${fact.label}”`)
        : h('span', {}, `“${fact.label}”`)),
    fact.sender && h('span', { class: 'soft' }, t('fact.for', { who: nameOf(fact.sender) })),
    fact.place && h('span', { class: 'soft' }, t('fact.at', { place: nameOf(fact.place, fact.placeName) })),
    statusMark(fact.status),
    tools,
  );
}

/** A plain text of the same, for lists without room and for screen readers. */
export const factLine = fact =>
  [
    nameOf(fact.subject, fact.evidence[0]?.subjectName),
    labelOf(fact.relation),
    nameOf(fact.object, fact.evidence[0]?.objectName),
    dateText(fact.date),
  ]
    .filter(Boolean)
    .join(' · ');

export function source(evidence, fact) {
  return h(
    'div',
    {},
    h('blockquote', {}, evidence.quote),
    h(
      'cite',
      {},
      h('a', { href: documentPage(evidence.documentId, fact.iri) }, t('fact.open')),
      h('span', { class: 'soft' }, ` · ${evidence.title || evidence.documentId}`),
    ),
  );
}

/** The further sources are put in when they are asked for; there may be hundreds. */
function sources(fact) {
  const [first, ...others] = fact.evidence;
  const more = h('div', { class: 'sources' });
  const fill = () => more.childElementCount || more.append(...others.map(one => source(one, fact)));
  return h(
    'div',
    { class: 'sources' },
    source(first, fact),
    others.length > 0 &&
      h('details', { ontoggle: fill }, h('summary', { class: 'small' }, t('fact.more', { n: others.length })), more),
  );
}

export const dateOf = fact => (fact.date ? dateText(fact.date) : t('date.none'));

/** A list of facts with their sources. */
export function factList(facts) {
  const items = facts.map(fact =>
    h(
      'li',
      { id: idOfFact(fact) },
      h('div', { class: 'fact-date' }, dateOf(fact)),
      h('div', {}, factText(fact), sources(fact)),
    ),
  );
  const rest = items.slice(AT_ONCE);
  return [
    h('ol', { class: 'facts' }, items.slice(0, AT_ONCE)),
    rest.length > 0 &&
      h('details', {}, h('summary', {}, t('fact.rest', { n: rest.length })), h('ol', { class: 'facts' }, rest)),
  ];
}

/** How many facts of each relation, as links to their sections. */
export const tiles = groups =>
  h(
    'div',
    { class: 'tiles' },
    groups.map(([relation, facts]) =>
      h(
        'a',
        { class: 'tile', href: `#${localName(relation)}` },
        h('b', {}, number(facts.length)),
        h('span', {}, labelOf(relation)),
      ),
    ),
  );

/** A section for each relation. */
export const sections = groups =>
  groups.map(([relation, facts]) =>
    h(
      'section',
      { class: 'section', id: localName(relation), 'aria-labelledby': `${localName(relation)}-title` },
      h(
        'h2',
        { id: `${localName(relation)}-title` },
        labelOf(relation),
        h('span', { class: 'count' }, ` ${number(facts.length)}`),
      ),
      factList(facts),
    ),
  );

/** A link to the query that a page's facts come from. */
export const askedWith = query =>
  h('p', { class: 'small soft' }, h('a', { href: `/query#query=${encodeURIComponent(query)}` }, t('query.seen')));
