// The words of the graph: relations, classes and properties, in the page's language.
import { h } from '../dom.js';
import { t } from '../language.js';
import { page, setTitle } from '../shell.js';
import { PREFIXES } from '../sparql.js';
import { all, commentOf, labelOf, localName, superOf } from '../vocabulary.js';

const own = term => term.iri.startsWith(PREFIXES.dip);
const groups = {
  'ontology.relations': term => term.kinds.has('Relation'),
  'ontology.classes': term => term.kinds.has('Class') && localName(term.iri) !== 'Relation',
  'ontology.states': term => term.kinds.has('NamedIndividual'),
  'ontology.properties': term =>
    !term.kinds.has('Relation') && !term.kinds.has('Class') && !term.kinds.has('NamedIndividual'),
};

const line = term =>
  h(
    'li',
    { id: localName(term.iri) },
    h('div', { class: 'fact-date' }, h('code', {}, `dip:${localName(term.iri)}`)),
    h(
      'div',
      {},
      h('b', {}, labelOf(term.iri)),
      superOf(term.iri) && h('span', { class: 'soft' }, ` ⊂ ${labelOf(superOf(term.iri))}`),
      h('p', { class: 'soft' }, commentOf(term.iri)),
    ),
  );

const content = () => {
  setTitle(t('nav.ontology'));
  const terms = all()
    .filter(own)
    .sort((a, b) => a.iri.localeCompare(b.iri));
  return [
    h(
      'div',
      { class: 'head' },
      h('h1', {}, t('nav.ontology')),
      h('p', { class: 'lead' }, t('ontology.lead')),
      h('p', {}, h('code', {}, `PREFIX dip: <${PREFIXES.dip}>`)),
    ),
    Object.entries(groups).map(([key, fits]) =>
      h(
        'section',
        { class: 'section' },
        h('h2', {}, t(key)),
        h('ul', { class: 'facts wide' }, terms.filter(fits).map(line)),
      ),
    ),
  ];
};

page(content);
