// A graph laid out by springs and repulsion; the same graph always comes out the same.
import { h, s } from '../dom.js';
import { number, t } from '../language.js';
import { placeLabels, short } from './labels.js';

const WIDTH = 960;
const HEIGHT = 640;
const ROUNDS = 260;
const SIDE = 105;
const LABELS_AT_MOST = 30;

function spread(nodes) {
  nodes.forEach((node, i) => {
    const turn = i * 2.399963;
    const far = node.middle ? 0 : 60 + 26 * Math.sqrt(i + 1);
    Object.assign(node, {
      x: WIDTH / 2 + far * Math.cos(turn) * 1.5,
      y: HEIGHT / 2 + far * Math.sin(turn),
      dx: 0,
      dy: 0,
    });
  });
}

function push(a, b, force) {
  const [dx, dy] = [a.x - b.x || 0.1, (a.y - b.y || 0.1) * 1.3];
  const far = Math.hypot(dx, dy);
  const by = force(far) / far;
  a.dx += dx * by;
  a.dy += dy * by;
  b.dx -= dx * by;
  b.dy -= dy * by;
}

function settle(nodes, edges) {
  const apart = Math.min(190, 1.05 * Math.sqrt((WIDTH * HEIGHT) / nodes.length));
  for (let round = 0; round < ROUNDS; round++) {
    const heat = 22 * (1 - round / ROUNDS) + 0.5;
    nodes.forEach((a, i) => nodes.slice(i + 1).forEach(b => push(a, b, far => (apart * apart) / far)));
    edges.forEach(({ a, b }) => push(a, b, far => (-far * far) / apart));
    nodes.forEach(node => {
      node.dx += (WIDTH / 2 - node.x) * 0.6;
      node.dy += (HEIGHT / 2 - node.y) * 0.9;
      const far = Math.hypot(node.dx, node.dy) || 1;
      if (!node.middle) {
        node.x = Math.max(SIDE, Math.min(WIDTH - SIDE, node.x + (node.dx / far) * Math.min(far, heat)));
        node.y = Math.max(30, Math.min(HEIGHT - 40, node.y + (node.dy / far) * Math.min(far, heat)));
      }
      node.dx = node.dy = 0;
    });
  }
}

const line = ({ a, b, status, label, title, weight, at }) =>
  s(
    'g',
    {},
    s(
      'line',
      {
        class: `edge ${status ?? ''}`,
        'stroke-width': 1 + Math.min(3, weight * 0.6),
        x1: a.x,
        y1: a.y,
        x2: b.x,
        y2: b.y,
      },
      s('title', {}, title),
    ),
    label &&
      at &&
      s('text', { class: 'edge-label', x: at.x, y: at.y - 3, 'text-anchor': 'middle' }, label),
  );

const circle = node =>
  s(
    'a',
    {
      class: `node ${node.kind ?? ''}${node.middle ? ' middle' : ''}`,
      href: node.href,
      'aria-label': node.name,
      transform: `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`,
    },
    s('title', {}, node.name),
    s('circle', { r: node.middle ? 13 : 8 }),
    s(
      'text',
      { y: node.middle ? 32 : 24, 'text-anchor': 'middle', 'font-weight': node.middle ? 700 : 400 },
      short(node.name),
    ),
  );

/** One line between two, however much joins them; its title tells all. */
function merged(edges) {
  const pairs = new Map();
  for (const edge of edges) {
    const key = [edge.from, edge.to].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  return [...pairs.values()].map(own => {
    const labels = [...new Set(own.map(edge => edge.label).filter(Boolean))];
    return {
      ...own[0],
      weight: own.length,
      title: own.map(edge => edge.title ?? edge.label).join('\n'),
      status: own.some(edge => edge.status === 'asserted') ? 'asserted' : own[0].status,
      label: labels.length > 1 ? `${labels[0]} +${number(labels.length - 1)}` : labels[0],
    };
  });
}

/** Draws nodes { id, name, href, kind, middle } and edges { from, to, label, status, title } by id. */
export function network(nodes, edges, label) {
  const byId = new Map(nodes.map(node => [node.id, { ...node }]));
  const drawn = merged(edges.filter(edge => byId.has(edge.from) && byId.has(edge.to) && edge.from !== edge.to)).map(
    edge => ({ ...edge, a: byId.get(edge.from), b: byId.get(edge.to) }),
  );
  const placed = [...byId.values()];
  if (!placed.length) return h('p', { class: 'soft' }, t('graph.none'));
  spread(placed);
  settle(placed, drawn);
  const few = drawn.length <= LABELS_AT_MOST;
  return h(
    'figure',
    { class: 'chart graph', tabindex: '0', role: 'group', 'aria-label': label },
    s(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
      (few ? placeLabels(placed, drawn) : drawn).map(line),
      placed.map(circle),
    ),
  );
}
