import { expect, test } from 'vitest';
import { staffMessages } from '../i18n/staff.ts';
import { changesBetween } from './changes.ts';
import { changesText } from './changes-text.ts';
import { flat } from './flat.ts';
import { listing, today } from './testing/listing.ts';
import { fieldsFor, type Told } from './told.ts';
import { systems } from './system.ts';

const told = (...values: Parameters<typeof listing>): Told => {
  const shop = listing(...values);
  return {
    name: shop.client.name,
    systems: Object.fromEntries(systems.map((system) => [system, fieldsFor[system](shop)])),
  };
};

test('a field is told as each system calls it', () => {
  const changes = changesBetween(
    { libreria: told() },
    { libreria: told({ phones: ['+39 02 1234 5679'] }) },
    today,
  );
  const [before, after] = ['+390212345678', '+390212345679'];
  const [shown, shownAfter] = ['+39 02 1234 5678', '+39 02 1234 5679'];
  expect(changes.map(({ system, fields }) => [system, ...fields])).toEqual([
    ['google', { field: 'Primary phone', from: before, to: after }],
    ['apple', { field: 'phoneNumbers.1.phoneNumber', from: before, to: after }],
    ['bing', { field: 'PhoneNumber', from: shown, to: shownAfter }],
    ['osm', { field: 'phone', from: shown, to: shownAfter }],
    ['csv', { field: 'phones', from: shown, to: shownAfter }],
  ]);
});

test('nothing changes where nothing changed', () => {
  expect(changesBetween({ libreria: told() }, { libreria: told() }, today)).toEqual([]);
});

test('clients come and go, and so they do in one system', () => {
  const shop = told();
  const others = { ...shop.systems, osm: undefined };
  const kinds = (earlier: Told | undefined, now: Told | undefined) =>
    changesBetween(earlier ? { libreria: earlier } : {}, now ? { libreria: now } : {}, today).map(
      ({ system, kind }) => `${system} ${kind}`,
    );
  expect(kinds(undefined, shop)).toEqual(systems.map((system) => `${system} new`));
  expect(kinds(shop, undefined)).toEqual(systems.map((system) => `${system} gone`));
  expect(kinds(shop, { ...shop, systems: others })).toEqual(['osm leftOut']);
});

test('the passing of time is no change, neither of special days nor of the day of the check', () => {
  const hours = 'Mo-Su 09:00-18:00; 2026 Dec 08,24 10:00-12:00; 2026 Dec 25-26 off';
  const before = { libreria: told({ hours }) };
  const after = { libreria: told({ hours }, { asOf: '2026-12-26' }) };
  expect(changesBetween(before, after, '2026-12-26')).toEqual([]);
});

test('days in a row that change alike are told in one line', () => {
  const hours = 'Mo-Su 09:00-18:00; 2026 Dec 08 10:00-12:00';
  const closed = { since: '2026-12-20', note: {} };
  const changes = changesBetween({ libreria: told({ hours }) }, { libreria: told({ hours, closed }) }, today);
  const text = changesText({ changes, since: today }, staffMessages.en.listings, 'en');
  expect(text).toContain('`Special hours 2026-12-20/2027-12-31`: (nothing) → `x`');
  expect(text).toContain('`HolidayHours 2026-12-20/2027-12-31`: (nothing) → `closed`');
  expect(text).not.toContain('2026-12-21');
});

test('a special day to come that is taken back is a change', () => {
  const before = { libreria: told({ hours: 'Mo-Su 09:00-18:00; 2026 Dec 24 10:00-12:00' }) };
  const after = { libreria: told({ hours: 'Mo-Su 09:00-18:00' }) };
  expect(changesBetween(before, after, today)[0]).toMatchObject({
    system: 'google',
    fields: [{ field: 'Special hours 2026-12-24', from: '10:00-12:00', to: undefined }],
  });
});

test('a day with two ranges is one field', () => {
  const fields = fieldsFor.google(
    listing({ hours: 'Mo-Su 09:00-18:00; 2026 Dec 24 09:00-12:00,14:00-16:00' }),
  );
  expect(fields['Special hours 2026-12-24']).toBe('09:00-12:00, 14:00-16:00');
});

test('nested data are fields by what makes them the same', () => {
  const times = [
    { startTime: '09:00', endTime: '13:00' },
    { startTime: '15:30', endTime: '19:00' },
  ];
  expect(
    flat({
      displayNames: [{ name: 'Bar', locale: 'it-IT', primary: true }],
      openingHoursByDay: [{ day: 'MONDAY', times }],
      specialHours: [{ startDate: '2026-12-25', endDate: '2026-12-26', closed: true }],
      urls: [{ url: 'https://example.com' }],
      left: undefined,
    }),
  ).toEqual({
    'displayNames.it-IT.name': 'Bar',
    'displayNames.it-IT.primary': 'true',
    'openingHoursByDay.MONDAY.times': '09:00-13:00, 15:30-19:00',
    'specialHours.2026-12-25/2026-12-26.closed': 'true',
    'urls.1.url': 'https://example.com',
  });
});

test('the text says what to paste, with whatever is in a value', () => {
  const before = { libreria: told() };
  const after = { libreria: told({ name: 'Bar `Uno` *due*' }) };
  const changes = changesBetween(before, after, today);
  const text = changesText({ changes, since: '2026-11-08' }, staffMessages.it.listings, 'it');
  expect(text).toContain('Rispetto al pacchetto dell’8 novembre 2026.');
  expect(text).toContain('## Bar \\`Uno\\` \\*due\\* (`libreria`)');
  expect(text).toContain('- `Business name`: `Libreria Esempio` → `` Bar `Uno` *due* ``');
});

test('what came or went is said so', () => {
  const changes = changesBetween({ libreria: told() }, { libreria: told({ website: undefined }) }, today);
  const text = changesText({ changes, since: today }, staffMessages.en.listings, 'en');
  expect(text).toContain('- `Website`: `https://libri.example.com/` → (nothing)');
});

test('a client that came or went is said once for all systems', () => {
  const textOf = (earlier: Told | undefined, now: Told | undefined) =>
    changesText(
      {
        changes: changesBetween(earlier ? { libreria: earlier } : {}, now ? { libreria: now } : {}, today),
        since: today,
      },
      staffMessages.en.listings,
      'en',
    );
  const all = 'Google Business Profile, Apple Business, Bing Places, OpenStreetMap, clients.csv';
  expect(textOf(undefined, told())).toContain(`**${all}**: new`);
  expect(textOf(told(), undefined)).toContain(`**${all}**: no longer in the pack`);
});

test('a first pack says that all is new', () => {
  expect(changesText({ changes: [] }, staffMessages.es.listings, 'es')).toContain('todo es nuevo');
});
