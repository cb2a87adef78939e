// Rows as a map, along time, or as a graph.
import { network } from '../charts/network.js';
import { timeline } from '../charts/timeline.js';
import { worldMap } from '../charts/worldmap.js';
import { dateText, yearsOf } from '../dates.js';
import { nameOf, pageOf } from '../entities.js';
import { t } from '../language.js';
import { labelOf, wordOf } from '../vocabulary.js';
import { kindOf } from './columns.js';
import { plain } from './table.js';

const AT_MOST = 400;
const STATUSES = ['asserted', 'planned', 'denied', 'ended'];

const named = (kinds, kind) => kinds.filter(column => column.kind === kind).map(column => column.name);
const name = term =>
  kindOf(term) === 'entity'
    ? nameOf(term.value)
    : kindOf(term) === 'term'
      ? labelOf(term.value)
      : kindOf(term) === 'date'
        ? dateText(term.value)
        : term.type === 'literal'
          ? wordOf(term.value)
          : plain(term);

/** A column called status, whose words the ontology or its label in English names. */
const statusOf = row => STATUSES.find(status => row.status?.value.replace(/^.*#/, '') === status) ?? 'asserted';
const lineOf = (row, names) =>
  names
    .map(column => row[column])
    .filter(Boolean)
    .map(name)
    .join(' · ');

function pairs(kinds, rows) {
  const [from, to] = named(kinds, 'entity');
  const label = kinds.find(column => column.kind === 'term' || column.name === 'relation')?.name;
  return rows
    .filter(row => row[from] && row[to])
    .slice(0, AT_MOST)
    .map(row => ({
      from: row[from].value,
      to: row[to].value,
      status: statusOf(row),
      label: label && row[label] ? name(row[label]) : '',
    }));
}

export function map(kinds, rows) {
  const columns = named(kinds, 'entity');
  const dots = rows
    .slice(0, AT_MOST)
    .flatMap(row => columns.filter(column => row[column]).map(column => ({ iri: row[column].value })));
  const unique = [...new Map(dots.map(dot => [dot.iri, dot])).values()];
  return worldMap({
    links:
      columns.length > 1
        ? pairs(kinds, rows).map(link => ({ ...link, label: `${nameOf(link.from)} → ${nameOf(link.to)}` }))
        : [],
    dots: unique,
    label: t('result.map', { n: rows.length }),
    close: true,
    choose: iri => {
      location.href = pageOf(iri);
    },
  });
}

export function time(kinds, rows) {
  const [date] = named(kinds, 'date');
  const lane = kinds.find(column => column.kind === 'term' || column.name === 'relation')?.name;
  const shown = kinds.filter(column => ['entity', 'date'].includes(column.kind)).map(column => column.name);
  return timeline(
    rows
      .filter(row => row[date])
      .map(row => {
        const [from, until] = yearsOf(row[date].value.replace(/T.*/, '')) ?? [];
        const entity = Object.values(row).find(term => kindOf(term) === 'entity');
        return {
          from,
          until,
          lane: lane && row[lane] ? name(row[lane]) : date,
          text: lineOf(row, shown),
          status: statusOf(row),
          href: entity ? pageOf(entity.value) : '#',
        };
      }),
  );
}

export function graph(kinds, rows) {
  const edges = pairs(kinds, rows);
  const nodes = [...new Set(edges.flatMap(edge => [edge.from, edge.to]))].map(id => ({
    id,
    name: nameOf(id),
    href: pageOf(id),
  }));
  return network(nodes.slice(0, 80), edges, t('result.graph'));
}
