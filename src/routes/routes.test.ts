import { expect, test } from 'vitest';
import type { Site } from '../model/site.ts';
import { alternatesOf, defaultAlternate } from './alternates.ts';
import { pathsOf } from './paths.ts';

const language = (lang: string, stories: string) => ({
  lang,
  label: lang,
  dir: 'ltr' as const,
  words: { stories, network: 'network', people: 'people', tags: 'tags' },
});

const site = {
  origin: 'https://www.example.com',
  base: '/',
  locales: ['it', 'en', 'ar'],
  defaultLocale: 'it',
  languages: { it: language('it-IT', 'notizie'), en: language('en-GB', 'news'), ar: language('ar', 'أخبار') },
} as unknown as Site;

test.each([
  ['home', pathsOf(site).home('it'), '/'],
  ['home of another language', pathsOf(site).home('en'), '/en/'],
  ['first list', pathsOf(site).stories('it'), '/notizie/'],
  ['third list', pathsOf(site).stories('en', 3), '/en/news/3/'],
  ['story', pathsOf(site).story('ar', 'باب'), '/ar/أخبار/باب/'],
  ['missing page', pathsOf(site).notFound('it'), '/404.html'],
  ['missing page of another language', pathsOf(site).notFound('en'), '/en/404.html'],
  ['feed', pathsOf(site).feed('/en/'), '/en/feed.xml'],
  ['in a folder', pathsOf({ ...site, base: '/blog/' }).client('en', 'osteria'), '/blog/en/network/osteria/'],
])('%s', (_, path, expected) => {
  expect(path).toBe(expected);
});

test('a URL is encoded, a path is not', () => {
  const { story, url } = pathsOf(site);
  expect(url(story('ar', 'باب'))).toBe(
    'https://www.example.com/ar/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/%D8%A8%D8%A7%D8%A8/',
  );
});

test('alternates are the versions that exist, in the order of the site; the first is for everybody else', () => {
  const alternates = alternatesOf(site, pathsOf(site), { ar: '/ar/x/', en: '/en/x/' });
  expect(alternates.map(({ lang }) => lang)).toEqual(['en-GB', 'ar']);
  expect(defaultAlternate(alternates)?.url).toBe('https://www.example.com/en/x/');
});
