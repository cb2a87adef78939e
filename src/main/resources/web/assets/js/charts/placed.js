// Whether anything can be shown on a map, told without the whole atlas, most of which is towns.
import { entity, idOf } from '../entities.js';
import { localName } from '../vocabulary.js';
import { atlas } from './shapes.js';

const asked = new Map();

/** Places of one class, asked for once. */
function placesOf(type) {
  if (!asked.has(type)) asked.set(type, atlas(type));
  return asked.get(type);
}

/** Whether any of the entities has a place; states are few, so their class is looked at first. */
export async function anyPlaced(iris) {
  const types = [...new Set(iris.map(iri => localName(entity(iri).type)))].filter(Boolean);
  for (const type of types.sort((a, b) => (b === 'State') - (a === 'State'))) {
    const places = await placesOf(type);
    if (iris.some(iri => places[idOf(iri)])) return true;
  }
  return false;
}
