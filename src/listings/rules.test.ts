import { describe, expect, test } from 'vitest';
import type { FindingCode } from './finding.ts';
import type { Listing } from './listing.ts';
import { findingsOf } from './rules.ts';
import { isApplePhone, isAppleUrl, specialFault, statusFault, timeFault } from './rules/apple.ts';
import { cellFault, codeFault } from './rules/google.ts';
import { hidden, listing, text } from './testing/listing.ts';

const codes = (...listings: Listing[]) => findingsOf(listings).map(({ code }) => code);
const street = undefined;
const town = { locality: 'Milano', country: 'IT' };

test('of a sound record there is nothing to say', () => {
  expect(findingsOf([listing()])).toEqual([]);
});

test.each<[FindingCode, Listing]>([
  ['GB02', listing({ name: 'LIBRERIA ESEMPIO' })],
  ['GB03', listing({ address: { ...town, street } })],
  ['GB05', hidden()],
  ['google-closed', listing({ closed: { since: '2026-11-01' } })],
  ['google-long-closure', listing({ hours: 'Mo-Sa 09:00-18:00; Aug 10-16 off' })],
  ['google-long-closure', listing({ closed: { since: '2026-11-01', reopens: '2027-01-01' } })],
  ['google-long-closure', listing({ opens: '2026-12-01', hours: 'Mo-Su 09:00-18:00; 2027 Feb 01-10 off' })],
  ['google-closes', listing({ closed: { since: '2026-12-01' } })],
  ['google-departments', listing({ departments: [{ name: { it: 'Bar' }, hours: 'Mo-Su 08:00-12:00' }] })],
  ['google-category', listing({ type: 'Store' })],
  ['google-description', listing({}, { texts: [text({ description: 'Vedi https://example.com' })] })],
  ['google-website', listing({ website: 'https://example.com/?utm_source=maps' })],
  ['google-phones', listing({ phones: ['5', '6', '7', '8'].map((end) => `+39 02 1234 567${end}`) })],
  ['google-pin', listing({ pin: undefined })],
  ['AP04', listing({ website: 'https://example.com/?gclid=1' })],
  ['AP05', listing({}, { texts: [text({ lang: 'es-ES' })] })],
  ['AP06', listing({ opens: '2027-06-01' })],
  ['apple-street', listing({ address: { ...town, street } })],
  ['apple-hidden', hidden()],
  ['apple-moved', listing({ movedFrom: [{ address: { ...town, street: 'Via Vecchia 3' }, until: '2025' }] })],
  ['bing-street', listing({ address: { ...town, street } })],
  ['bing-announced', listing({ opens: '2027-01-10' })],
  ['bing-closed', listing({ closed: { since: '2026-11-01' } })],
  ['bing-hidden', hidden()],
  ['osm-hidden', hidden()],
  ['osm-announced', listing({ opens: '2027-01-10' })],
  ['osm-closed', listing({ closed: { since: '2026-11-01' } })],
  ['osm-type', listing({ type: 'ProfessionalService' })],
  ['osm-choice', listing({ type: 'BarOrPub' })],
  ['osm-hours', listing({ hours: `Mo 09:00-18:00${manyDays()}` })],
  ['osm-street', listing({ address: { ...town, street: 'Via Roma 1, interno 5' } })],
  [
    'osm-entrance',
    listing({ arrival: { entrance: { text: {}, pin: { latitude: '45.46421', longitude: '9.19001' } } } }),
  ],
])('%s is found', (code, found) => {
  expect(codes(found)).toContain(code);
});

function manyDays(): string {
  return Array.from({ length: 12 }, (_, day) => `; 2027 Feb ${10 + day} 09:00-12:${10 + day}`).join('');
}

test.each<[FindingCode, Listing]>([
  ['google-long-closure', listing({ hours: 'Mo-Sa 09:00-18:00; Aug 10-15 off' })],
  ['google-long-closure', listing({ opens: '2027-01-10' })],
  ['google-long-closure', listing({ closed: { since: '2026-12-01' } })],
  ['google-closes', listing({ closed: { since: '2026-12-01', reopens: '2026-12-24' } })],
  ['google-closes', listing({ closed: { since: '2026-11-01' } })],
  ['google-description', listing({}, { texts: [text({ description: 'a'.repeat(750) })] })],
  ['google-description', listing({}, { texts: [] })],
  ['google-pin', hidden()],
  ['google-phones', listing({ phones: ['5', '6', '7'].map((end) => `+39 02 1234 567${end}`) })],
  ['AP04', listing({ website: 'https://example.com/?page=libri' })],
  ['AP05', listing({}, { texts: [text({ lang: 'de' })] })],
  ['AP06', listing({ opens: '2027-05-21' })],
  ['osm-choice', listing({ type: 'CafeOrCoffeeShop' })],
])('%s is not found', (code, sound) => {
  expect(codes(sound)).not.toContain(code);
});

test('a closure is told to its end, even where that lies beyond what is told otherwise', () => {
  const winter = listing({ opens: '2027-03-01', hours: 'Mo-Sa 09:00-18:00; Dec 20-Jan 31 off' });
  const [closure] = findingsOf([winter]).filter(({ code }) => code === 'google-long-closure');
  expect(closure?.facts).toEqual({ from: '2027-12-20', through: '2028-01-31' });
});

test('an error names the client, and keeps it out', () => {
  const [finding] = findingsOf([listing({ address: { ...town, street } })]);
  expect(finding).toMatchObject({ code: 'GB03', key: 'libreria', name: 'Libreria Esempio', leavesOut: true });
});

