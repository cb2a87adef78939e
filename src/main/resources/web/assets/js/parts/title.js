// What a document is called: its title, or else how it begins.
const AT_MOST = 60;
const AT_LEAST = 15;

export function titleOf({ title, beginning = '', id }) {
  if (title) return title;
  const line = beginning.split('\n').find(one => one.trim().length >= AT_LEAST) ?? beginning;
  const words = Array.from(
    line
      .replace(/[^\p{L}\p{M}\p{N}\s,.:।–-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (!words.length) return id;
  return words.length > AT_MOST
    ? `${words
        .slice(0, AT_MOST)
        .join('')
        .replace(/\s\S*$/, '')} …`
    : words.join('');
}
