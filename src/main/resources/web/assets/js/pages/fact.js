// One fact with all its evidence, and as Turtle.
import { h, note } from '../dom.js';
import { asked, find, pageOf } from '../entities.js';
import { factsOf } from '../facts.js';
import { candidates, decided, linksOf } from '../parts/chosen.js';
import { comparisonText, comparisonsOf } from '../parts/compared.js';
import { dateOf, factLine, factText, source } from '../parts/fact.js';
import { page, setTitle } from '../shell.js';
import { factAsTurtle, values } from '../sparql.js';
import { digits, t } from '../language.js';

const address = asked();
const { id } = address;

/** The fact of this address; evidence leads to the fact that it is for. */
async function factHere() {
  const iri = await find(address);
  if (!iri || address.kind !== 'evidence') return iri;
  return (await values(`SELECT ?fact { ?fact dip:evidence <${iri}> } LIMIT 1`))[0]?.fact;
}

/** How the names in it were linked, where there was anything to decide; unfolded when asked for. */
async function links(iri) {
  const found = await linksOf(`<${iri}> dip:link ?link .`);
  return (
    found.length > 0 &&
    h(
      'section',
      { class: 'section' },
      h('h2', {}, t('link')),
      found.map(link =>
        h(
          'details',
          {},
          h('summary', {}, h('b', {}, link.name), ` · ${decided(link)}`),
          candidates(link),
          h('p', { class: 'small' }, h('a', { href: pageOf(link.iri) }, t('link.all'))),
        ),
      ),
    )
  );
}

async function compared(iri) {
  const [comparison] = await comparisonsOf(`?comparison dip:compares <${iri}> .`);
  return (
    comparison && h('section', { class: 'section' }, h('h2', {}, t('comparison.there')), comparisonText(comparison))
  );
}

async function content() {
  const iri = await factHere();
  const [fact] = iri ? await factsOf(`VALUES ?fact { <${iri}> } ?fact a dip:Fact .`) : [];
  setTitle(fact ? factLine(fact) : id);
  if (!fact) return [h('h1', {}, id), note(t('fact.unknown'), t('fact.unknown.advice'))];
  return [
    h(
      'div',
      { class: 'head' },
      h('p', { class: 'eyebrow' }, t('fact')),
      h('h1', {}, factLine(fact)),
      h('p', { class: 'soft' }, dateOf(fact)),
      factText(fact),
    ),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, t('fact.evidence')),
      h(
        'ol',
        { class: 'cards' },
        fact.evidence.map(one =>
          h(
            'li',
            { class: `card ${fact.status}` },
            h('div', { class: 'sources' }, source(one, fact)),
            h(
              'p',
              { class: 'small soft' },
              t('fact.rule'),
              ' ',
              h('code', {}, one.rule),
              ` · ${t('fact.confidence', { n: one.confidence })} · ${digits(one.start)}–${digits(one.end)}`,
            ),
          ),
        ),
      ),
    ),
    await links(fact.iri),
    await compared(fact.iri),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, 'Turtle'),
      h('pre', { class: 'panel', tabindex: '0' }, await factAsTurtle(fact.iri)),
    ),
  ];
}

page(content);
