import { expect, test } from 'vitest';
import { homeOf } from './home.ts';

const home = (lang: string, canonical: string) =>
  `<!doctype html><html lang="${lang}"><head><link rel="canonical" href="${canonical}"></head></html>`;

test.each([
  ['it-IT', 'https://www.example.com/', { origin: 'https://www.example.com', base: '/', language: 'it' }],
  ['es', 'https://example.com/news/', { origin: 'https://example.com', base: '/news/', language: 'es' }],
  ['nl', 'https://example.com/', { origin: 'https://example.com', base: '/', language: 'en' }],
  ['it', '/', undefined],
])('a home page in %s at %s', (lang, canonical, expected) => {
  expect(homeOf(home(lang, canonical))).toEqual(expected);
});
