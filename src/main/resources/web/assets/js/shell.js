// What stands around every page: its head with search and switches, its main part, its foot.
import { h, note } from './dom.js';
import { keep, language, other, t } from './language.js';
import { searchBox } from './parts/search.js';
import { Problem } from './sparql.js';

const PLACES = ['map', 'graph', 'pair', 'query', 'try', 'about'];

function link(place) {
  const path = `/${place}`;
  return h('a', { href: path, 'aria-current': location.pathname === path ? 'page' : null }, t(`nav.${place}`));
}

function languageSwitch() {
  const change = () => {
    keep('language', other);
    location.reload();
  };
  return h('button', { type: 'button', id: 'language', lang: other, onclick: change }, t('switch.language'));
}

function themeSwitch() {
  const root = document.documentElement;
  const change = () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    keep('theme', root.dataset.theme);
  };
  return h(
    'button',
    { type: 'button', id: 'theme', 'aria-label': t('switch.theme'), title: t('switch.theme'), onclick: change },
    '◐',
  );
}

function top(withSearch) {
  return h(
    'header',
    { class: 'top' },
    h(
      'a',
      { class: 'brand', href: '/' },
      h('img', { src: '/assets/icon.svg', alt: '', width: 28, height: 28 }),
      t('name'),
    ),
    h('nav', { class: 'nav', 'aria-label': t('nav') }, PLACES.map(link)),
    withSearch && searchBox({ id: 'find', placeholder: t('search.short') }),
    h('div', { class: 'switches' }, languageSwitch(), themeSwitch()),
  );
}

const foot = () =>
  h(
    'footer',
    { class: 'foot' },
    h('span', {}, t('foot.claim')),
    h('a', { href: '/about' }, t('nav.about')),
    h('a', { href: '/ontology' }, t('nav.ontology')),
    h('a', { href: '/query' }, 'SPARQL'),
  );

/** An error as the page tells it: what is the matter, and what to do. */
export function wrong(error) {
  if (!(error instanceof Problem)) console.error(error);
  const gone = error instanceof Problem && error.status === 0;
  const slow = error instanceof Problem && error.status === 503;
  const advice = gone
    ? t('error.gone.advice')
    : slow
      ? t('error.slow.advice')
      : t('error.advice', { detail: error.message });
  return note(gone ? t('error.gone') : slow ? t('error.slow') : t('error'), advice, 'wrong');
}

const underWay = [];

/** A place for what takes longer: filled when the promise is kept, or with what went wrong. */
export function later(promise) {
  const place = h('div', {}, h('p', { class: 'busy', role: 'status' }, t('busy')));
  underWay.push(
    promise.then(
      nodes => place.replaceChildren(...[nodes].flat(9).filter(Boolean)),
      error => place.replaceChildren(wrong(error)),
    ),
  );
  return place;
}

/**
 * Builds the page around what `content` gives: nodes, or a promise of them.
 * A page's title is set by setTitle; errors of the content are told in its place.
 */
export async function page(content, { search = true } = {}) {
  const main = h('main', { id: 'main', tabindex: '-1' }, h('p', { class: 'busy', role: 'status' }, t('busy')));
  document.body.prepend(h('a', { class: 'skip', href: '#main' }, t('skip')), top(search), main, foot());
  document.documentElement.lang = language;
  try {
    main.replaceChildren(...[await content()].flat(9).filter(Boolean));
    await Promise.all(underWay);
    main.dataset.ready = 'true';
    if (location.hash.length > 1) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  } catch (error) {
    main.replaceChildren(h('h1', {}, t('error')), wrong(error));
    main.dataset.ready = 'failed';
  }
}

/** The title of the page in the browser's tab. */
export function setTitle(text) {
  document.title = text ? `${text} · ${t('name')}` : t('title');
}
