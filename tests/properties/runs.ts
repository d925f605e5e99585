import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the random inputs of properties begin, if others are asked for than usual. */
    seed?: number;
    /** How many inputs each property is tried with at least, if more are asked for than usual. */
    leastRuns?: number;
  }
}

/** With how many inputs a property is tried: as many as its test thinks enough, or more where more are asked for. */
export const runs = (enough: number): number => Math.max(enough, inject('leastRuns') ?? 0);
