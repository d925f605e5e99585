/** Something that was waited for, or still is. */
export interface Wait {
  /** How long, in whatever unit. */
  readonly time: number;
  /** Whether it came; otherwise one has waited so long in vain until now. */
  readonly isOver: boolean;
}

/** From `time` on, `share` of all are still waiting. */
export interface Step {
  readonly time: number;
  readonly share: number;
}

/**
 * Which share is still waiting after which time (Kaplan and Meier 1958), one step for each time at which something came.
 * What is still waited for counts for as long as it has lasted, so that neglect cannot improve the outcome.
 */
export function survivalOf(waits: readonly Wait[]): readonly Step[] {
  const sorted = waits.toSorted((a, b) => a.time - b.time);
  const steps: Step[] = [];
  let [share, waiting] = [1, sorted.length];
  for (let at = 0; at < sorted.length;) {
    const { time } = sorted[at]!;
    let [count, over] = [0, 0];
    for (; sorted[at]?.time === time; at++) {
      count++;
      if (sorted[at]!.isOver) over++;
    }
    if (over > 0) {
      share *= 1 - over / waiting;
      steps.push({ time, share });
    }
    waiting -= count;
  }
  return steps;
}

/** After which time half of all is over; nothing where that has not come yet. */
export const medianOf = (steps: readonly Step[]): number | undefined =>
  // A half that was multiplied together may lie a hair above it.
  steps.find(({ share }) => share <= 0.5 + 1e-9)?.time;

/** Which share is over after `time`, from 0 to 1. */
export const shareWithin = (steps: readonly Step[], time: number): number =>
  1 - (steps.findLast((step) => step.time <= time)?.share ?? 1);
