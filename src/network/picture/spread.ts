import { turn, within } from './circle.ts';

export interface Wish {
  /** Where something would like to be on a circle, as an angle. */
  readonly angle: number;
  /** How much of the circle it needs, as an angle. */
  readonly width: number;
}

/**
 * Angles as near as possible (least squares) to those wished for, in the same order around the circle, so that nothing
 * overlaps: isotonic regression by pooling adjacent violators, in n log n. Where there is no room for all, each gets
 * its share of what there is.
 */
export function spreadOut(wishes: readonly Wish[]): readonly number[] {
  if (wishes.length === 0) return [];
  const need = wishes.reduce((sum, { width }) => sum + width, 0);
  const share = Math.min(1, turn / need);
  const order = fromWidestGap(
    wishes.map(({ angle, width }, index) => ({ index, angle: within(angle), width: width * share })),
  );
  const offsets = runningOffsets(order.map(({ width }) => width));
  const starts = inOrder(order.map(({ angle }, place) => angle - (offsets[place] ?? 0)));
  const room = Math.max(turn - need * share, 0);
  const lowest = starts.reduce((sum, start) => sum + start, 0) / starts.length - room / 2;
  const angles = new Array<number>(wishes.length).fill(0);
  order.forEach(({ index }, place) => {
    const start = Math.min(Math.max(starts[place] ?? 0, lowest), lowest + room);
    angles[index] = within(start + (offsets[place] ?? 0));
  });
  return angles;
}

interface Placed extends Wish {
  readonly index: number;
}

/** Sorted, from where the circle is emptiest, so that angles only grow. */
function fromWidestGap(wishes: readonly Placed[]): readonly Placed[] {
  const sorted = wishes.toSorted((a, b) => a.angle - b.angle || a.index - b.index);
  const gaps = sorted.map(({ angle }, place) => {
    const before = sorted.at(place - 1);
    return angle - (before ? before.angle : 0) + (place === 0 ? turn : 0);
  });
  const start = gaps.indexOf(Math.max(...gaps));
  return [
    ...sorted.slice(start),
    ...sorted.slice(0, start).map((wish) => ({ ...wish, angle: wish.angle + turn })),
  ];
}

/** How far the middle of each is from the middle of the first where all lie side by side. */
function runningOffsets(widths: readonly number[]): readonly number[] {
  let offset = 0;
  return widths.map((width, place) => {
    const before = widths[place - 1];
    offset += before === undefined ? 0 : (before + width) / 2;
    return offset;
  });
}

/** The sequence that never falls and differs least from the values. */
function inOrder(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}
