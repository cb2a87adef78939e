// The world with arcs between states. Who is joined with whom can also be read from the list beside it.
import { idOf, nameOf } from '../entities.js';
import { h, s } from '../dom.js';
import { oneOf } from '../language.js';
import { HEIGHT, WIDTH, project } from './projection.js';
import { atlas, shapes } from './shapes.js';

/** Without the ice of the south, where nobody keeps an embassy. */
const WHOLE = `0 8 ${WIDTH} ${Math.round(project([0, -58])[1]) - 8}`;

/** On the whole world more names than these would hide it. */
const NAMES_AT_MOST = 16;

let world;

/** Loads shapes and places once. */
export const ready = () => (world ??= Promise.all([shapes(), atlas()]).then(([land, places]) => ({ land, places })));

/** x and y of an entity, or nothing when it has no place. */
export const at = (places, iri) => {
  const place = places[idOf(iri)];
  return place && project([place.at[1], place.at[0]]);
};

function arc([x1, y1], [x2, y2]) {
  const bend = Math.hypot(x2 - x1, y2 - y1) * 0.18;
  const lean = x2 >= x1 ? -bend : bend;
  const angle = Math.atan2(y2 - y1, x2 - x1);
  return `M${x1} ${y1}Q${(x1 + x2) / 2 - Math.sin(angle) * lean} ${(y1 + y2) / 2 + Math.cos(angle) * lean} ${x2} ${y2}`;
}

/** What part of the picture shows all of some points, with room around. */
function view(points) {
  if (points.length < 2) return WHOLE;
  const [xs, ys] = [points.map(one => one[0]), points.map(one => one[1])];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.min(WIDTH, Math.max(280, (right - left) * 1.5, ((bottom - top) * 1.5 * WIDTH) / HEIGHT));
  const height = (width * HEIGHT) / WIDTH;
  const x = Math.max(0, Math.min(WIDTH - width, (left + right - width) / 2));
  const y = Math.max(0, Math.min(HEIGHT - height, (top + bottom - height) / 2));
  return `${x} ${y} ${width} ${height}`;
}

/** Whether a name fits beside its dot without lying on another. */
function hasRoom(taken, [x, y], text, scale) {
  const box = {
    left: x,
    right: x + (10 + Array.from(text).length * 7) * scale,
    top: y - 9 * scale,
    bottom: y + 7 * scale,
  };
  const free = taken.every(
    one => box.left > one.right || box.right < one.left || box.top > one.bottom || box.bottom < one.top,
  );
  if (free) taken.push(box);
  return free;
}

/**
 * Draws the links, each { from, to, status, label, href, weight }, and dots { iri, label, href }.
 * `focus` is the IRI in whose light the map is seen; `choose(iri)` is called for a click on a state.
 */
export async function worldMap({ links = [], dots = [], focus, choose, close = false, label }) {
  const { land, places } = await ready();
  const drawn = links
    .map(link => ({ ...link, start: at(places, link.from), end: at(places, link.to) }))
    .filter(link => link.start && link.end);
  const involved = new Set(drawn.flatMap(link => [idOf(link.from), idOf(link.to)]));
  const ends = [
    ...new Map(
      drawn.flatMap(link => [
        [link.from, link.start],
        [link.to, link.end],
      ]),
    ),
  ];
  const spots = dots.map(dot => ({ ...dot, point: at(places, dot.iri) })).filter(dot => dot.point);
  const box = close ? view([...ends.map(([, point]) => point), ...spots.map(dot => dot.point)]) : WHOLE;
  const scale = Number(box.split(' ')[2]) / WIDTH;
  const state = ({ id, path }) =>
    s(
      'path',
      {
        d: path,
        'data-id': id,
        class: `land${involved.has(id) ? ' involved' : ''}${focus && idOf(focus) === id ? ' focus' : ''}`,
        onclick: choose && id ? () => choose(`http://www.wikidata.org/entity/${id}`) : null,
      },
      s('title', {}, oneOf(places[id]?.label) || id),
    );
  const line = link =>
    s(
      'path',
      {
        d: arc(link.start, link.end),
        class: `arc ${link.status ?? ''}`,
        'stroke-width': 1 + Math.min(3, (link.weight ?? 1) * 0.5),
      },
      s('title', {}, link.label ?? ''),
    );
  const taken = [];
  const dot = (iri, point, text) =>
    s(
      'g',
      { class: 'spot' },
      s('circle', { cx: point[0], cy: point[1], r: 3.4 * scale }, s('title', {}, text)),
      (close || ends.length <= NAMES_AT_MOST) &&
        hasRoom(taken, point, text, scale) &&
        s(
          'text',
          { x: point[0] + 6 * scale, y: point[1] + 4 * scale, 'font-size': 13 * scale, 'stroke-width': 3 * scale },
          text,
        ),
    );
  const figure = h(
    'figure',
    { class: 'chart map', tabindex: '0', role: 'group', 'aria-label': label },
    s(
      'svg',
      { viewBox: box, role: 'img', 'aria-label': label, preserveAspectRatio: 'xMidYMid slice' },
      s('g', {}, land.map(state)),
      s('g', {}, drawn.map(line)),
      s(
        'g',
        {},
        ends.map(([iri, point]) => dot(iri, point, nameOf(iri))),
        spots.map(one => dot(one.iri, one.point, one.label ?? nameOf(one.iri))),
      ),
    ),
  );
  requestAnimationFrame(() => {
    figure.scrollLeft = (figure.scrollWidth - figure.clientWidth) / 2;
  });
  return figure;
}
