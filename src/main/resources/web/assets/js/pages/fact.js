// One fact with all its evidence, and as Turtle.
import { h, note } from '../dom.js';
import { factsOf } from '../facts.js';
import { dateOf, factLine, factText, source } from '../parts/fact.js';
import { page, setTitle } from '../shell.js';
import { factAsTurtle, values } from '../sparql.js';
import { digits, t } from '../language.js';

const id = decodeURIComponent(location.pathname.replace(/^\/fact\//, '').replace(/\.html$/, ''));

async function find() {
  const direct = `https://w3id.org/kutniti/fact/${id}`;
  const rows = await values(`SELECT ?fact { ?fact a dip:Fact FILTER(STRENDS(STR(?fact), ${JSON.stringify(`/${id}`)})) } LIMIT 1`);
  return rows[0]?.fact ?? direct;
}

async function content() {
  const [fact] = await factsOf(`VALUES ?fact { <${await find()}> } ?fact a dip:Fact .`);
  setTitle(fact ? factLine(fact) : id);
  if (!fact) return [h('h1', {}, id), note(t('fact.unknown'), t('fact.unknown.advice'))];
  return [h('div', { class: 'head' }, h('p', { class: 'eyebrow' }, t('fact')), h('h1', {}, factLine(fact)), h('p', { class: 'soft' }, dateOf(fact)), factText(fact)),
    h('section', { class: 'section' }, h('h2', {}, t('fact.evidence')), h('ol', { class: 'cards' }, fact.evidence.map(one => h('li', { class: `card ${fact.status}` }, h('div', { class: 'sources' }, source(one, fact)),
      h('p', { class: 'small soft' }, t('fact.rule'), ' ', h('code', {}, one.rule), ` · ${t('fact.confidence', { n: one.confidence })} · ${digits(one.start)}–${digits(one.end)}`))))),
    h('section', { class: 'section' }, h('h2', {}, 'Turtle'), h('pre', { class: 'panel', tabindex: '0' }, await factAsTurtle(fact.iri)))];
}

page(content);
