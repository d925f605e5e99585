import { expect, test } from 'vitest';
import { client, content, storyText } from '../structured-data/testing/sample.ts';
import { contextsOf, type Context } from './context.ts';
import { everythingRoutes } from './everything.ts';

/** A site with so many companies and stories. */
function siteWith(count: number): Context {
  const many = Array.from(
    { length: count },
    (_, index) => `${String.fromCharCode(97 + (index % 26))}-${index}`,
  );
  const [context] = contextsOf({
    ...content,
    clients: many.map((slug) => ({
      ...client,
      key: slug,
      name: slug,
      texts: { it: { ...client.texts.it!, slug } },
    })),
    stories: many.map((slug, index) => ({
      key: slug,
      replies: [],
      texts: { it: { ...storyText, slug, title: slug, date: `${2000 + (index % 20)}-01-01T00:00:00Z` } },
    })),
  });
  return context!;
}

const viewsOf = (context: Context) => everythingRoutes(context).map(({ view }) => view());

test('a small site stands on one page', () => {
  const views = viewsOf(siteWith(30));
  expect(views).toHaveLength(1);
  const [companies, , stories] = views[0]?.groups ?? [];
  expect(companies?.parts[0]?.entries).toHaveLength(30);
  expect(stories?.parts.flatMap(({ entries }) => entries)).toHaveLength(30);
  expect(views[0]?.listing).toBeDefined();
});

test('a large one is cut by letters, which lead to every company and are not for search engines', () => {
  const [overview, ...letters] = viewsOf(siteWith(3000));
  expect(overview?.groups[0]?.parts).toEqual([]);
  expect(overview?.groups[0]?.lists.map(({ label }) => label).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const entries = letters.flatMap(({ groups }) =>
    groups.flatMap(({ parts }) => parts.flatMap((part) => part.entries)),
  );
  expect(new Set(entries.map(({ link }) => link.href)).size).toBe(3000);
  expect(letters.filter(({ listing }) => listing !== undefined)).toEqual([]);
});

test('no page grows with the site', () => {
  const [some, many] = [1500, 12000].map((count) =>
    Math.max(...viewsOf(siteWith(count)).map(({ groups }) => JSON.stringify(groups).length)),
  );
  expect(many).toBeLessThan((some ?? 0) * 1.1);
});
