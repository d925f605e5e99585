/**
 * The numbers from 0 to `count` in an order that has nothing to do with what they stand for, and is always the same
 * (Fisher–Yates, with the generator mulberry32 and a fixed seed).
 */
export function shuffled(count: number): readonly number[] {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const random = randomFrom(20_261_128);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [numbers[last], numbers[other]] = [numbers[other]!, numbers[last]!];
  }
  return numbers;
}

/** Numbers from 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
