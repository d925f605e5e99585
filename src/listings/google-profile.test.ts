import { describe, expect, test } from 'vitest';
import { googleRow, googleSheets, storeCode } from './google-profile.ts';
import { awkwardNames, hoursCases, listing, text } from './testing/listing.ts';
import { readSheet, rowReader } from './testing/readers.ts';
import { daysOf, truth } from './testing/truth.ts';

/** All columns of Google’s template that are not attributes. */
const template = [
  'Store code',
  'Business name',
  'Address line 1',
  'Address line 2',
  'Address line 3',
  'Address line 4',
  'Address line 5',
  'Sub-locality',
  'Locality',
  'Administrative area',
  'Country / Region',
  'Postal code',
  'Latitude',
  'Longitude',
  'Primary phone',
  'Additional phones',
  'Website',
  'Primary category',
  'Additional categories',
  'Sunday hours',
  'Monday hours',
  'Tuesday hours',
  'Wednesday hours',
  'Thursday hours',
  'Friday hours',
  'Saturday hours',
  'Special hours',
  'From the business',
  'Opening date',
  'Logo photo',
  'Cover photo',
  'Other photos',
  'Labels',
  'AdWords location extensions phone',
];

const sheetsOf = (...listings: ReturnType<typeof listing>[]) =>
  googleSheets(listings.map(googleRow)).map((sheet) => readSheet(sheet));

test('the sheet says what the record says', () => {
  expect(sheetsOf(listing({ phones: ['+39 02 1234 5678', '+39 312 345 6789'] }))[0]![0]).toMatchObject({
    'Store code': 'libreria',
    'Business name': 'Libreria Esempio',
    'Address line 1': 'Via Esempio 12/A',
    Locality: 'Milano',
    'Administrative area': 'MI',
    'Country / Region': 'IT',
    'Postal code': '20121',
    Latitude: '45.46420',
    Longitude: '9.19000',
    'Primary phone': '+390212345678',
    'Additional phones': '+393123456789',
    Website: 'https://libri.example.com/',
    'Primary category': 'Book store',
    'Monday hours': '09:00-13:00, 15:30-19:00',
    'Sunday hours': 'x',
    'From the business': 'Seimila titoli e una poltrona.',
  });
});

test('its columns are those of Google’s template, in its order (GB03)', () => {
  const columns = Object.keys(googleRow(listing({ opens: '2027-01-10' })));
  expect(columns).toEqual(template.filter((column) => columns.includes(column)));
});

test.each(awkwardNames)('the name %s arrives as it is', (name) => {
  expect(sheetsOf(listing({ name }))[0]![0]!['Business name']).toBe(name);
});

test('a text with line breaks stays in its cell', () => {
  const [row] = sheetsOf(listing({}, { texts: [text({ description: 'Uno,\r\n"due";\ntre' })] }))[0]!;
  expect(row!['From the business']).toBe('Uno,\r\n"due";\ntre');
});

describe('what is not known is no column, since an empty one erases', () => {
  test.each([
    ['pin', ['Latitude', 'Longitude']],
    ['website', ['Website']],
    ['hours', ['Monday hours', 'Special hours']],
  ])('%s', (field, columns) => {
    expect(Object.keys(googleRow(listing({ [field]: undefined })))).not.toContain(columns[0]);
  });

  test.each([
    ['no phones', { phones: [] }, 'Primary phone'],
    ['by appointment only', { hours: '"by appointment"' }, 'Monday hours'],
    ['a type without a category', { type: 'Store' }, 'Primary category'],
    ['a website with marks of a campaign', { website: 'https://example.com/?utm_source=x' }, 'Website'],
    ['no opening to come', {}, 'Opening date'],
  ])('%s', (_, changes, column) => {
    expect(Object.keys(googleRow(listing(changes)))).not.toContain(column);
  });

  test('a description that is too long', () => {
    const long = listing({}, { texts: [text({ description: 'a'.repeat(751) })] });
    expect(Object.keys(googleRow(long))).not.toContain('From the business');
  });

  test('clients of which less is known have a sheet of their own', () => {
    const sheets = sheetsOf(
      listing({ website: undefined }, { key: 'a' }),
      listing({}, { key: 'b' }),
      listing({}, { key: 'c' }),
    );
    expect(sheets.map((rows) => rows.map((row) => row['Store code']))).toEqual([['b', 'c'], ['a']]);
  });
});

test('within what is known an empty cell says that there is none', () => {
  const { address } = { address: { street: 'Voorbeeldstraat 5', locality: 'Gent', country: 'BE' } };
  const [sheet] = sheetsOf(listing({}, { key: 'a' }), listing({ address }, { key: 'b' }));
  expect(sheet!.map((row) => row['Administrative area'])).toEqual(['MI', '']);
});

test.each(hoursCases)('hours: %s', (_, hours) => {
  const shop = listing({ hours });
  expect(daysOf(rowReader(sheetsOf(shop)[0]![0]!))).toEqual(daysOf(truth(shop)));
});

test('a closing for a while is told day by day', () => {
  const shop = listing({ closed: { since: '2026-11-20', reopens: '2026-11-25' } });
  expect(daysOf(rowReader(sheetsOf(shop)[0]![0]!)).slice(0, 4)).toEqual([
    '2026-11-22 ',
    '2026-11-23 ',
    '2026-11-24 ',
    '2026-11-25 540-780 930-1140',
  ]);
});

test('what opens later has its opening date, and no special day before it', () => {
  const row = googleRow(
    listing({ opens: '2026-12-26', hours: 'Mo-Sa 09:00-19:00; PH off; Dec 24 09:00-13:00' }),
  );
  expect(row['Opening date']).toBe('2026-12-26');
  expect(row['Special hours']).toMatch(/^2026-12-26: x, 2027-01-01: x, /);
});

// As in Google’s own example: https://support.google.com/business/answer/3370250
test('a special day with several ranges stands there several times', () => {
  const { 'Special hours': special } = googleRow(
    listing({ hours: 'Mo-Sa 09:00-19:00; 2026 Dec 24 10:00-16:00,17:00-18:00' }),
  );
  expect(special).toBe('2026-12-24: 10:00-16:00, 2026-12-24: 17:00-18:00');
});

test('the category that the record names goes before that of the type', () => {
  expect(googleRow(listing({ googleCategory: 'Used book store' }))['Primary category']).toBe(
    'Used book store',
  );
});

test('a key too long for a store code is cut, and stays unlike its neighbours (GB01)', () => {
  const [one, other] = ['a', 'b'].map((end) => storeCode('molto-lungo-'.repeat(6) + end));
  expect(one).toHaveLength(59);
  expect(one).not.toBe(other);
  expect(storeCode('libreria')).toBe('libreria');
});
