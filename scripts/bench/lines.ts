import { Complaint } from '../../src/complaint.ts';
import type { Size } from './synthetic-site.ts';

/** What can be measured by itself, in its order, and about how many minutes it takes at a thousand stories. */
export const lines = {
  all: { minutes: 6, isPerPair: true },
  text: { minutes: 1, isPerPair: true },
  title: { minutes: 1, isPerPair: true },
  nothing: { minutes: 0.5, isPerPair: true },
  search: { minutes: 2 },
  'share-images': { minutes: 2 },
  'reading-on': { minutes: 1 },
  'network-pages': { minutes: 3 },
  'many-companies': { minutes: 10 },
  'many-stories': { minutes: 12 },
} as const satisfies Readonly<Record<string, { readonly minutes: number; readonly isPerPair?: true }>>;

export type Line = keyof typeof lines;

const names = Object.keys(lines) as readonly Line[];

/** Those that are wanted: all, unless some are named. @throws Complaint */
export function linesNamed(only: readonly string[] | undefined): readonly Line[] {
  const unknown = only?.find((name) => !Object.hasOwn(lines, name));
  if (unknown !== undefined) throw new Complaint('line-unknown', { value: unknown, known: names.join(', ') });
  return names.filter((name) => only?.includes(name) ?? true);
}

/** What to wait for, on a machine with two processors that has nothing else to do. */
export function minutesOf(line: Line, { stories, pairs }: { stories: number; pairs: number }): number {
  const { minutes, ...how } = lines[line];
  const times = 'isPerPair' in how ? pairs : 1;
  return Math.ceil((minutes * times * Math.max(stories, 100)) / 1000);
}

/** The sites on which it is seen how the work grows: ten times the stories, fifteen times the companies. */
export const grown = (line: 'many-companies' | 'many-stories', { stories, clients }: Size): Size =>
  line === 'many-stories'
    ? { stories: 10 * stories, clients: 0, told: 1 }
    : { stories: 0, clients: 15 * clients };
