import { expect, test } from 'vitest';
import type { Content, Story } from '../model/content.ts';
import { content } from '../structured-data/testing/sample.ts';
import { contextsOf } from './context.ts';
import { related } from './related.ts';
import { storyTexts } from './story-lists.ts';

interface Subject {
  readonly tags?: readonly string[];
  readonly clients?: readonly string[];
}

/** Stories by day, the first the oldest; each is called by its number. */
function contextWith(subjects: readonly Subject[]) {
  const stories = subjects.map(({ tags = [], clients = [] }, day): Story => {
    const text = { ...template, slug: `${day}`, tags, clients, date: dateOf(day) };
    return { key: `${day}`, texts: { [text.locale]: text } };
  });
  return contextsOf({ ...content, stories } satisfies Content)[0]!;
}

const template = Object.values(content.stories[0]!.texts)[0]!;
const dateOf = (day: number) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString();

function relatedTo(day: number, subjects: readonly Subject[]) {
  const context = contextWith(subjects);
  const text = storyTexts(context).find(({ slug }) => slug === `${day}`)!;
  return related(context, text, 3).map(({ slug }) => Number(slug));
}

test.each<[string, readonly Subject[], readonly number[]]>([
  ['those with most topics first', [{ tags: ['a', 'b'] }, { tags: ['a', 'b'] }, { tags: ['a'] }], [1, 2]],
  [
    'a company counts as two topics',
    [{ tags: ['a'], clients: ['x'] }, { clients: ['x'] }, { tags: ['a'] }],
    [1, 2],
  ],
  ['among equals the newest', [{ tags: ['a'] }, { tags: ['a'] }, { tags: ['a'] }], [2, 1]],
  ['where nothing is shared, the newest', [{ tags: ['a'] }, {}, { tags: ['b'] }, {}, {}], [4, 3, 2]],
  ['a topic named twice counts once', [{ tags: ['a'] }, {}, { tags: ['a'] }], [2, 1]],
  ['nothing else', [{ tags: ['a'] }], []],
])('%s', (_, subjects, expected) => {
  expect(relatedTo(0, subjects)).toEqual(expected);
});

test('an old story finds its own time, too', () => {
  const subjects = Array.from({ length: 400 }, (_, day) => ({
    tags: day === 90 || day === 100 ? ['common', 'rare'] : ['common'],
  }));
  expect(relatedTo(100, subjects)[0]).toBe(90);
});

test('of thousands of stories each is compared with few', () => {
  const compared = [1000, 4000].map((count) => {
    const context = contextWith(
      Array.from({ length: count }, (_, day) => ({ tags: [`${day % 8}`, 'all'], clients: [`${day % 50}`] })),
    );
    let reads = 0;
    const texts = storyTexts(context);
    for (const text of texts) {
      const { clients } = text;
      Object.defineProperty(text, 'clients', { get: () => (reads++, clients) });
    }
    for (const text of texts) related(context, text, 3);
    return reads / count;
  });
  expect(compared[1]! / compared[0]!).toBeLessThan(1.5);
});
