import { expect, test } from 'vitest';
import type { Story } from '../model/content.ts';
import { content } from '../structured-data/testing/sample.ts';
import { contextsOf } from './context.ts';
import type { Context } from './context.ts';
import { storiesRoutes, tagRoutes } from './stories.ts';

const storiesViews = (context: Context) => storiesRoutes(context).map(({ view }) => view());
const tagViews = (context: Context) => tagRoutes(context).map(({ view }) => view());

const template = Object.values(content.stories[0]!.texts)[0]!;
const { locale } = template;
const tags = { porta: { [locale]: 'The door' } };

const contextWith = (count: number) => {
  const stories = Array.from({ length: count }, (_, index): Story => {
    return { key: `${index}`, texts: { [locale]: { ...template, slug: `${index}`, tags: ['porta'] } } };
  });
  const site = { ...content.site, tags, storiesPerPage: 9 };
  return contextsOf({ ...content, site, stories }).find((context) => context.locale === locale)!;
};

test('a topic is a list in pages, each with a title and a trail of its own', () => {
  const views = tagViews(contextWith(20));
  const [first] = views;
  expect(views.map(({ path }) => path)).toEqual([first!.path, `${first!.path}2/`, `${first!.path}3/`]);
  expect(views.map(({ stories }) => stories.length)).toEqual([9, 9, 2]);
  const titles = views.map(({ head }) => head.find(({ tag }) => tag === 'title')?.text);
  expect(new Set(titles).size).toBe(3);
  expect(views[2]!.breadcrumbs.map(({ href }) => href)).toContain(first!.path);
  expect(views[1]!.listing?.alternates.map(({ path }) => path)).toEqual([`${first!.path}2/`]);
});

test.each([
  ['the news', storiesViews],
  ['a topic', tagViews],
])('no page of %s grows with the number of its pages', (_, viewsOf) => {
  const links = [200, 2000].map((count) => {
    const { graph, pagination, head, breadcrumbs, stories } = viewsOf(contextWith(count))[10]!;
    return JSON.stringify({ graph, pagination, head, breadcrumbs, stories }).length;
  });
  // The numbers themselves have more digits.
  expect(links[1]! - links[0]!).toBeLessThan(200);
});
