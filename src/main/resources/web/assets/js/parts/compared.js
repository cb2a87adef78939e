// What Wikidata says of a fact, as the last comparison left it.
import { h } from '../dom.js';
import { t } from '../language.js';
import { values } from '../sparql.js';
import { commentOf, labelOf } from '../vocabulary.js';

/** The comparisons that a graph pattern binds ?comparison to. */
export const comparisonsOf = pattern =>
  values(`SELECT DISTINCT ?comparison ?fact ?verdict ?reason ?statement { ${pattern}
    ?comparison dip:compares ?fact ; dip:verdict ?verdict ; dip:reason ?reason OPTIONAL { ?comparison dip:statement ?statement } }
    ORDER BY ?comparison`);

/** The verdict with what it means, the reason, and the way to the statement. */
export const comparisonText = ({ verdict, reason, statement }) =>
  h(
    'div',
    { class: 'panel' },
    h('p', {}, h('b', {}, labelOf(verdict)), ` · ${commentOf(verdict)}`),
    // a comparison's words are English
    h('p', { lang: 'en' }, reason),
    /^https?:/.test(statement ?? '') && h('p', { class: 'small' }, h('a', { href: statement, rel: 'noreferrer' }, `${t('comparison.statement')} ↗`)),
  );
