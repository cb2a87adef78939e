// Colours for SPARQL 1.2, triple terms, reifiers and annotations among it. It colours, the endpoint judges.
import { StreamLanguage } from '/assets/lib/codemirror__language.js';

const KEYWORDS = (
  'base prefix version select construct describe ask distinct reduced from named where group by having order asc desc limit offset values ' +
  'undef optional graph union minus filter bind service silent as in not exists a true false insert delete data load clear drop create add move copy with using into to default all separator'
).split(' ');
const FUNCTIONS = (
  'count sum min max avg sample group_concat str lang langdir langmatches datatype bound iri uri bnode rand abs ceil floor round concat strlen ucase lcase ' +
  'encode_for_uri contains strstarts strends strbefore strafter year month day hours minutes seconds timezone tz now uuid struuid md5 sha1 sha256 sha384 sha512 ' +
  'coalesce if strlang strlangdir strdt sameterm isiri isuri isblank isliteral isnumeric regex substr replace triple istriple subject predicate object haslang haslangdir'
).split(' ');

export { FUNCTIONS, KEYWORDS };

function text(stream, state) {
  const end = state.quote;
  while (!stream.eol()) {
    if (stream.match(end)) {
      state.quote = null;
      break;
    }
    if (stream.next() === '\\') stream.next();
  }
  if (stream.eol() && end.length === 1) state.quote = null;
  return 'string';
}

function token(stream, state) {
  if (state.quote) return text(stream, state);
  if (stream.eatSpace()) return null;
  if (stream.match(/#.*/)) return 'comment';
  if (stream.match(/<[^<>"{}|^`\\\s]*>/)) return 'link';
  if (stream.match(/"""|'''|"|'/)) {
    state.quote = stream.current();
    return text(stream, state);
  }
  if (stream.match(/[?$][\p{L}\p{N}_]+/u)) return 'variableName';
  if (stream.match(/@[a-zA-Z]+(-[a-zA-Z0-9]+)*/)) return 'meta';
  if (stream.match(/<<\(|\)>>|<<|>>|\{\||\|\}|~/)) return 'annotation';
  if (stream.match(/[\p{L}][\p{L}\p{N}_.-]*:|:/u)) {
    stream.match(/[\p{L}\p{M}\p{N}_.-]+/u);
    return 'propertyName';
  }
  if (stream.match(/[+-]?\d+(\.\d+)?([eE][+-]?\d+)?/)) return 'number';
  if (stream.match(/[\p{L}_]+/u)) {
    const word = stream.current().toLowerCase();
    return KEYWORDS.includes(word) ? 'keyword' : FUNCTIONS.includes(word) ? 'variableName.function' : null;
  }
  stream.next();
  return null;
}

export const sparql = StreamLanguage.define({
  name: 'sparql',
  startState: () => ({ quote: null }),
  token,
  tokenTable: {},
  languageData: { commentTokens: { line: '#' }, closeBrackets: { brackets: ['(', '[', '{', '"', "'"] } },
});
