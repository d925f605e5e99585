import { expect, test } from 'vitest';
import { hreflang, hreflangLinks } from './hreflang.ts';
import { openGraphLocale } from './open-graph-locale.ts';

test.each([
  ['it-IT', 'it-IT'],
  ['en', 'en'],
  ['es-419', 'es'],
  ['zh-Hant-HK', 'zh-Hant-HK'],
  ['en-EU', 'en'],
  ['ca-ES-valencia', 'ca-ES'],
])('hreflang of %s is %s', (lang, expected) => {
  expect(hreflang(lang)).toBe(expected);
});

test('a page in one language has no alternates', () => {
  expect(hreflangLinks([{ locale: 'it', lang: 'it', path: '/', url: 'https://www.example.com/' }])).toEqual(
    [],
  );
});

test.each([
  ['it', 'it_IT'],
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['es-419', 'es_ES'],
  ['zh-Hant-HK', 'zh_HK'],
  ['eo', undefined],
])('Open Graph writes %s as %s', (lang, expected) => {
  expect(openGraphLocale(lang)).toBe(expected);
});
