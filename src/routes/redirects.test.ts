import { expect, test } from 'vitest';
import type { Content } from '../model/content.ts';
import { pathsOf } from './paths.ts';
import { redirectsOf } from './redirects.ts';

const words = { stories: 'notizie', network: 'network', people: 'persone', tags: 'temi' };
const site = {
  origin: 'https://www.example.com',
  base: '/blog/',
  defaultLocale: 'it',
  languages: { it: { lang: 'it-IT', label: 'Italiano', dir: 'ltr', words } },
};

test('old addresses lead to the page, each once, and never from the page to itself', () => {
  const oldAddresses = ['/vecchia', '/blog/vecchia/', '/notizie/porta/', '/blog/notizie/porta'];
  const stories = [{ key: 'porta', texts: { it: { slug: 'porta', oldAddresses } } }];
  const content = { site, stories, clients: [], pages: [] } as unknown as Content;
  expect(redirectsOf(content, pathsOf(content.site))).toEqual([
    { from: '/vecchia/', to: '/blog/notizie/porta/', locale: 'it' },
  ]);
});
