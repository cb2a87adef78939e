// The world by year: who had an embassy where, who had recognised whom, and so for each relation.
import { worldMap } from '../charts/worldmap.js';
import { h, note } from '../dom.js';
import { learn, nameOf, pageOf } from '../entities.js';
import { digits, t } from '../language.js';
import { begun, between, standing, year } from '../parts/standing.js';
import { page, setTitle } from '../shell.js';
import { labelOf, localName } from '../vocabulary.js';

const address = new URLSearchParams(location.search);

const pairList = (pairs, relation) =>
  h(
    'ul',
    { class: 'list wide' },
    pairs.map(pair =>
      h(
        'li',
        {},
        h(
          'a',
          { href: `/pair?a=${encodeURIComponent(pair.from)}&b=${encodeURIComponent(pair.to)}` },
          h(
            'span',
            {},
            nameOf(pair.from),
            h('span', { class: 'soft small' }, ` ${labelOf(relation)} `),
            nameOf(pair.to),
          ),
          h('span', { class: 'count' }, pair.since ? digits(year(pair.since)) : t('date.none')),
        ),
      ),
    ),
  );

function controls(relations, years) {
  const relation = h(
    'select',
    { id: 'relation' },
    relations.map(iri =>
      h('option', { value: iri, selected: localName(iri) === address.get('relation') }, labelOf(iri)),
    ),
  );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const slider = h('input', { type: 'range', id: 'year', min: first, max: last, value: address.get('year') ?? last });
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

async function content() {
  setTitle(t('nav.map'));
  const all = await between();
  const head = h('div', { class: 'head' }, h('h1', {}, t('map.title')), h('p', { class: 'lead' }, t('map.lead')));
  if (!all.length) return [head, note(t('home.empty'), t('home.empty.advice'))];
  await learn(all.flatMap(row => [row.from, row.to]));
  const relations = [...new Set(all.map(row => row.relation))].sort(
    (a, b) => all.filter(row => row.relation === b).length - all.filter(row => row.relation === a).length,
  );
  const years = all.filter(begun).map(row => year(begun(row)));
  const { relation, slider, undated, shown, node } = controls(
    relations,
    years.length ? years : [new Date().getFullYear()],
  );
  const picture = h('div', {});
  const said = h('h2', { role: 'status' });
  const list = h('div', {});
  let focus = address.get('state');

  const draw = async () => {
    const at = Number(slider.value);
    const pairs = standing(
      all.filter(row => row.relation === relation.value),
      at,
      undated.checked,
    ).filter(pair => !focus || pair.from === focus || pair.to === focus);
    shown.value = digits(at);
    slider.setAttribute('aria-valuetext', digits(at));
    const label = t('map.said', { relation: labelOf(relation.value), year: digits(at), n: pairs.length });
    const choose = iri => {
      focus = focus === iri ? null : iri;
      draw();
    };
    picture.replaceChildren(
      await worldMap({
        links: pairs.map(pair => ({
          ...pair,
          status: 'asserted',
          label: `${nameOf(pair.from)} · ${labelOf(relation.value)} · ${nameOf(pair.to)}`,
        })),
        focus,
        choose,
        label,
      }),
    );
    said.textContent = label;
    list.replaceChildren(
      focus
        ? h(
            'p',
            { class: 'row' },
            h('a', { href: pageOf(focus) }, nameOf(focus)),
            h(
              'button',
              {
                type: 'button',
                class: 'button',
                onclick: () => {
                  focus = null;
                  draw();
                },
              },
              t('map.whole'),
            ),
          )
        : '',
      pairs.length ? pairList(pairs, relation.value) : note(t('map.none'), t('map.none.advice')),
    );
    const state = new URLSearchParams({
      relation: localName(relation.value),
      year: at,
      ...(focus ? { state: focus } : {}),
      ...(undated.checked ? {} : { undated: 'no' }),
    });
    history.replaceState(null, '', `?${state}`);
  };
  [relation, slider, undated].forEach(control => control.addEventListener('input', draw));
  await draw();
  return [
    head,
    node,
    picture,
    h('p', { class: 'small soft' }, t('map.borders')),
    h('section', { class: 'section' }, said, list),
  ];
}

page(content);
