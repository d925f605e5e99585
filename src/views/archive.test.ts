import { expect, test } from 'vitest';
import type { Story } from '../model/content.ts';
import { content } from '../structured-data/testing/sample.ts';
import { archiveRoutes } from './archive.ts';
import { contextsOf } from './context.ts';

const template = Object.values(content.stories[0]!.texts)[0]!;
const { locale } = template;

/** A site whose stories came out on these days. */
function archiveWith(days: readonly string[]) {
  const stories = days.map((day, index): Story => {
    const text = { ...template, slug: `${index}`, title: `Story ${index}`, date: `${day}T09:00:00+01:00` };
    return { key: `${index}`, replies: [], texts: { [locale]: text } };
  });
  const site = { ...content.site, storiesPerPage: 2 };
  const context = contextsOf({ ...content, site, stories }).find((other) => other.locale === locale)!;
  return archiveRoutes(context).map(({ view }) => view());
}

const daysOf = (year: number, count: number) =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));

test('there is none while all stories stand on one page', () => {
  expect(archiveWith(['2026-01-01', '2026-02-01'])).toEqual([]);
});

test('a year is a page, its months the parts of it, newest first', () => {
  const [all, latest, earlier] = archiveWith(['2025-12-31', '2026-01-02', '2026-02-01', '2026-01-01']);
  expect(all!.path).toMatch(/\/archivio\/$/);
  expect(latest!.path).toMatch(/\/archivio\/2026\/$/);
  expect(earlier!.path).toMatch(/\/archivio\/2025\/$/);
  expect(latest!.months.map(({ title, entries }) => [title, entries.map(({ label }) => label)])).toEqual([
    ['febbraio 2026', ['Story 2']],
    ['gennaio 2026', ['Story 1', 'Story 3']],
  ]);
  expect(latest!.years.map(({ label, count, current }) => [label, count, current])).toEqual([
    ['2026', 3, true],
    ['2025', 1, false],
  ]);
});

test('a year with many stories is cut into months, and those into pages', () => {
  const views = archiveWith([...daysOf(2026, 110), ...Array<string>(210).fill('2026-12-24')]);
  expect(views.map(({ path }) => path.replace(/.*\/archivio/, ''))).toEqual([
    '/',
    '/2026/',
    '/2026/12/',
    '/2026/12/2/',
    '/2026/12/3/',
    '/2026/04/',
    '/2026/03/',
    '/2026/02/',
    '/2026/01/',
  ]);
  const [, year, december] = views;
  expect(year!.months[0]!.entries).toHaveLength(5);
  expect(year!.months[0]!.more?.href).toBe(december!.path);
  expect(december!.breadcrumbs.map(({ label }) => label).slice(-2)).toEqual(['2026', 'dicembre 2026']);
  const titles = views.map(({ head }) => head.find(({ tag }) => tag === 'title')?.text);
  expect(new Set(titles).size).toBe(views.length);
});

test('search engines are told of years with several stories', () => {
  const [, year, before] = archiveWith(['2026-01-01', '2026-01-02', '2026-01-03', '2025-01-01']);
  expect(year!.listing).toBeDefined();
  expect(before!.listing).toBeUndefined();
});
