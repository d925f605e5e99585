import { expect, test } from 'vitest';
import type { Client } from '../model/content.ts';
import { storyText } from '../structured-data/testing/sample.ts';
import { clientRoutes } from './client.ts';
import { clientChanges } from './changes.ts';
import { everythingRoutes } from './everything.ts';
import { clientChanged } from './last-changed.ts';
import { networkRoutes } from './network.ts';
import { peopleRoutes, personRoutes } from './people.ts';
import { company, english, mention, person } from './testing/network.ts';

const { since: _, ...undated } = company('one');
const story = (date: string) => ({
  key: date,
  replies: [],
  texts: { en: { ...storyText, locale: 'en', date, updated: undefined, clients: ['one'], authors: ['ann'] } },
});
const changeOf = (facts: Partial<Client>, more: Parameters<typeof english>[0] = {}) => {
  const one = { ...undated, ...facts };
  return clientChanged(english({ clients: [one], ...more }), one);
};

test('a page of a company tells no day where nobody has written one, and no year alone', () => {
  expect(changeOf({})).toBeUndefined();
  expect(changeOf({ since: '2019' })).toBeUndefined();
});

test.each<[string, Partial<Client>, string]>([
  ['since when it is with us', { since: '2024-03' }, '2024-03-01'],
  ['that it has moved', { movedFrom: [{ address: undated.address, until: '2025-02-03' }] }, '2025-02-03'],
  [
    'what has changed',
    { since: '2024-03', changed: [{ on: '2026-05-04', what: 'hours', note: {} }] },
    '2026-05-04',
  ],
  [
    'that it closes, and not when it opens again',
    { closed: { since: '2026-03-01', reopens: '2099-01-01', note: {} } },
    '2026-03-01',
  ],
])('it tells the day on which its record says %s', (_, facts, expected) => {
  expect(changeOf(facts)).toBe(expected);
  const context = english({ clients: [{ ...undated, ...facts }] });
  expect(clientChanges(context)[0]?.date).toBe(expected);
});

test('what is told of a company is newer than its record, or older', () => {
  const told = {
    stories: [story('2026-09-01T10:00:00Z')],
    mentions: [mention('m', { about: ['one'], published: '2026-10-02' })],
  };
  expect(changeOf({ since: '2024-03' }, told)).toBe('2026-10-02');
  expect(changeOf({ since: '2024-03' }, { ...told, mentions: [] })).toBe('2026-09-01T10:00:00Z');
  expect(changeOf({ since: '2026-10-10' }, told)).toBe('2026-10-10');
});

test('the sitemap is told of companies, people, the network and the page of everything', () => {
  const context = english({
    clients: [{ ...undated, since: '2026-05-06' }],
    people: [person('ann'), person('bob')],
    stories: [story('2026-09-01T10:00:00Z')],
  });
  const routes = [clientRoutes, networkRoutes, peopleRoutes, personRoutes, everythingRoutes].flatMap(
    (
      routesOf,
    ): readonly {
      path: string;
      view: () => { listing?: { lastModified?: string | undefined } | undefined };
    }[] => routesOf(context),
  );
  const days = routes.map((route) => [route.path, route.view().listing?.lastModified]);
  expect(Object.fromEntries(days)).toEqual({
    '/en/everything/': '2026-09-01T10:00:00Z',
    '/en/network/': '2026-05-06',
    '/en/network/the-osteria/': '2026-09-01T10:00:00Z',
    '/en/people/': undefined,
    '/en/people/ann/': '2026-09-01T10:00:00Z',
    '/en/people/bob/': undefined,
  });
});
