import type { Range } from './hours.ts';

/** Ranges in the order of the day; where one ends as the next begins, they become one. */
export function inOrder(ranges: readonly Range[]): readonly Range[] {
  return ranges
    .toSorted((one, other) => one.opens - other.opens)
    .reduce<readonly Range[]>((list, range) => {
      const last = list.at(-1);
      const touches = last?.closes === range.opens && last.appointment === range.appointment;
      return touches ? [...list.slice(0, -1), { ...last, closes: range.closes }] : [...list, range];
    }, []);
}

/** The first two ranges, in order, that claim the same minute. */
export function overlapIn(ranges: readonly Range[]): readonly [Range, Range] | undefined {
  const index = ranges.findIndex((range, place) => place > 0 && ranges[place - 1]!.closes > range.opens);
  return index < 0 ? undefined : [ranges[index - 1]!, ranges[index]!];
}

/** The same ranges counted from the midnight of another day. */
export const shift = (ranges: readonly Range[], minutes: number): readonly Range[] =>
  ranges.map((range) => ({ ...range, opens: range.opens + minutes, closes: range.closes + minutes }));

/** What is left of ranges outside some others. */
export const without = (ranges: readonly Range[], cuts: readonly Range[]): readonly Range[] =>
  cuts.reduce(
    (left, cut) =>
      left.flatMap((range) =>
        [
          { ...range, closes: Math.min(range.closes, cut.opens) },
          { ...range, opens: Math.max(range.opens, cut.closes) },
        ].filter(({ opens, closes }) => opens < closes),
      ),
    ranges,
  );
