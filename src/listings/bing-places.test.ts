import { expect, test } from 'vitest';
import { bingColumns, bingRow, bingSheet } from './bing-places.ts';
import { awkwardNames, hidden, listing } from './testing/listing.ts';
import { readSheet } from './testing/readers.ts';

const read = (...values: Parameters<typeof listing>) =>
  readSheet(bingSheet([bingRow(listing(...values))]))[0]!;

test('the sheet says what the record says', () => {
  const row = read({ menu: 'https://libri.example.com/menu', type: 'Restaurant' });
  expect(Object.keys(row)).toEqual([...bingColumns]);
  expect(row).toMatchObject({
    StoreId: 'libreria',
    BusinessName: 'Libreria Esempio',
    AddressLine1: 'Via Esempio 12/A',
    City: 'Milano',
    StateOrProvince: 'MI',
    ZipCode: '20121',
    Country: 'IT',
    HideAddress: 'false',
    Latitude: '45.46420',
    PhoneNumber: '+39 02 1234 5678',
    MenuURL: 'https://libri.example.com/menu',
    Open24Hours: 'false',
  });
});

test.each(awkwardNames)('the name %s arrives as it is', (name) => {
  expect(read({ name }).BusinessName).toBe(name);
});

test.each([
  ['lunch break', 'Mo 09:00-13:00,15:30-19:00', 'Mon 09:00-13:00, 15:30-19:00; Tue closed'],
  ['past midnight', 'Mo 18:00-02:00', 'Mon 18:00-02:00; Tue closed'],
  ['until midnight', 'Mo 18:00-24:00', 'Mon 18:00-24:00; Tue closed'],
  ['a whole day', 'Mo 00:00-24:00', 'Mon 00:00-24:00; Tue closed'],
])('hours: %s', (_, hours, beginning) => {
  expect(read({ hours }).OperatingHours).toMatch(new RegExp(`^${beginning};`));
});

test('special days stand apart, one by one', () => {
  const { HolidayHours } = read({
    hours: 'Mo-Su 09:00-18:00; 2026 Dec 24 09:00-12:00,14:00-16:00; 2026 Dec 25 off',
  });
  expect(HolidayHours).toBe('2026-12-24 09:00-12:00; 2026-12-24 14:00-16:00; 2026-12-25 closed');
});

test('always open is said so', () => {
  expect(read({ hours: '24/7' }).Open24Hours).toBe('true');
});

test.each([
  ['Restaurant', '€€', '$$'],
  ['Restaurant', '15–30 €', ''],
  ['BookStore', '€€', ''],
])('the price of a %s, %s, is written %j', (type, priceRange, price) => {
  expect(read({ type, priceRange }).RestaurantPrice).toBe(price);
});

test('what has closed for good says so, and has no hours', () => {
  expect(read({ closed: { since: '2026-11-01' } })).toMatchObject({ IsClosed: 'true', OperatingHours: '' });
  expect(read({ closed: { since: '2026-12-01' } })).toMatchObject({ IsClosed: 'false' });
});

test('a hidden address is marked and not told', () => {
  const row = bingRow(hidden());
  expect(row).toMatchObject({ HideAddress: 'true', City: 'Milano', ServiceAreas: 'Monza; Lissone' });
  expect(row).not.toHaveProperty('AddressLine1');
});
