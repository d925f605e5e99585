import { expect, test } from 'vitest';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import { holidayNotice } from './holidays.ts';
import type { Source } from './source.ts';
import { readSample, swapped } from './testing/sample.ts';

const client = 'clients/trattoria/client.yaml';
const written = 'hours: Mo-Fr 12:00-15:00,19:00-23:00';

/** Its lines, without the empty ones between groups. */
const told = (clients: Source['clients'], lang: StaffLocale = 'en'): readonly string[] =>
  holidayNotice(clients, '2026-11-22', staffMessages[lang].holidays, lang).split(/\n+/);

async function notice(hours: string, lang: StaffLocale = 'en'): Promise<readonly string[]> {
  const { source } = await readSample(swapped(client, written, hours));
  return told(source!.clients, lang);
}

test.each([
  ['en', /^Dec 7, 2026 \(Saint Ambrose\), .*\), and 4 more:$/],
  ['it', /^7 dic 2026 \(Sant’Ambrogio\), .*\) e altre 4 feste:$/],
  ['es', /^7 dic 2026 \(.*\) y 4 festivos más:$/],
] as const)('holidays that the hours do not mention are named, five at most (%s)', async (lang, named) => {
  const [heading, days, ...lines] = await notice(written, lang);
  expect(heading).toBe(staffMessages[lang].holidays.undeclared);
  expect(days).toMatch(named);
  expect(lines).toEqual([
    'content/clients/trattoria/client.yaml Trattoria Esempio → hours: Mo-Fr 12:00-15:00,19:00-23:00; PH off',
  ]);
});

test.each([
  [20, []],
  [21, ['… and 1 more client']],
  [400, ['… and 380 more clients']],
])('%i clients that are silent about the same days do not bury the rest', async (size, more) => {
  const { source } = await readSample(swapped(client, written, 'hours: Mo-Fr 12:00-15:00'));
  const [one] = source!.clients;
  const [, days, ...lines] = told(Array.from({ length: size }, () => one!));
  expect(days).toMatch(/:$/);
  expect(lines.slice(20)).toEqual(more);
});

test('clients with other holidays stand below these', async () => {
  const { source } = await readSample(swapped(client, written, 'hours: Mo-Fr 12:00-15:00'));
  const [one] = source!.clients;
  const abroad = { ...one!, data: { ...one!.data, address: { locality: 'Lyon', country: 'FR' } } };
  const [, days, , , others, ...lines] = told([one!, abroad, one!]);
  expect([days, others]).toEqual([expect.stringMatching(/Ambrose/), expect.stringMatching(/Christmas/)]);
  expect(lines).toHaveLength(1);
});

test.each([
  ['a line', 'hours: Mo-Fr 12:00-15:00', 'hours: Mo-Fr 12:00-15:00; PH off'],
  ['a line that ends with a semicolon', 'hours: Mo 12:00-15:00;', 'hours: Mo 12:00-15:00; PH off'],
  [
    'a line with what holds otherwise',
    'hours: Mo-Fr 12:00-15:00 || "by appointment"',
    'hours: Mo-Fr 12:00-15:00; PH off || "by appointment"',
  ],
])('what is proposed for %s is taken and leaves nothing to say', async (_, hours, proposed) => {
  const [, , line] = await notice(hours);
  expect(line?.split(' → ')[1]).toBe(proposed);
  expect(await notice(proposed)).toEqual(['']);
});

test('what is proposed for hours of several fields is taken and leaves nothing to say', async () => {
  const hours = 'hours:\n  week: { mon-fri: 12:00-15:00 }';
  const [, , line] = await notice(hours);
  expect(line?.split(' → ')[1]).toBe('publicHolidays: closed');
  expect(await notice(`${hours}\n  publicHolidays: closed`)).toEqual(['']);
});

test('nothing is asked of a client without hours', async () => {
  expect(await notice('paid: true')).toEqual(['']);
});

test('departments are asked of by their names', async () => {
  const [, , line, ...others] = await notice(
    'departments:\n  - name: { it: Mescita, en: Wine bar }\n    hours: Mo-Fr 18:00-22:00',
  );
  expect(line).toMatch(/Trattoria Esempio, Wine bar → hours: Mo-Fr 18:00-22:00; PH off$/);
  expect(others).toEqual([]);
});

test('days on which it is closed for another reason are not asked of', async () => {
  const [, days] = await notice(`${written}\nclosed: { since: 2026-12-01, reopens: 2027-01-07 }`);
  expect(days).not.toMatch(/2026/);
  expect(await notice(`${written}\nclosed: { since: 2026-11-01 }`)).toEqual(['']);
});
