// Makes elements. Text is always text: nothing that came from a document is read as HTML.
const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.flat(9).filter(child => child !== null && child !== undefined && child !== false && child !== ''),
  );
  return element;
}

/** h('p', { class: 'soft' }, 'text', …): an element of HTML; onclick and its like listen. */
export const h = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

/** The same of SVG. */
export const s = (name, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, name), attributes, children);

/** A note in place of content: what is the matter, and what to do. */
export function note(title, advice, kind = '') {
  return h('div', { class: `note ${kind}`, role: kind ? 'alert' : 'status' }, h('h2', {}, title), h('p', {}, advice));
}
