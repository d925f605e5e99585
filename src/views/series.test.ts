import { expect, test } from 'vitest';
import type { Story } from '../model/content.ts';
import { content } from '../structured-data/testing/sample.ts';
import { contextsOf } from './context.ts';
import { seriesPlace, seriesRoutes } from './series.ts';
import { storyTexts } from './story-lists.ts';
import { storyRoutes } from './story.ts';

const template = Object.values(content.stories[0]!.texts)[0]!;
const { locale } = template;

/** A site with a series of so many parts, the first the oldest. */
function siteWith(parts: number, seriesTexts = {}) {
  const stories = Array.from({ length: parts }, (_, index): Story => {
    const date = new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
    const text = { ...template, slug: `${index + 1}`, title: `Part ${index + 1}`, date, series: 'metro' };
    return { key: `${index}`, replies: [], texts: { [locale]: text } };
  });
  const site = {
    ...content.site,
    storiesPerPage: 9,
    series: { metro: { [locale]: 'Il metro' } },
    seriesTexts,
  };
  return contextsOf({ ...content, site, stories }).find((other) => other.locale === locale)!;
}

test.each([
  ['a story alone is no series', 1, 1, undefined],
  ['the first part', 4, 1, ['Part 1 of 4', [1, 2, 3, 4], 1]],
  ['the last part', 4, 4, ['Part 4 of 4', [1, 2, 3, 4], 4]],
  ['of a long series those around it', 40, 20, ['Part 20 of 40', [17, 18, 19, 20, 21, 22, 23], 20]],
  ['and at its end', 40, 40, ['Part 40 of 40', [34, 35, 36, 37, 38, 39, 40], 40]],
])('%s', (_, parts, part, expected) => {
  const context = siteWith(parts);
  const text = storyTexts(context).find(({ slug }) => slug === `${part}`)!;
  const place = seriesPlace(context, text);
  expect(
    place && [
      place.partText,
      place.around.map((other) => other.part),
      place.around.find(({ current }) => current)?.part,
    ],
  ).toEqual(expected);
});

test('its page tells the parts in order, page by page', () => {
  const [first, second] = seriesRoutes(siteWith(12)).map(({ view }) => view());
  expect(first!.path).toMatch(/\/serie\/il-metro\/$/);
  expect(first!.stories[0]!.title).toBe('Part 1');
  expect(second!.path).toBe(`${first!.path}2/`);
  expect(second!.start).toBe(10);
});

test('search engines are told of a series of three, or with a text of its own', () => {
  const listingOf = (parts: number, texts = {}) =>
    seriesRoutes(siteWith(parts, texts)).map(({ view }) => view().listing !== undefined);
  expect(listingOf(2)).toEqual([false]);
  expect(listingOf(3)).toEqual([true]);
  expect(listingOf(2, { metro: { [locale]: 'Passo dopo passo.' } })).toEqual([true]);
});

test('search engines learn of which series a story is a part', () => {
  const newest = storyRoutes(siteWith(4)).at(-1);
  const article = newest!.view().graph['@graph'].find((node) => node['@type'] === 'BlogPosting');
  expect(article).toMatchObject({
    position: 4,
    isPartOf: { '@type': 'CreativeWorkSeries', name: 'Il metro' },
  });
});
