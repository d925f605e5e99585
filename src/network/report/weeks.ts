import { addDays, dayNumber } from '../../hours/day.ts';
import type { Said } from '../desk/known.ts';

/** What was said in a week. */
export interface Week {
  /** A calendar day, the first of seven. */
  readonly start: string;
  /** Praise and news. */
  readonly voices: number;
  /** Complaints and questions. */
  readonly complaints: number;
  readonly stories: number;
}

export const weeksOfYear = 52;

/** The last 52 weeks, the one that ends today last. @param stories the days on which stories came out */
export function weeksUntil(
  today: string,
  said: readonly Pick<Said, 'kind' | 'published'>[],
  stories: readonly string[],
): readonly Week[] {
  const start = addDays(today, 1 - 7 * weeksOfYear);
  const counts = Array.from({ length: weeksOfYear }, () => ({ voices: 0, complaints: 0, stories: 0 }));
  const weekOf = (day: string) => counts[Math.floor((dayNumber(day) - dayNumber(start)) / 7)];
  for (const { kind, published } of said) {
    const week = weekOf(published);
    if (!week) continue;
    if (kind === 'complaint' || kind === 'question') week.complaints++;
    else week.voices++;
  }
  for (const day of stories) {
    const week = weekOf(day);
    if (week) week.stories++;
  }
  return counts.map((count, index) => ({ start: addDays(start, 7 * index), ...count }));
}
