import type { PeerName } from './peers/peer.ts';
import type { Run } from './timed-run.ts';

/** What is changed before a build: `all` where nothing is kept of an earlier one. */
export type Change = 'all' | 'text' | 'title' | 'nothing';

/** What a build of ours is compared with. */
export type Other = PeerName | 'earlier';

/** How our build after a change may compare with the full build of another generator. */
export interface Comparison {
  readonly change: Change;
  readonly other: Other;
  readonly of: 'seconds' | 'processorSeconds';
  /** Ours in times of theirs; nothing where it is told for the reader alone. */
  readonly most?: number;
}

export const comparisons: readonly Comparison[] = [
  { change: 'all', other: 'Eleventy', of: 'seconds', most: 4 },
  { change: 'all', other: 'Astro', of: 'seconds' },
  { change: 'all', other: 'earlier', of: 'processorSeconds', most: 0.4 },
  { change: 'text', other: 'Hugo', of: 'seconds', most: 0.8 },
  { change: 'title', other: 'Hugo', of: 'seconds', most: 1 },
  { change: 'nothing', other: 'Hugo', of: 'seconds', most: 0.1 },
];

/**
 * The most memory that a build may need, in megabytes: of everything 1,000 for 4,000 pages and 2,000 for 30,000, and as
 * much as lies between for as many as lie between; nothing where none was set for so many.
 */
export function mostMemory(change: Change, pages: number): number | undefined {
  if (change !== 'all') return 600;
  if (pages > 30_000) return undefined;
  return Math.round(1_000 + (1_000 * Math.max(0, pages - 4_000)) / 26_000);
}

/** A build of ours and the build of another generator right before it. */
export interface Pair {
  readonly ours: Run;
  readonly theirs: Run;
}

export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Each pair is compared by itself: what slows the machine slows both of a pair. */
export function ratioOf(pairs: readonly Pair[], of: Comparison['of']): Ratio {
  const ratios = pairs.map(({ ours, theirs }) => ours[of] / theirs[of]);
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}
