// N-Triples as rows of subject, predicate and object.
const TERM = /<<\(.*\)>>|<([^>]*)>|(_:\S+)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?/y;
const ESCAPES = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

const unescape = text =>
  text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, four, eight, one) =>
    one ? (ESCAPES[one] ?? one) : String.fromCodePoint(parseInt(four ?? eight, 16)),
  );

function term([whole, iri, blank, text, language, datatype]) {
  if (iri !== undefined) return { type: 'uri', value: iri };
  if (blank) return { type: 'bnode', value: blank };
  if (text === undefined) return { type: 'literal', value: whole };
  return {
    type: 'literal',
    value: unescape(text),
    ...(language ? { 'xml:lang': language } : {}),
    ...(datatype ? { datatype } : {}),
  };
}

function line(text) {
  const terms = [];
  for (let at = 0; terms.length < 3; at = TERM.lastIndex + 1) {
    TERM.lastIndex = at;
    const found = TERM.exec(text);
    if (!found) return null;
    terms.push(term(found));
  }
  const [subject, predicate, object] = terms;
  return { subject, predicate, object };
}

/** The same form as the rows of a SELECT query. */
export const asRows = text => ({
  head: { vars: ['subject', 'predicate', 'object'] },
  results: { bindings: text.split('\n').map(line).filter(Boolean) },
});
