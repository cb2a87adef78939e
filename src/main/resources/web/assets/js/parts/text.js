// A text with the words marked that facts rest on, at their exact characters.
import { h } from '../dom.js';
import { t } from '../language.js';

const WEIGHT = ['denied', 'planned', 'ended', 'asserted'];

/** Where marks begin or end, in code points, in order; each stretch between has the marks over it. */
function stretches(length, marks) {
  const cuts = [...new Set([0, length, ...marks.flatMap(mark => [mark.start, mark.end])])]
    .filter(cut => cut >= 0 && cut <= length)
    .sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((start, i) => ({
      start,
      end: cuts[i + 1],
      over: marks.filter(mark => mark.start <= start && mark.end >= cuts[i + 1]),
    }));
}

/**
 * The text; marks are { start, end, id, status } with offsets in Unicode code points.
 * `choose(ids)` is called with the ids of the marks that are clicked.
 */
export function markedText(text, marks, choose) {
  const points = Array.from(text);
  const first = new Set();
  const piece = ({ start, end, over }) => {
    const words = points.slice(start, end).join('');
    if (!over.length) return words;
    const status = WEIGHT.find(one => over.some(mark => mark.status === one)) ?? 'asserted';
    const ids = [...new Set(over.map(mark => mark.id))];
    const fresh = ids.some(id => !first.has(id));
    ids.forEach(id => first.add(id));
    const take = () => choose(ids);
    return h(
      'mark',
      {
        class: `${status}${over.length > 1 ? ' several' : ''}`,
        'data-facts': ids.join(' '),
        'data-start': start,
        'data-end': end,
        ...(fresh
          ? { tabindex: 0, role: 'button', 'aria-label': `${words} (${t('text.facts', { n: ids.length })})` }
          : {}),
        onclick: take,
        onkeydown: event => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            take();
          }
        },
      },
      words,
    );
  };
  return h('div', { class: 'text' }, stretches(points.length, marks).map(piece));
}

/** Shows which marks belong to the chosen facts, and brings the first into view. */
export function light(text, ids, scroll = true) {
  const lit = [...text.querySelectorAll('mark')].filter(mark => {
    const on = mark.dataset.facts.split(' ').some(id => ids.includes(id));
    mark.classList.toggle('lit', on);
    return on;
  });
  if (scroll)
    lit[0]?.scrollIntoView({
      block: 'center',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
}
