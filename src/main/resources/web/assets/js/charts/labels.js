// Where the words of a graph stand, so that they can be read.

/** Room that a letter takes of a name, and of the smaller words along a line. */
const NAME = 7.5;
const WORD = 5.6;

/** Where along a line its words may stand, the best first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7];

/** A name that is not too long to be drawn. */
export const short = name => (Array.from(name).length > 26 ? `${Array.from(name).slice(0, 25).join('')}…` : name);

const width = (text, letter) => Array.from(text).length * letter;

/** The room that words centred at a point take. */
const room = (x, y, text, letter) => ({
  left: x - width(text, letter) / 2,
  right: x + width(text, letter) / 2,
  top: y - 12,
  bottom: y + 4,
});

const clash = (one, two) =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

/** Where along its line a label lies on no name and no other label; one without such a place is left to the title. */
export function placeLabels(nodes, edges) {
  const taken = nodes.flatMap(({ x, y, name, middle }) => [
    room(x, y + (middle ? 32 : 24), short(name), NAME),
    { left: x - 14, right: x + 14, top: y - 14, bottom: y + 14 },
  ]);
  return edges.map(edge => {
    const { a, b, label } = edge;
    if (!label) return edge;
    for (const part of PARTS) {
      const at = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
      const own = room(at.x, at.y - 3, label, WORD);
      if (taken.every(other => !clash(own, other))) {
        taken.push(own);
        return { ...edge, at };
      }
    }
    return edge;
  });
}
