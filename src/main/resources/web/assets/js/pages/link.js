// How a name was linked: who was chosen, who else bears it, what spoke for each, and the facts that rest on it.
import { h, note } from '../dom.js';
import { asked, find } from '../entities.js';
import { factsOf } from '../facts.js';
import { candidates, decided, linksOf } from '../parts/chosen.js';
import { factList } from '../parts/fact.js';
import { page, setTitle } from '../shell.js';
import { PREFIXES, values } from '../sparql.js';
import { labelOf } from '../vocabulary.js';
import { t } from '../language.js';

const address = asked();

/** The link of this address; a runner-up leads to the link that it lost. */
async function linkHere() {
  const iri = await find(address);
  if (!iri || address.kind !== 'candidate') return iri;
  return (await values(`SELECT ?link { ?link dip:runnerUp <${iri}> } LIMIT 1`))[0]?.link;
}

async function content() {
  const iri = await linkHere();
  const [link] = iri ? await linksOf(`VALUES ?link { <${iri}> }`) : [];
  setTitle(link?.name ?? address.id);
  if (!link) return [h('h1', {}, address.id), note(t('link.unknown'), t('fact.unknown.advice'))];
  const facts = await factsOf(`?fact dip:link <${iri}> .`);
  return [
    h(
      'div',
      { class: 'head' },
      h('p', { class: 'eyebrow' }, labelOf(`${PREFIXES.dip}Link`)),
      h('h1', {}, link.name),
      h('p', { class: 'lead' }, decided(link)),
      h('p', { class: 'small soft' }, t('link.linker', { version: link.linker })),
    ),
    h('section', { class: 'section' }, h('h2', {}, t('link.candidates')), candidates(link)),
    h('section', { class: 'section' }, h('h2', {}, t('link.facts')), factList(facts)),
  ];
}

page(content);
