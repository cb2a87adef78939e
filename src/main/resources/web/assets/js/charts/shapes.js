// The shapes of today's states as paths: TopoJSON of Natural Earth, read by its specification.
import { request } from '../sparql.js';
import { project } from './projection.js';

const load = async path => (await request(path)).json();
const point = ([longitude, latitude]) =>
  project([longitude, latitude])
    .map(value => value.toFixed(1))
    .join(' ');

/** Arcs are sums of differences in whole steps of the transform. */
function arcs({ arcs: packed, transform: { scale, translate } }) {
  return packed.map(arc => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
}

/** A ring that crosses the 180th meridian goes on past it, or it would be drawn across the world. */
function unbroken(points) {
  let turn = 0;
  return points.map(([longitude, latitude], i) => {
    const leap = i ? longitude - points[i - 1][0] : 0;
    if (Math.abs(leap) > 180) turn -= Math.sign(leap) * 360;
    return [longitude + turn, latitude];
  });
}

function ring(indexes, lines) {
  const points = indexes.flatMap((index, i) => {
    const line = index < 0 ? [...lines[~index]].reverse() : lines[index];
    return i ? line.slice(1) : line;
  });
  return `M${unbroken(points).map(point).join('L')}Z`;
}

/** The shapes: Wikidata id (empty for a few without one) and the path to draw. */
export async function shapes() {
  const topology = await load('/assets/map/world-110m.json');
  const lines = arcs(topology);
  return topology.objects.countries.geometries.map(({ id = '', type, arcs: parts }) => ({
    id,
    path: (type === 'Polygon' ? [parts] : parts)
      .flat()
      .map(indexes => ring(indexes, lines))
      .join(''),
  }));
}

/** Where entities lie, of some classes or all: by id, their type, [latitude, longitude], labels, and for former states `until`. */
export const atlas = (...types) => load(`/atlas?${types.map(type => `type=${encodeURIComponent(type)}`).join('&')}`);
