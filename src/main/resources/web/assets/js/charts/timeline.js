// Dated facts along the years: a lane for each relation, a mark for each fact, shaped by its status.
import { h, s } from '../dom.js';
import { digits, t } from '../language.js';

const WIDTH = 960;
const LEFT = 16;
const FOOT = 34;
const ROWS_AT_MOST = 12;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

function axis(first, last, height, x) {
  const step = STEPS.find(years => (last - first) / years <= 9) ?? 1000;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks.map(year =>
    s(
      'g',
      {},
      s('line', { x1: x(year), x2: x(year), y1: 0, y2: height, class: 'grid' }),
      s('text', { x: x(year), y: height + 20, 'text-anchor': 'middle', class: 'tick' }, digits(year)),
    ),
  );
}

const SHAPES = {
  asserted: { d: 'M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6Z' },
  planned: { d: 'M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6Z' },
  denied: { d: 'M-5-5 5 5M5-5-5 5' },
  ended: { d: 'M-5-5H5V5H-5Z' },
};

function draw({ from, until, text, status, href }, x, y) {
  const middle = (x(from) + x(until)) / 2;
  const span = x(until) - x(from);
  return s(
    'a',
    { href, 'aria-label': text, class: `mark ${status}` },
    s('title', {}, text),
    span > 8 && s('line', { x1: x(from), x2: x(until), y1: y, y2: y, class: 'span' }),
    s('path', { ...(SHAPES[status] ?? SHAPES.asserted), transform: `translate(${middle} ${y})` }),
    s('rect', { x: middle - 11, y: y - 11, width: 22, height: 22, fill: 'transparent' }),
  );
}

/** Rows so that the marks of one lane do not lie on each other. */
function rows(marks, x) {
  const ends = [];
  return marks.map(mark => {
    const at = (x(mark.from) + x(mark.until)) / 2;
    let row = ends.findIndex(end => at - end > 15);
    if (row < 0) row = Math.min(ends.length, ROWS_AT_MOST - 1);
    ends[row] = at;
    return { mark, row };
  });
}

function lanesOf(marks) {
  const lanes = new Map();
  marks.forEach(mark => lanes.set(mark.lane, [...(lanes.get(mark.lane) ?? []), mark]));
  return [...lanes];
}

/** The chart of marks, each { from, until, lane, text, status, href } with years such as 1966.5. */
export function timeline(all) {
  const marks = all
    .filter(mark => Number.isFinite(mark.from) && Number.isFinite(mark.until))
    .sort((a, b) => a.from - b.from);
  if (!marks.length) return h('p', { class: 'soft' }, t('timeline.none'));
  const first = Math.floor(Math.min(...marks.map(mark => mark.from))) - 1;
  const last = Math.ceil(Math.max(...marks.map(mark => mark.until))) + 1;
  const x = year => LEFT + ((year - first) / (last - first)) * (WIDTH - 2 * LEFT);
  let y = 4;
  const lanes = lanesOf(marks).map(([lane, own]) => {
    const placed = rows(own, x);
    const top = y;
    y += 26 + (1 + Math.max(...placed.map(one => one.row))) * 20 + 6;
    return s(
      'g',
      {},
      s('text', { x: LEFT, y: top + 15, class: 'lane' }, lane),
      placed.map(({ mark, row }) => draw(mark, x, top + 34 + row * 20)),
    );
  });
  return h(
    'figure',
    { class: 'chart timeline', tabindex: '0', role: 'group', 'aria-label': t('timeline') },
    s('svg', { viewBox: `0 0 ${WIDTH} ${y + FOOT}` }, axis(first, last, y, x), lanes),
  );
}
