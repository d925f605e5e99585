import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { osmHours } from '../hours/osm.ts';
import { hoursSchema } from './opening-hours.ts';

const read = (yaml: string) => hoursSchema.safeParse(parse(yaml));

test('the form of one line gives the same model as before', () => {
  expect(osmHours(read('Mo-Fr 09:00-13:00,15:30-19:00; PH off').data!)).toBe(
    'Mo-Fr 09:00-13:00,15:30-19:00; Sa-Su off; PH off',
  );
});

test('the form of many lines gives the same model', () => {
  const { data } = read(`
    openings:
      - { from: 12-24, times: "09:00-13:00" }
    week:
      mon-fri: 09:00-13:00, 15:30-19:00
      sat, sun: by appointment
    publicHolidays: closed
    seasons:
      - from: 06-15
        until: 09-15
        week: { Monday-Friday: 08:00-14:00 }
    closures:
      - { from: 2027-08-10, until: 2027-08-25, note: { it: Ferie, en: Summer holidays } }
    byAppointment: otherwise
    note: { it: Suonare il campanello }
  `);
  expect(osmHours(data!, 'it')).toBe(
    'Mo-Fr 09:00-13:00,15:30-19:00; Sa-Su "by appointment"; Jun 15-Sep 15 Mo-Fr 08:00-14:00; PH off; ' +
      '2027 Aug 10-25 off "Ferie"; Dec 24 09:00-13:00 || "by appointment"',
  );
  expect(data?.notes).toEqual({ it: 'Suonare il campanello' });
});

test.each([
  ['closed', 'mon: closed', 'off'],
  ['24 hours', 'mon-sun: 24 hours', '24/7'],
  ['by appointment in a range', 'mon-sun: 09:00-12:00 by appointment', '09:00-12:00 "by appointment"'],
  [
    'a later line over an earlier one',
    '{ mon-sun: 09:00-12:00, wed: closed }',
    'Mo-Tu,Th-Su 09:00-12:00; We off',
  ],
])('times of a weekday: %s', (_, week, tag) => {
  const inner = week.startsWith('{') ? week : `{ ${week} }`;
  expect(osmHours(read(`week: ${inner}`).data!)).toBe(tag);
});

test.each([
  [
    'an opening within a closure',
    'closures: [{ from: 08-10, until: 08-25 }]\nopenings: [{ from: 08-15, times: 09:00-12:00 }]',
  ],
  [
    'a closure within openings',
    'closures: [{ from: 12-25 }]\nopenings: [{ from: 12-20, until: 12-31, times: 09:00-12:00 }]',
  ],
])('the more special holds: %s', (_, yaml) => {
  const periods = read(yaml).data!.overrides.map((override) =>
    override.kind === 'period' ? override.from : '',
  );
  expect(periods).toEqual(periods.toSorted((one, other) => Number(one.slice(3)) - Number(other.slice(3))));
});

test('by appointment only', () => {
  expect(osmHours(read('byAppointment: only').data!)).toBe('"by appointment"');
});

test.each([
  ['a time', 'week: { mon-fri: 09:00-25:00 }', ['week', 'mon-fri'], 'hours-time'],
  ['a date', 'closures: [{ from: 02-30 }]', ['closures', 0, 'from'], 'hours-date'],
  [
    'dates of two kinds',
    'closures: [{ from: 2026-12-24, until: 01-06 }]',
    ['closures', 0, 'until'],
    'hours-date',
  ],
  [
    'dates the wrong way round',
    'closures: [{ from: 2026-12-24, until: 2026-12-20 }]',
    ['closures', 0, 'until'],
    'period-reversed',
  ],
  [
    'times of an opening',
    'openings: [{ from: 12-24, times: morning }]',
    ['openings', 0, 'times'],
    'hours-vague',
  ],
  ['an overlap', 'week: { mon-fri: 20:00-04:00, sat: 02:00-05:00 }', [], 'hours-overlap'],
  ['a line without effect', 'week: { sat: 09:00-12:00, mon-sun: 09:00-18:00 }', [], 'hours-order'],
  ['a whole text', '"Mo-Fr 09:00-25:00"', [], 'hours-time'],
])('a mistake is told where it stands: %s', (_, yaml, path, mistake) => {
  const issues = read(yaml).error?.issues ?? [];
  const codes = issues.map((issue) =>
    issue.code === 'custom' ? (issue.params?.mistake as unknown) : issue.code,
  );
  expect(issues.map((issue, index) => [issue.path, codes[index]])).toEqual([[path, mistake]]);
});
