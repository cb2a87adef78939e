// Asks in which language a text is to be read, where that could not be told.
import { h } from '../dom.js';
import { language, locale, other, t } from '../language.js';

const names = new Intl.DisplayNames([locale], { type: 'language' });

/** A note with a button for each language; `choose(tag)` is called with the one taken. */
export const languageChoice = choose =>
  h(
    'div',
    { class: 'note', role: 'status' },
    h('h2', {}, t('try.strange')),
    h('p', {}, t('try.strange.advice')),
    h(
      'div',
      { class: 'row' },
      [language, other].map(tag =>
        h('button', { type: 'button', class: 'button', 'data-language': tag, onclick: () => choose(tag) }, names.of(tag)),
      ),
    ),
  );
