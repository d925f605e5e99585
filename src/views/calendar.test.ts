import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { hoursWithClosing } from '../model/closing.ts';
import { parseHours } from '../hours/parse.ts';
import { awkwardNames, contextWith } from '../formats/testing/awkward.ts';
import type { Client } from '../model/content.ts';
import { client } from '../structured-data/testing/sample.ts';
import { calendarText, hasCalendar } from './calendar.ts';
import { clientFiles } from './client-files.ts';

const hours = parseHours('Mo-Sa 12:00-15:00; PH off; Aug 10-25 off').hours!;
const byAppointment = parseHours('Mo-Su "by appointment"').hours!;

function eventsOf(change: Partial<Client>): readonly VEvent[] {
  const changed = { ...client, ...change };
  const text = calendarText(contextWith([changed]), changed, changed.texts.it!);
  return Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
}

const summary = ({ summary: told }: VEvent): string => (typeof told === 'string' ? told : told.val);
const told = (change: Partial<Client>) =>
  eventsOf(change).map((event) => `${event.start.toLocaleDateString('sv')} ${summary(event)}`);

test('public holidays and closures are events, the week is not', () => {
  const days = told({ hours });
  expect(days).toContain('2026-12-25 L’Osteria & Figli: closed');
  expect(days).toContain('2027-08-10 L’Osteria & Figli: closed');
});

test('departments have theirs, with ids of their own', () => {
  const departments = [
    { name: { it: 'Dehors' }, phones: [], hours: parseHours('Mo-Su 18:00-22:00; Dec 24 off').hours! },
  ];
  const events = eventsOf({ departments });
  expect(events.map(summary)).toEqual(
    expect.arrayContaining([expect.stringContaining('L’Osteria & Figli – Dehors: ')]),
  );
  const both = eventsOf({ hours: parseHours('Mo-Su 12:00-15:00; Dec 24 off').hours!, departments });
  expect(new Set(both.map(({ uid }) => uid)).size).toBe(both.length);
});

test('a closing for a while shows, also where one comes by appointment only', () => {
  const closed = { since: '2026-12-01', reopens: '2026-12-08', note: { it: 'lavori' } };
  const context = contextWith([client]);
  const shut = hoursWithClosing(byAppointment, { closed }, context.content.today)!;
  expect(told({ hours: shut })).toEqual(['2026-12-01 L’Osteria & Figli: closed (lavori)']);
});

describe('the first and the last day are an event each, and the days without it are none', () => {
  const telling = (life: Partial<Client>) => {
    const { today } = contextWith([client]).content;
    const departments = [
      { name: { it: 'Bar' }, phones: [], hours: hoursWithClosing(hours, life, today) ?? hours },
    ];
    return told({
      ...life,
      hours: hoursWithClosing(hours, life, today),
      departments: hoursWithClosing(hours, life, today) ? departments : [],
    });
  };
  const name = 'L’Osteria & Figli';

  test('before it opens', () => {
    const [first, ...others] = telling({ opens: '2026-12-24' });
    expect(first).toBe(`2026-12-24 ${name}: opens`);
    expect(others.slice(0, 2)).toEqual([
      `2026-12-25 ${name}: closed`,
      `2027-01-01 ${name}: closed (Capodanno)`,
    ]);
    expect(others.every((event) => event >= '2026-12-24')).toBe(true);
  });

  test('before it closes for good', () => {
    const events = telling({
      closed: { since: '2026-12-26', note: { it: 'Ci siamo trasferiti in Francia.' } },
    });
    expect(events).toContain(`2026-12-25 ${name}: closes for good (Ci siamo trasferiti in Francia.)`);
    expect(events.filter((event) => event > '2026-12-26').length).toBe(0);
  });

  test('afterwards, so that who subscribed gets to know', () => {
    const closed = { since: '2026-01-31', note: {} };
    expect(telling({ closed })).toEqual([`2026-01-30 ${name}: closes for good`]);
    const gone = { ...client, hours: undefined, departments: [], closed };
    expect(hasCalendar(contextWith([gone]), gone)).toBe(true);
  });
});

// This parser takes the end of an escaped backslash for the beginning of another escape.
test.each(awkwardNames.filter((name) => !name.includes('\\')))('the name %j comes back as it is', (name) => {
  expect(eventsOf({ name, hours }).map(summary)).toContain(`${name}: closed`);
});

test.each<[string, Partial<Client>, exists: boolean]>([
  ['with a holiday ahead', { hours }, true],
  ['open the same every day', { hours: parseHours('24/7').hours! }, false],
  ['by appointment only', { hours: byAppointment }, false],
  ['without hours', { hours: undefined }, false],
])('a calendar without events is none: %s', (_, change, exists) => {
  const changed = { ...client, ...change };
  const context = contextWith([changed]);
  expect(hasCalendar(context, changed)).toBe(exists);
  const files = clientFiles(context).map(({ path }) => path);
  expect(files.some((path) => path.endsWith('.ics'))).toBe(exists);
});
