import { expect, test } from 'vitest';
import { harmless, plainRow, plainSheet } from './plain-csv.ts';
import { awkwardNames, listing } from './testing/listing.ts';
import { readSheet } from './testing/readers.ts';

const sheet = plainSheet([plainRow(listing())], 'it');

test('spreadsheets of Italy read it: UTF-8 by its mark, semicolons between cells', () => {
  expect(sheet.startsWith('\uFEFFkey;name;')).toBe(true);
  expect(plainSheet([plainRow(listing())], 'en').startsWith('\uFEFFkey,name,')).toBe(true);
});

test('the sheet says what the record says', () => {
  expect(readSheet(sheet, ';')[0]).toMatchObject({
    name: 'Libreria Esempio',
    street: 'Via Esempio 12/A',
    latitude: '45.46420',
    phones: '+39 02 1234 5678',
    hours: 'Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00; Su off; PH off',
    status: 'open',
    'description.it': 'Seimila titoli e una poltrona.',
    'page.it': 'https://www.example.com/network/libreria-esempio/',
  });
});

test.each(awkwardNames)('the name %s arrives, and is no formula', (name) => {
  const [row] = readSheet(plainSheet([plainRow(listing({ name }))], 'it'), ';');
  expect(row!.name).toBe(/^[=+\-@]/.test(name) ? `'${name}` : name);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd|calc', "'+cmd|calc"],
  ['-2+3+cmd', "'-2+3+cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['  =1+1', "'  =1+1"],
  ['＝1+1', "'＝1+1"],
  ['+39 02 1234 5678', '+39 02 1234 5678'],
  ['+39 02 1234 5678; +39 312 345 6789', '+39 02 1234 5678; +39 312 345 6789'],
  ['-6.00413', '-6.00413'],
  ['a=b', 'a=b'],
  ['', ''],
])('%j becomes %j', (cell, safe) => {
  expect(harmless(cell)).toBe(safe);
});
