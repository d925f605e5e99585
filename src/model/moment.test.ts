import { expect, test } from 'vitest';
import { dayIn, partialDay, resolveMoment, writtenMoment } from './moment.ts';

test.each([
  ['2026-11-03', 'Europe/Rome', '2026-11-03T00:00:00+01:00'],
  ['2026-07-01 09:30', 'Europe/Rome', '2026-07-01T09:30:00+02:00'],
  ['2026-07-01T09:30:15', 'Atlantic/Canary', '2026-07-01T09:30:15+01:00'],
  ['2026-01-01T09:30-05:00', 'Europe/Rome', '2026-01-01T09:30:00-05:00'],
  ['2026-01-01T09:30Z', 'Europe/Rome', '2026-01-01T09:30:00+00:00'],
  // The clock goes forward at 02:00 and back at 03:00.
  ['2026-03-29 01:59', 'Europe/Rome', '2026-03-29T01:59:00+01:00'],
  ['2026-03-29 03:00', 'Europe/Rome', '2026-03-29T03:00:00+02:00'],
  ['2026-10-25 01:30', 'Europe/Rome', '2026-10-25T01:30:00+02:00'],
  ['2026-10-25 03:30', 'Europe/Rome', '2026-10-25T03:30:00+01:00'],
  // What is there twice is taken the first time, what is skipped by the offset before.
  ['2026-10-25 02:30', 'Europe/Rome', '2026-10-25T02:30:00+02:00'],
  ['2026-03-29 02:30', 'Europe/Rome', '2026-03-29T02:30:00+01:00'],
  ['2026-03-08 02:30', 'America/New_York', '2026-03-08T02:30:00-05:00'],
  ['2026-09-06', 'America/Santiago', '2026-09-06T00:00:00-04:00'],
  ['2026-09-06 01:00', 'America/Santiago', '2026-09-06T01:00:00-03:00'],
  ['2026-03-29', 'Atlantic/Azores', '2026-03-29T00:00:00-01:00'],
  ['2026-06-01', 'Asia/Kolkata', '2026-06-01T00:00:00+05:30'],
])('%s in %s', (written, zone, resolved) => {
  expect(resolveMoment(written, zone)).toBe(resolved);
});

test.each(['2026-02-29', '2026-13-01', '2026-1-3', '3/11/2026', '2026-11-03 24:00', '2026-11-03T09', 'ieri'])(
  'a copywriter’s %s is no date',
  (written) => {
    expect(writtenMoment.safeParse(written).success).toBe(false);
  },
);

test.each(['2019', '2019-04', '2019-04-30'])('%s is enough for a relation', (written) => {
  expect(partialDay.safeParse(written).success).toBe(true);
});

test('a day begins at midnight where the agency is', () => {
  expect(dayIn(new Date('2026-11-22T23:30Z'), 'Europe/Rome')).toBe('2026-11-23');
  expect(dayIn(new Date('2026-11-22T23:30Z'), 'America/New_York')).toBe('2026-11-22');
});
