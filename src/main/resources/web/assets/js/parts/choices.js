// What the map can be asked for: a relation, a year, and whether what has no date counts.
import { h } from '../dom.js';
import { t } from '../language.js';
import { labelOf, localName } from '../vocabulary.js';

/** The year that an address asks for, kept within those told of; the last when it asks for none. */
const yearOf = (asked, first, last) =>
  /^-?\d+$/.test(asked ?? '') ? Math.min(last, Math.max(first, Number(asked))) : last;

/** What can be chosen; an address that asks for what there is not gets what is chosen first. */
export function controls(relations, years, address) {
  const relation = h(
    'select',
    { id: 'relation' },
    relations.map(iri =>
      h('option', { value: iri, selected: localName(iri) === address.get('relation') }, labelOf(iri)),
    ),
  );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const slider = h('input', { type: 'range', id: 'year', min: first, max: last, value: yearOf(address.get('year'), first, last) });
  const undated = h('input', { type: 'checkbox', id: 'undated', checked: address.get('undated') !== 'no' });
  const shown = h('output', { for: 'year' });
  return {
    relation,
    slider,
    undated,
    shown,
    node: h(
      'div',
      { class: 'panel' },
      h(
        'div',
        { class: 'controls' },
        h('div', { class: 'field' }, h('label', { for: 'relation' }, t('map.relation')), relation),
        h(
          'div',
          { class: 'field' },
          h('label', { for: 'year' }, t('map.year')),
          h('div', { class: 'slider' }, slider, shown),
        ),
        h('label', { class: 'row' }, undated, t('map.undated')),
      ),
    ),
  };
}