describe('GB01', () => {
  test.each(['libreria', 'a'.repeat(59)])('%s is a store code', (code) => {
    expect(codeFault(code, new Map([[code, [1]]]))).toBeUndefined();
  });

  test.each(['a'.repeat(60), ' libreria', 'libreria ', '<b>', 'https://example.com', 'www.example.com'])(
    '%j is none',
    (code) => {
      expect(codeFault(code, new Map())).toEqual({ value: code });
    },
  );

  test('nor is one that is taken', () => {
    expect(codeFault('bar', new Map([['bar', [1, 2]]]))).toEqual({ value: 'bar' });
  });
});

test.each([
  ['Libreria Esempio', undefined],
  ['Libreria Esempio | Milano', '| Milano'],
  ['LIBRERIA ESEMPIO', 'LIBRERIA ESEMPIO'],
])('GB02: of the name %s this is too much: %s', (name, part) => {
  const found = findingsOf([listing({ name })]).find(({ code }) => code === 'GB02');
  expect(found?.facts.part).toBe(part);
});

describe('GB04', () => {
  test.each([
    ['Monday hours', 'x'],
    ['Monday hours', '00:00-00:00'],
    ['Monday hours', '09:00-13:00, 15:30-19:00'],
    ['Monday hours', '18:00-02:00'],
    ['Special hours', ''],
    ['Special hours', '2026-12-24: 09:00-13:00, 2026-12-25: x'],
  ])('%s may be %j', (column, value) => {
    expect(cellFault({ [column]: value })).toBeUndefined();
  });

  test.each([
    ['Monday hours', ''],
    ['Monday hours', 'closed'],
    ['Monday hours', '9:00-13:00'],
    ['Monday hours', '18:00-24:00'],
    ['Monday hours', '09:00-13:00,15:30-19:00'],
    ['Special hours', '24/12/2026: x'],
    ['Special hours', '2026-12-24 09:00-13:00'],
    ['Special hours', '2026-12-24: x 2026-12-25: x'],
  ])('%s may not be %j', (column, value) => {
    expect(cellFault({ [column]: value })).toEqual({ column, value });
  });
});

test('AP01: five decimals are enough, four are not', () => {
  const shop = listing();
  const pin = { latitude: '45.4642', longitude: '9.19000' };
  expect(codes({ ...shop, client: { ...shop.client, pin } })).toContain('AP01');
  expect(codes(shop)).not.toContain('AP01');
});

test.each([
  ['+390212345678', true],
  ['+448445717410', true],
  ['+39 02 12345678', false],
  ['0212345678', false],
  ['+3902123456789012', false],
])('AP02: %s is taken: %s', (phone, taken) => {
  expect(isApplePhone(phone)).toBe(taken);
  const shop = listing();
  expect(codes({ ...shop, client: { ...shop.client, phones: [phone] } }).includes('AP02')).toBe(!taken);
});

test.each([
  ['00:00', '24:00', true],
  ['18:00', '02:00', true],
  ['18:00', '26:00', false],
  ['9:00', '13:00', false],
])('AP03: %s to %s is taken: %s', (startTime, endTime, taken) => {
  const hours = {
    openingHoursByDay: [{ day: 'MONDAY' as const, times: [{ startTime, endTime }] }],
    specialHours: [],
  };
  expect(timeFault(hours) === undefined).toBe(taken);
});

test.each([
  ['https://example.com/', true],
  ['http://example.com/menu?lang=it', true],
  ['ftp://example.com/', false],
  ['https://example.com/?utm_campaign=x', false],
  ['https://example.com/?a=1&fbclid=x', false],
])('AP04: %s is taken: %s', (url, taken) => {
  expect(isAppleUrl(url)).toBe(taken);
});

test('AP06: what has closed did so by today', () => {
  const { client, outlook } = listing({ closed: { since: '2026-11-23' } });
  expect(statusFault({ client, outlook, status: 'closed' })).toBeDefined();
  expect(
    statusFault({ client, outlook: { ...outlook, from: '2026-11-23' }, status: 'closed' }),
  ).toBeUndefined();
});

test('AP06: the place of what has closed is given to no other', () => {
  const earlier = {
    libreria: { name: 'Bar Prova', systems: { apple: { 'locationStatus.status': 'CLOSED' } } },
  };
  const found = (name: string) =>
    findingsOf([listing({ name })], earlier).some(({ code }) => code === 'apple-reused');
  expect(found('Libreria Esempio')).toBe(true);
  expect(found('Bar Prova')).toBe(false);
});

describe('AP07', () => {
  const day = (name: string) => ({
    day: name as 'MONDAY',
    times: [{ startTime: '09:00', endTime: '12:00' }],
  });
  const special = (startDate: string, endDate: string, days: string[]) => ({
    openingHoursByDay: [],
    specialHours: [{ startDate, endDate, closed: false, hoursByDay: days.map(day) }],
  });

  test('each date has its day', () => {
    expect(specialFault(special('2026-12-24', '2026-12-25', ['THURSDAY', 'FRIDAY']))).toBeUndefined();
  });

  test.each([
    ['a date without its day', special('2026-12-24', '2026-12-25', ['THURSDAY'])],
    [
      'more than a week',
      special('2026-12-21', '2026-12-28', [
        'MONDAY',
        'TUESDAY',
        'WEDNESDAY',
        'THURSDAY',
        'FRIDAY',
        'SATURDAY',
        'SUNDAY',
      ]),
    ],
  ])('%s is refused', (_, hours) => {
    expect(specialFault(hours)).toBeDefined();
  });

  test('a closure may be of any length', () => {
    const closure = { startDate: '2027-08-01', endDate: '2027-08-31', closed: true };
    expect(specialFault({ openingHoursByDay: [], specialHours: [closure] })).toBeUndefined();
  });
});
