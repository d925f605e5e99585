import { expect, test } from 'vitest';
import { formatDate } from './dates.ts';
import { count, fill, formatCountry, formatList } from './format.ts';

test('a message takes its values, and refuses to stay without one', () => {
  expect(fill('Pagina {page} di {pages}', { page: 2, pages: 3 })).toBe('Pagina 2 di 3');
  expect(() => fill('Pagina {page}', {})).toThrow('{page}');
});

test.each([
  ['it', 1, '1 notizia'],
  ['it', 1234567, '1.234.567 notizie'],
  ['en', 0, '0 stories'],
])('%s counts %d', (lang, number, text) => {
  const forms =
    lang === 'it' ? { one: '{count} notizia', other: '{count} notizie' } : { other: '{count} stories' };
  expect(count(forms, number, lang)).toBe(text);
});

test('a language without a form of its own falls back to “other”', () => {
  expect(count({ other: '{count} x' }, 2, 'ar')).toContain('x');
});

test.each([
  ['it', '3 novembre 2026', 'Anna, Bruno e Carla', 'Belgio'],
  ['en-GB', '3 November 2026', 'Anna, Bruno and Carla', 'Belgium'],
  ['es', '3 de noviembre de 2026', 'Anna, Bruno y Carla', 'Bélgica'],
])('%s writes dates, lists and countries its own way', (lang, date, list, country) => {
  // Late in the evening, in a zone ahead: it stays the day that was written.
  expect(formatDate('2026-11-03T23:30:00+14:00', lang)).toBe(date);
  expect(formatList(['Anna', 'Bruno', 'Carla'], lang)).toBe(list);
  expect(formatCountry('BE', lang)).toBe(country);
});
