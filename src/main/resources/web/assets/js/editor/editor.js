// The query editor. It lives in a shadow root, where styles that scripts make need no leave to be inline.
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '/assets/lib/codemirror__autocomplete.js';
import { defaultKeymap, history, historyKeymap } from '/assets/lib/codemirror__commands.js';
import { bracketMatching } from '/assets/lib/codemirror__language.js';
import { setDiagnostics } from '/assets/lib/codemirror__lint.js';
import { EditorState } from '/assets/lib/codemirror__state.js';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '/assets/lib/codemirror__view.js';
import { complete } from './completion.js';
import { look } from './look.js';
import { sparql } from './mode.js';

/** Where the endpoint says that the error is, to the end of that word; at a blank, the word before it. */
function place(doc, line, column) {
  const at = doc.line(Math.max(1, Math.min(doc.lines, line)));
  const told = Math.min(at.to, at.from + Math.max(0, column - 1));
  const before = /^\s|^$/.test(at.text.slice(told - at.from)) ? /\S+\s*$/.exec(at.text.slice(0, told - at.from)) : null;
  const from = before ? at.from + before.index : told;
  const word = /^[^\s{}().;,]+/.exec(at.text.slice(from - at.from))?.[0].length ?? 1;
  return from === at.to ? { from: Math.max(at.from, from - 1), to: from } : { from, to: Math.min(at.to, from + word) };
}

/** Makes the editor inside an element; `changed` is called whenever the text is another. */
export function editor(host, { text, label, run, changed }) {
  const root = host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        sparql,
        look,
        autocompletion({ override: [complete], icons: false, activateOnTypingDelay: 60 }),
        EditorView.lineWrapping,
        EditorView.updateListener.of(update => update.docChanged && changed()),
        // A tabindex of its own says to browsers and checkers that what scrolls can be reached by the keyboard.
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', spellcheck: 'false', autocapitalize: 'off' }),
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              run();
              return true;
            },
          },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    set: next =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next }, selection: { anchor: 0 } }),
    focus: () => view.focus(),
    clear: () => view.dispatch(setDiagnostics(view.state, [])),
    /** Marks an error at its place and goes there. */
    fail({ line, column, message }) {
      const where = place(view.state.doc, line, column ?? 1);
      view.dispatch(setDiagnostics(view.state, [{ ...where, severity: 'error', message }]));
      view.dispatch({ selection: { anchor: where.from }, scrollIntoView: true });
      view.focus();
    },
  };
}
