import { expect, test } from 'vitest';
import type { Story } from '../model/content.ts';
import { content } from '../structured-data/testing/sample.ts';
import { contextsOf } from './context.ts';
import type { Context } from './context.ts';
import { olderStoriesRoutes } from './older-stories.ts';
import { storiesRoutes, tagRoutes } from './stories.ts';

const storiesViews = (context: Context) => storiesRoutes(context).map(({ view }) => view());
const tagViews = (context: Context) => tagRoutes(context).map(({ view }) => view());

const template = Object.values(content.stories[0]!.texts)[0]!;
const { locale } = template;
const tags = { porta: { [locale]: 'The door' } };

const contextWith = (count: number) => {
  const stories = Array.from({ length: count }, (_, index): Story => {
    return {
      key: `${index}`,
      replies: [],
      texts: { [locale]: { ...template, slug: `${index}`, tags: ['porta'] } },
    };
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

test.each([
  ['a topic with two stories', 2, {}, false],
  ['a topic with three', 3, {}, true],
  ['a topic with one, and a text of its own', 1, { porta: { [locale]: 'How one gets in.' } }, true],
])('whether search engines are told of %s', (_, stories, tagTexts, expected) => {
  const { content } = contextWith(stories);
  const site = { ...content.site, tagTexts };
  const context = contextsOf({ ...content, site }).find((other) => other.locale === locale)!;
  const [topic] = tagViews(context);
  expect(topic!.listing !== undefined).toBe(expected);
  expect(topic!.head.some(({ attributes }) => attributes.content === 'noindex')).toBe(!expected);
});

test('a version that search engines are not told of is no alternative, yet readers are led to it', () => {
  const tags = { porta: { it: 'La porta', en: 'The door' } };
  const stories = Array.from({ length: 3 }, (_, index): Story => {
    const text = { ...template, slug: `${index}`, tags: ['porta'] };
    const texts = { it: { ...text, locale: 'it' }, ...(index === 0 && { en: { ...text, locale: 'en' } }) };
    return { key: `${index}`, replies: [], texts };
  });
  const [italian] = contextsOf({ ...content, site: { ...content.site, tags }, stories });
  const [topic] = tagViews(italian!);
  expect(topic!.listing?.alternates.map((version) => version.locale)).toEqual(['it']);
  expect(topic!.switcher.find(({ lang }) => lang.startsWith('en'))).toMatchObject({ exact: true });
});

test('who writes more than fits on a page has further pages', () => {
  const context = contextWith(60);
  const [second, third, ...more] = olderStoriesRoutes(context)
    .map(({ view }) => view())
    .filter(({ title }) => title.includes('Bruno'));
  expect(second!.path).toMatch(/\/2\/$/);
  expect([second!.stories.length, third!.stories.length, more.length]).toEqual([24, 12, 0]);
  expect(second!.pagination.previous?.href).toBe(second!.path.replace(/2\/$/, ''));
});
