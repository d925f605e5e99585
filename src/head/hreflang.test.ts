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

const version = (lang: string) => ({
  locale: lang,
  lang,
  path: `/${lang}/`,
  url: `https://www.example.com/${lang}/`,
});
const codesOf = (langs: readonly string[], own: string) =>
  hreflangLinks(langs.map(version), version(own).url).map(({ hreflang }) => hreflang);

test.each([
  ['a page in one language has no versions', ['it'], 'it', []],
  [
    'a translated page names itself and the first version for all others',
    ['it', 'en'],
    'en',
    ['it', 'en', 'x-default'],
  ],
  [
    'a language without a code of two letters is left out',
    ['it', 'scn', 'en'],
    'it',
    ['it', 'en', 'x-default'],
  ],
  [
    'a language with versions for several countries has one for all others',
    ['en-GB', 'en-US', 'it'],
    'it',
    ['en-GB', 'en-US', 'it', 'en', 'x-default'],
  ],
  ['unless one of them is for all', ['en-GB', 'en', 'it-IT'], 'en', ['en-GB', 'en', 'it-IT', 'x-default']],
  ['and has no versions itself', ['it', 'scn', 'en'], 'scn', []],
])('%s', (_, langs, own, expected) => {
  expect(codesOf(langs, own)).toEqual(expected);
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
