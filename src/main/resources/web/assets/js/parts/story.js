// The documents that tell one story in nearly the same words.
import { h } from '../dom.js';
import { dateText } from '../dates.js';
import { documentPage } from '../entities.js';
import { values } from '../sparql.js';
import { titleOf } from './title.js';

/** The documents of a story, the first published first. */
export const tellersOf = story =>
  values(`SELECT ?id ?title ?url ?issued ?language (SUBSTR(?text, 1, 90) AS ?beginning) {
    ?document dip:story <${story}> ; dcterms:identifier ?id ; dip:text ?text
    OPTIONAL { ?document dcterms:title ?title } OPTIONAL { ?document dcterms:source ?url }
    OPTIONAL { ?document dcterms:issued ?issued } OPTIONAL { ?document dcterms:language ?language } }
    ORDER BY ?issued ?id`);

/** The address's host, by which a reader knows who published it. */
const publisher = url => (/^https?:/.test(url ?? '') && URL.canParse(url) ? new URL(url).host : undefined);

const teller = one =>
  h(
    'li',
    {},
    h(
      'a',
      { href: documentPage(one.id) },
      h('span', { lang: one.language }, titleOf(one)),
      h('span', { class: 'count' }, [publisher(one.url), one.issued && dateText(one.issued)].filter(Boolean).join(' · ')),
    ),
  );

export const tellerList = tellers => h('ul', { class: 'list' }, tellers.map(teller));
