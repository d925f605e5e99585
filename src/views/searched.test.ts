import { expect, test } from 'vitest';
import { content, storyText } from '../structured-data/testing/sample.ts';
import { contextsOf } from './context.ts';
import { allRoutes } from './all.ts';
import { searchedPages } from './searched.ts';
import { isSearched } from './sections.ts';

const draft = { key: 'draft', replies: [], texts: { it: { ...storyText, slug: 'bozza', draft: true } } };
const site = { ...content, stories: [...content.stories, draft] };
const contexts = contextsOf(site);

test.each(contexts)(
  'in $locale stories, companies, people and texts are searched, drafts and lists are not',
  (context) => {
    const found = searchedPages(context).map(({ path }) => path);
    const wanted = allRoutes(site).filter(
      ({ kind, locale, view }) =>
        locale === context.locale && ['story', 'client', 'person', 'page'].includes(kind) && view().listing,
    );
    expect(found.toSorted()).toEqual(wanted.map(({ path }) => path).toSorted());
    expect(isSearched(context)).toBe(found.length > 0);
  },
);

test('a page says what it can be narrowed down to, and which languages lack it', () => {
  const [italian] = contexts;
  const pages = italian ? searchedPages(italian) : [];
  expect(pages.find(({ title }) => title === 'Libreria Esempio')).toMatchObject({
    note: expect.stringMatching(/ · Bergamo$/) as string,
    filters: { kind: ['client'], town: ['Bergamo'], missing: expect.arrayContaining(['en']) as string[] },
  });
  expect(pages.find(({ title }) => title === storyText.title)?.filters).toMatchObject({
    kind: ['story'],
    year: ['2026'],
    town: ['Milano'],
  });
});
