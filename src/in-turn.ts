/**
 * Lets only so many works go on at a time; the others wait their turn. For what a system has few of, such as open
 * files: some allow no more than 256.
 */
export function inTurn(atOnce: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let going = 0;
  return async (work) => {
    if (going < atOnce) going++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Who waits takes over the place.
      const next = waiting.shift();
      if (next) next();
      else going--;
    }
  };
}

/** Does a work for each of some things, so many at once. Where one fails, those that have begun end, and no more begin. */
export async function forEachAtOnce<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // A loop that ends early closes what it goes through, for the others, too.
  const rest = (function* () {
    yield* items;
  })();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const item of rest) await work(item);
  });
  const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
