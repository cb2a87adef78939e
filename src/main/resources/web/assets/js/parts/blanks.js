// What a query leaves open: its lines VALUES ?name { value }, as fields that write into them.
import { h } from '../dom.js';

const LINE = /^([ \t]*VALUES\s+\?(\w+)\s*\{\s*)(\S+)(\s*\}[ \t]*)$/gim;

/** The fields of a query: { name, value }, as they stand in it. */
export const blanksOf = query => [...query.matchAll(LINE)].map(([, , name, value]) => ({ name, value }));

/** A short form, like Q159 or 1970-01-01, becomes a term like the one that it replaces. */
const term = (written, before) => {
  const type = /^".*"(\^\^\S+|@\S+)?$/.exec(before);
  if (type && !written.includes('"')) return `"${written}"${type[1] ?? ''}`;
  const prefix = /^([\w-]+:)[\w.-]+$/.exec(before);
  return prefix && /^[A-Za-z]\w*$/.test(written) ? prefix[1] + written : written;
};

/** The query with another value; what holds a space or a brace is no term and changes nothing. */
export const filled = (query, name, written) =>
  /^[^\s{}]+$/.test(written)
    ? query.replace(LINE, (line, start, of, before, end) => (of === name ? start + term(written, before) + end : line))
    : query;

/** A row of fields that follows a query; change(query) is told what is filled in. */
export function blanks(change) {
  let query = '';
  const row = h('form', { class: 'bar blanks', onsubmit: event => event.preventDefault() });
  const field = ({ name, value }) =>
    h(
      'label',
      {},
      `?${name} `,
      h('input', {
        name,
        value,
        size: 14,
        autocomplete: 'off',
        onchange: event => change(filled(query, name, event.target.value.trim())),
      }),
    );
  const follow = text => {
    query = text;
    const open = blanksOf(text);
    row.hidden = open.length === 0;
    if (!row.contains(document.activeElement) || row.elements.length !== open.length) row.replaceChildren(...open.map(field));
  };
  return { row, follow };
}
