import { projectDir } from '../../src/build/folders.ts';
import { countPages } from './files.ts';
import { builderOf } from './our-builds.ts';
import { peersIn, type Peers } from './peers.ts';
import type { Line } from './lines.ts';
import type { Size } from './synthetic-site.ts';
import { comparisons, type Change, type Comparison, type Pair } from './targets.ts';
import type { Run } from './timed-run.ts';

/** A comparison with what came of it. */
export interface Measured extends Comparison {
  readonly ours: readonly Run[];
  /** Nothing where there is nothing to compare with. */
  readonly pairs?: readonly Pair[];
  /** Why there is not. */
  readonly reason?: string;
}

export interface Measurement {
  readonly size: Size;
  readonly pages: number;
  readonly measured: readonly Measured[];
  readonly peers: readonly { readonly name: string; readonly version: string; readonly pages: number }[];
}

interface Circumstances {
  readonly siteDir: string;
  /** Where the peers and their sites may lie. */
  readonly folder: string;
  readonly size: Size;
  /** How many pairs of builds a comparison is made of. */
  readonly pairs: number;
  /** After which changes; others are left out, with whoever is not compared with then. */
  readonly wanted: readonly Line[];
  /** A checkout of an earlier state of this generator. */
  readonly before?: string | undefined;
}

/** Builds by turns: another generator all of its site, then we ours after a change. */
export async function measure(given: Circumstances): Promise<Measurement> {
  const { siteDir, folder, size, pairs, wanted } = given;
  const chosen = comparisons.filter(({ change }) => wanted.includes(change));
  if (chosen.length === 0) return { size, pages: 0, measured: [], peers: [] };
  const peers = await peersIn(folder, size, new Set(chosen.map(({ other }) => other)));
  const ours = builderOf(siteDir, projectDir);
  // The components are compiled once for each version of the generator, and not in a build that is measured.
  await ours.build();
  const measured: Measured[] = [];
  for (const comparison of chosen) {
    const { other, change } = comparison;
    const theirs = opponent(other, peers, given);
    const runs: Run[] = [];
    const compared: Pair[] = [];
    for (let round = 0; round < pairs; round++) {
      const before = await theirs.build?.();
      const run = await ours.buildAfter(change, storyOf(change, round));
      runs.push(run);
      if (before) compared.push({ ours: run, theirs: before });
    }
    const outcome = theirs.build ? { pairs: compared } : { reason: theirs.reason };
    measured.push({ ...comparison, ours: runs, ...outcome });
  }
  const had = await Promise.all(
    [...peers.had.values()].map(async (peer) => ({ ...peer, pages: await peer.pages() })),
  );
  return { size, pages: await countPages(`${siteDir}/dist`), measured, peers: had };
}

/** Titles are changed of other stories than texts. */
const storyOf = (change: Change, round: number): number => (change === 'title' ? 2 * round + 1 : 2 * round);

type Opponent =
  { readonly build: () => Promise<Run> } | { readonly build?: undefined; readonly reason: string };

function opponent(
  other: Comparison['other'],
  { had, missing }: Peers,
  { siteDir, before }: Circumstances,
): Opponent {
  if (other === 'earlier') {
    if (before === undefined) return { reason: 'no checkout of an earlier state was named (--before)' };
    const earlier = builderOf(siteDir, before);
    return { build: () => earlier.buildAfter('all', 0) };
  }
  return had.get(other) ?? { reason: missing.get(other) ?? '' };
}
