// How the editor looks: the page's own colours, which it takes from the page's variables.
import { HighlightStyle, syntaxHighlighting } from '/assets/lib/codemirror__language.js';
import { EditorView } from '/assets/lib/codemirror__view.js';
import { tags } from '/assets/lib/lezer__highlight.js';

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--soft)' },
  { tag: tags.string, color: 'var(--planned)' },
  { tag: tags.number, color: 'var(--planned)' },
  { tag: tags.variableName, color: 'var(--denied)' },
  { tag: tags.link, color: 'var(--soft)', textDecoration: 'underline' },
  { tag: tags.annotation, color: 'var(--accent)', fontWeight: '700' },
  { tag: tags.meta, color: 'var(--soft)' },
  { tag: tags.function(tags.variableName), color: 'var(--accent)' },
]);

const theme = EditorView.theme({
  '&': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', fontSize: '.875rem', borderRadius: 'var(--round)' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.65', minHeight: '13rem', maxHeight: '24rem' },
  '.cm-gutters': { backgroundColor: 'var(--sheet)', color: 'var(--soft)', border: '0', paddingLeft: '.4rem' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '.8rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--wash) 60%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--tint)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: 'var(--round)',
    overflow: 'hidden',
    boxShadow: '0 12px 32px #0003',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: '"Kutniti", sans-serif', maxHeight: '18rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '.25rem .8rem', lineHeight: '1.6' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--tint)',
    color: 'var(--ink)',
  },
  '.cm-completionLabel': { fontFamily: 'var(--mono)' },
  '.cm-completionDetail': { color: 'var(--soft)', fontStyle: 'normal', marginLeft: '.8rem' },
  '.cm-completionInfo': { padding: '.6rem .8rem', maxWidth: '20rem', fontFamily: '"Kutniti", sans-serif' },
  '.cm-diagnostic': { fontFamily: '"Kutniti", sans-serif' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--denied) 2px',
    textUnderlineOffset: '.25em',
    backgroundColor: 'var(--denied-wash)',
  },
});

export const look = [theme, syntaxHighlighting(colours)];
