// The world by year: who had an embassy where, who had recognised whom, and so for each relation.
import { at as placeOf, ready, worldMap } from '../charts/worldmap.js';
import { h, note } from '../dom.js';
import { learn, nameOf, pageOf } from '../entities.js';
import { digits, t } from '../language.js';
import { controls } from '../parts/choices.js';
import { pairList } from '../parts/pairs.js';
import { begun, between, existing, standing, year } from '../parts/standing.js';
import { page, setTitle } from '../shell.js';
import { labelOf, localName } from '../vocabulary.js';

const address = new URLSearchParams(location.search);

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
    address,
  );
  const { places } = await ready();
  const picture = h('div', {});
  const said = h('span', { role: 'status' });
  const missing = h('p', { class: 'small soft' });
  const list = h('div', {});
  let focus = address.get('state');

  const draw = async () => {
    const at = Number(slider.value);
    const told = all.filter(row => row.relation === relation.value);
    const pairs = existing(standing(told, at, undated.checked), places, at).filter(pair => !focus || pair.from === focus || pair.to === focus);
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
    const lost = pairs.filter(pair => !placeOf(places, pair.from) || !placeOf(places, pair.to)).length;
    missing.textContent = lost ? t('map.unplaced', { n: lost }) : '';
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
    missing,
    h('p', { class: 'small soft' }, t('map.borders')),
    h('section', { class: 'section' }, h('h2', { id: 'said' }, said), list),
  ];
}

page(content);
