// A story: the documents that tell it, and the facts that they have together.
import { h, note } from '../dom.js';
import { asked, find } from '../entities.js';
import { factsOf } from '../facts.js';
import { t } from '../language.js';
import { factList } from '../parts/fact.js';
import { tellerList, tellersOf } from '../parts/story.js';
import { titleOf } from '../parts/title.js';
import { page, setTitle } from '../shell.js';
import { PREFIXES } from '../sparql.js';
import { labelOf } from '../vocabulary.js';

const address = asked();

async function content() {
  const iri = await find(address);
  const tellers = iri ? await tellersOf(iri) : [];
  setTitle(tellers.length ? titleOf(tellers[0]) : address.id);
  if (!tellers.length) return [h('h1', {}, address.id), note(t('story.unknown'), t('story.unknown.advice'))];
  const facts = await factsOf(`?document dip:story <${iri}> . ?fact prov:wasDerivedFrom ?document ; a dip:Fact .`);
  return [
    h(
      'div',
      { class: 'head' },
      h('p', { class: 'eyebrow' }, labelOf(`${PREFIXES.dip}Story`)),
      h('h1', { lang: tellers[0].language }, titleOf(tellers[0])),
      h('p', { class: 'lead' }, t('story.lead', { n: tellers.length })),
    ),
    h('section', { class: 'panel' }, h('h2', {}, t('story.documents')), tellerList(tellers)),
    h('section', { class: 'section' }, h('h2', {}, t('story.facts')), factList(facts)),
  ];
}

page(content);
