/**
 * Many lists of small numbers as one: a hundred thousand lists would each be read and written by themselves, and take
 * longer for it than all that stands in them.
 */
export interface NumberLists {
  readonly numbers: Uint32Array;
  /** Where each list ends among the numbers. */
  readonly ends: Uint32Array;
}

export function packed(lists: readonly (readonly number[] | Uint32Array)[]): NumberLists {
  const ends = new Uint32Array(lists.length);
  let end = 0;
  lists.forEach((list, place) => (ends[place] = end += list.length));
  const numbers = new Uint32Array(end);
  lists.forEach((list, place) => numbers.set(list, (ends[place] ?? 0) - list.length));
  return { numbers, ends };
}

/** The list at a place, which shares its memory with all others. */
export const listAt = ({ numbers, ends }: NumberLists, place: number): Uint32Array =>
  numbers.subarray(ends[place - 1] ?? 0, ends[place]);
