import { posix } from 'node:path';
import type { Mistake } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { isAfter, resolveMoment, writtenMoment } from '../model/moment.ts';
import { listOf, textOf, type Item } from './item.ts';
import type { Pictures, Size } from './pictures.ts';

/** A cover needs words for those who do not see it, in each language. */
export function findUntoldCovers(items: readonly Item[]): Mistake[] {
  return items.flatMap(({ fields, document }) => {
    const cover = textOf(fields, 'cover');
    if (cover === undefined || 'coverAlt' in fields || !document.readable) return [];
    const facts = { value: cover, field: 'coverAlt' };
    return [
      {
        code: 'picture-without-alt',
        facts,
        place: document.locate('cover' in document.value ? ['cover'] : [], 'key'),
      },
    ];
  });
}

/** A cover stands as wide as the page; other sites show none that is smaller than this. */
const leastCover: Size = { width: 600, height: 315 };

/** Covers that would be blurred, told where they are written. */
export async function findSmallCovers(items: readonly Item[], pictures: Pictures): Promise<Mistake[]> {
  const found = await Promise.all(
    items.map(async ({ document }): Promise<Mistake[]> => {
      const cover = textOf(document.value, 'cover');
      if (cover === undefined) return [];
      const refusal = await pictures.refuse(posix.dirname(document.file), cover, leastCover);
      if (refusal?.code !== 'picture-too-small') return [];
      return [{ code: 'cover-small', facts: refusal.facts ?? {}, place: document.locate(['cover']) }];
    }),
  );
  return found.flat();
}

/** Nothing is updated before it comes out. Moments without a zone are in the agency’s. */
export function findReversedDates(stories: readonly Item[], timeZone: string): Mistake[] {
  const revised = stories.filter(({ fields }) => 'updated' in fields);
  return revised.flatMap(({ fields, document }) => {
    const [date, updated] = [momentOf(fields.date, timeZone), momentOf(fields.updated, timeZone)];
    const own = ['updated', 'date'].find((name) => name in document.value);
    if (!date || !updated || !own || !isAfter(date, updated)) return [];
    const facts = { date: String(fields.date), updated: String(fields.updated) };
    return [{ code: 'date-before-publication', facts, place: document.locate([own]) }];
  });
}

/** What an editor names to read on with is another story, and there is one. */
export function findUnknownStories(stories: readonly Item[]): Mistake[] {
  const known = new Set(stories.map(({ key }) => key));
  return stories.flatMap(({ key, document }) =>
    listOf(document.value, 'related').flatMap((value, index): Mistake[] => {
      if (typeof value !== 'string') return [];
      const place = () => document.locate(['related', index]);
      if (value === key) return [{ code: 'related-to-itself', facts: { value }, place: place() }];
      if (known.has(value)) return [];
      const facts = { value, suggestion: nearest(value, [...known]) ?? '' };
      return [{ code: 'story-unknown', facts, place: place() }];
    }),
  );
}

/** A day or moment as it is written, in the agency’s zone; nothing for what is none. */
export const momentOf = (written: unknown, timeZone: string): string | undefined =>
  typeof written === 'string' && writtenMoment.safeParse(written).success
    ? resolveMoment(written, timeZone)
    : undefined;
