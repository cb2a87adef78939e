// What a document is called: its title, or else how it begins.
const AT_MOST = 60;

export function titleOf({ title, beginning = '', id }) {
  if (title) return title;
  const words = Array.from(beginning.replace(/[^\p{L}\p{M}\p{N}\s,.:।–-]+/gu, ' ').replace(/\s+/g, ' ').trim());
  if (!words.length) return id;
  return words.length > AT_MOST ? `${words.slice(0, AT_MOST).join('').replace(/\s\S*$/, '')} …` : words.join('');
}
