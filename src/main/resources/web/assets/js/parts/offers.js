// What the search found, as it is offered: where it leads, and the parts of its line.
import { documentPage, pageOf } from '../entities.js';
import { h } from '../dom.js';
import { oneOf, other, t } from '../language.js';
import { PREFIXES } from '../sparql.js';
import { labelOf } from '../vocabulary.js';

/** `more` tells results of the same name apart. */
export function offer(result, more) {
  if (result.kind === 'entity') {
    const name = oneOf(result.label);
    const second = result.label[other] && result.label[other] !== name ? result.label[other] : '';
    return {
      href: pageOf(result.iri),
      parts: [
        h('span', {}, h('b', {}, name), second && h('span', { class: 'soft', lang: other }, ` ${second}`)),
        h('span', { class: 'soft small' }, labelOf(PREFIXES.dip + result.type)),
        more && h('span', { class: 'quote small soft' }, more),
      ],
    };
  }
  if (result.kind === 'quote')
    return {
      href: documentPage(result.documentId, result.fact),
      parts: [h('span', { class: 'quote small' }, `“${result.text}”`)],
    };
  return {
    href: documentPage(result.documentId),
    parts: [
      h('span', {}, result.title || more || result.documentId),
      h('span', { class: 'soft small' }, t('document')),
    ],
  };
}
