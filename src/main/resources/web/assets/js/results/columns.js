// What the columns of an answer hold, so that it can be shown in fitting ways.

const EDTF = /^-?\d{4}(-\d\d){0,2}[~?%]?(\/.*)?$|^\d{2,3}X{1,2}$/;
const DATES = /(EDTF-level1|#date|#dateTime|#gYear|#gYearMonth)$/;

/** What a term is: entity, document, fact, term, date, number, text, evidence, link or triple. */
export function kindOf(term) {
  if (!term) return '';
  if (term.type === 'triple') return 'triple';
  if (term.type === 'uri') {
    if (/\/evidence\/[^/]+$/.test(term.value)) return 'evidence';
    if (/\/entity\/Q\d+$|\/(id|agreement|mission)\/[^/]+$/.test(term.value)) return 'entity';
    if (/\/document\/[^/]+$/.test(term.value)) return 'document';
    if (/\/fact\/[0-9a-f]+$/.test(term.value)) return 'fact';
    return /[#]/.test(term.value) ? 'term' : 'link';
  }
  if (
    DATES.test(term.datatype ?? '') ||
    (term.type === 'literal' && EDTF.test(term.value) && !/integer|decimal/.test(term.datatype ?? ''))
  )
    return 'date';
  return /#(integer|decimal|double|float|int|long)$/.test(term.datatype ?? '') ? 'number' : 'text';
}

/** The kind that most values of a column have. */
export function columns({ head, results }) {
  return head.vars.map(name => {
    const counts = new Map();
    for (const row of results.bindings.slice(0, 200)) {
      const kind = kindOf(row[name]);
      if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return { name, kind: [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'text' };
  });
}

/** Which views fit: a table always; a map where entities have a place; a timeline for dates; a graph for two entities. */
export function fitting(kinds, placed) {
  const entities = kinds.filter(column => column.kind === 'entity');
  const views = ['table'];
  if (placed) views.push('map');
  if (kinds.some(column => column.kind === 'date')) views.push('timeline');
  if (entities.length > 1) views.push('graph');
  return views;
}
