// Dates of the Extended Date/Time Format, level 1, in words of the page's language.
import { digits, locale, t } from './language.js';

const shapes = {
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

function moment(edtf) {
  const [, year, month, day, mark] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(edtf) ?? [];
  if (!year) return null;
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  date.setUTCFullYear(Number(year));
  const text = day
    ? shapes.day.format(date)
    : month && Number(month) <= 12
      ? shapes.month.format(date)
      : digits(Number(year));
  return mark ? t('date.about', { date: text }) : text;
}

function one(edtf) {
  const decade = /^(\d{3})X$/.exec(edtf);
  if (decade) return t('date.decade', { year: digits(`${decade[1]}0`) });
  const century = /^(\d\d)XX$/.exec(edtf);
  if (century) return t('date.century', { year: digits(`${century[1]}00`) });
  return moment(edtf) ?? digits(edtf);
}

/** The date in words; empty for none. */
export function dateText(edtf) {
  if (!edtf) return '';
  if (!edtf.includes('/')) return one(edtf);
  const [from, to] = edtf.split('/');
  if (from === '' || from === '..') return t('date.until', { date: one(to) });
  if (to === '' || to === '..') return t('date.since', { date: one(from) });
  return t('date.between', { from: one(from), to: one(to) });
}

/** Where a day stands on the axis of years: 1966.5 is the middle of 1966. */
export function yearOf(day) {
  const [, year, month, date] = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(day) ?? [];
  return year === undefined ? null : Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372;
}

/** The years that a date of this format spans: [1966, 1967] for "1966"; nothing when it cannot be read. */
export function yearsOf(edtf) {
  const [from, to = from] = edtf.split('/');
  const start = yearOf(firstDay(from === '..' || !from ? to : from));
  const end = yearOf(lastDay(to === '..' || !to ? from : to));
  return start === null || end === null ? null : [start, end];
}

const plain = edtf => edtf.replace(/[~?%]/g, '');
const firstDay = edtf =>
  plain(edtf)
    .replace(/X/g, '0')
    .replace(/^(-?\d{4})$/, '$1-01')
    .replace(/^(-?\d{4}-\d\d)$/, '$1-01');
const lastDay = edtf =>
  plain(edtf)
    .replace(/X/g, '9')
    .replace(/^(-?\d{4})$/, '$1-12')
    .replace(/^(-?\d{4}-\d\d)$/, '$1-31');
