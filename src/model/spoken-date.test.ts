import { expect, test } from 'vitest';
import { dateSpoken } from './spoken-date.ts';

test.each([
  ['20 novembre 2026', '2026-11-20'],
  ['1º marzo 2026', '2026-03-01'],
  ['20 de noviembre de 2026', '2026-11-20'],
  ['3 September 2026', '2026-09-03'],
  ['November 20, 2026', '2026-11-20'],
  ['Nov 20th 2026', '2026-11-20'],
  ['1er janvier 2026', '2026-01-01'],
  ['20. März 2026', '2026-03-20'],
  ['20 maart 2026', '2026-03-20'],
  ['20 de março de 2026', '2026-03-20'],
  ['20 de març de 2026', '2026-03-20'],
  ["20 d'abril de 2026", '2026-04-20'],
  ['gennaio 2026', '2026-01'],
  ['enero de 2026', '2026-01'],
  ['2026-1-5', '2026-01-05'],
  ['2026/11/20', '2026-11-20'],
  ['2026-11', '2026-11'],
  ['2026-11-20 9:30', '2026-11-20 09:30'],
  ['2026-11-20T9:30', '2026-11-20 09:30'],
  ['2026-11-20 9.30', '2026-11-20 09:30'],
  ['20 novembre 2026, ore 9:30', '2026-11-20 09:30'],
  ['20 novembre 2026 alle 21.05', '2026-11-20 21:05'],
  ['20. November 2026 um 9:30 Uhr', '2026-11-20 09:30'],
])('%s means %s', (written, meant) => {
  expect(dateSpoken(written)).toBe(meant);
});

test.each([
  '5/11/2026',
  '20 novembre',
  '31 novembre 2026',
  '2026-13-01',
  '2026-11-20 25:30',
  'gennaio 2026 9:30',
  'ieri',
  '2026',
  '20 nevembre 2026',
  '',
])('%j may mean anything', (written) => {
  expect(dateSpoken(written)).toBe('');
});
