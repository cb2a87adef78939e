// A graph laid out by springs and repulsion; the same graph always comes out the same.
import { h, s } from '../dom.js';
import { t } from '../language.js';

const WIDTH = 960;
const HEIGHT = 640;
const ROUNDS = 260;

function spread(nodes) {
  nodes.forEach((node, i) => {
    const turn = i * 2.399963;
    const far = node.middle ? 0 : 60 + 26 * Math.sqrt(i + 1);
    Object.assign(node, { x: WIDTH / 2 + far * Math.cos(turn) * 1.5, y: HEIGHT / 2 + far * Math.sin(turn), dx: 0, dy: 0 });
  });
}

function push(a, b, force) {
  const [dx, dy] = [a.x - b.x || 0.1, (a.y - b.y || 0.1) * 1.3];
  const far = Math.hypot(dx, dy);
  const by = force(far) / far;
  a.dx += dx * by; a.dy += dy * by; b.dx -= dx * by; b.dy -= dy * by;
}

function settle(nodes, edges) {
  const apart = Math.min(190, 1.05 * Math.sqrt(WIDTH * HEIGHT / nodes.length));
  for (let round = 0; round < ROUNDS; round++) {
    const heat = 22 * (1 - round / ROUNDS) + 0.5;
    nodes.forEach((a, i) => nodes.slice(i + 1).forEach(b => push(a, b, far => apart * apart / far)));
    edges.forEach(({ a, b }) => push(a, b, far => -far * far / apart));
    nodes.forEach(node => {
      node.dx += (WIDTH / 2 - node.x) * 0.6; node.dy += (HEIGHT / 2 - node.y) * 0.9;
      const far = Math.hypot(node.dx, node.dy) || 1;
      if (!node.middle) {
        node.x = Math.max(60, Math.min(WIDTH - 60, node.x + node.dx / far * Math.min(far, heat)));
        node.y = Math.max(30, Math.min(HEIGHT - 40, node.y + node.dy / far * Math.min(far, heat)));
      }
      node.dx = node.dy = 0;
    });
  }
}

/** Edges between the same two bend apart. */
function line({ a, b, turn, status, label }) {
  const bend = turn * 26;
  const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const angle = Math.atan2(b.y - a.y, b.x - a.x);
  const [cx, cy] = [mx - Math.sin(angle) * bend, my + Math.cos(angle) * bend];
  return s('g', {}, s('path', { class: `edge ${status ?? ''}`, d: `M${a.x} ${a.y}Q${cx} ${cy} ${b.x} ${b.y}` }),
    label && s('text', { class: 'edge-label', x: (mx + cx) / 2, y: (my + cy) / 2, 'text-anchor': 'middle' }, label));
}

const short = name => (Array.from(name).length > 26 ? `${Array.from(name).slice(0, 25).join('')}…` : name);

const circle = node => s('a', { class: `node ${node.kind ?? ''}${node.middle ? ' middle' : ''}`, href: node.href, 'aria-label': node.name, transform: `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})` },
  s('title', {}, node.name), s('circle', { r: node.middle ? 13 : 8 }), s('text', { y: node.middle ? 32 : 24, 'text-anchor': 'middle', 'font-weight': node.middle ? 700 : 400 }, short(node.name)));

/** Draws nodes { id, name, href, kind, middle } and edges { from, to, label, status } by id. */
export function network(nodes, edges, label) {
  const byId = new Map(nodes.map(node => [node.id, { ...node }]));
  const seen = new Map();
  const drawn = edges.filter(edge => byId.has(edge.from) && byId.has(edge.to) && edge.from !== edge.to).map(edge => {
    const key = [edge.from, edge.to].sort().join(' ');
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    const side = edge.from < edge.to ? 1 : -1;
    return { ...edge, a: byId.get(edge.from), b: byId.get(edge.to), turn: side * (n % 2 ? -1 : 1) * Math.ceil(n / 2) };
  });
  const placed = [...byId.values()];
  if (!placed.length) return h('p', { class: 'soft' }, t('graph.none'));
  spread(placed);
  settle(placed, drawn);
  const few = drawn.length <= 40;
  return h('figure', { class: 'chart graph' }, s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': label },
    drawn.map(edge => line(few ? edge : { ...edge, label: '' })), placed.map(circle)));
}
