import { minutesPerDay } from './day.ts';
import type { Hours, Range } from './hours.ts';
import { refuse } from './reader.ts';

export function refuseOverlap({ week }: Hours): void {
  week.forEach((day, index) => {
    const next = week[(index + 1) % 7]!.ranges.map(({ opens, closes }) => ({
      opens: opens + minutesPerDay,
      closes: closes + minutesPerDay,
    }));
    const all: readonly Range[] = [...day.ranges, ...next];
    all.forEach((range, place) => {
      if (place > 0 && all[place - 1]!.closes > range.opens) refuse('hours-overlap', String(range.opens));
    });
  });
}
