import type { Measured, Measurement } from './measure.ts';
import { median, mostMemory, ratioOf, type Change, type Other } from './targets.ts';
import type { Run } from './timed-run.ts';

/** A line of the table: what was measured, what it should be, and whether it is. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly target: string;
  readonly met: 'yes' | 'no' | 'unknown' | '–';
}

const changeNames: Readonly<Record<Change, string>> = {
  all: 'everything, nothing kept',
  text: 'a sentence more in one text',
  title: 'another title of one text',
  nothing: 'nothing changed',
};

const otherNames: Readonly<Record<Other, string>> = {
  Hugo: 'Hugo',
  Eleventy: 'Eleventy',
  Astro: 'stock Astro',
  earlier: 'an earlier state of this generator',
};

export const rowsOf = ({ measured, pages }: Measurement): readonly Row[] => [
  ...measured.map(timeRow),
  ...memoryRows(measured, pages),
];

function timeRow({ change, other, of, most, ours, pairs, reason = '' }: Measured): Row {
  const what = `${changeNames[change]}, against all of ${otherNames[other]}${of === 'seconds' ? '' : ', processor time'}`;
  const middle = (runs: readonly Run[]) => `${median(runs.map((run) => run[of])).toFixed(2)} s`;
  const target = most === undefined ? '–' : `at most ${most} ×`;
  if (!pairs) {
    const why = reason.split('\n', 1)[0];
    return {
      what,
      ours: middle(ours),
      theirs: `not to be had: ${why}`,
      ratio: '–',
      target,
      met: most === undefined ? '–' : 'unknown',
    };
  }
  const ratio = ratioOf(pairs, of);
  const span = `${ratio.median.toFixed(2)} × (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})`;
  const theirs = middle(pairs.map((pair) => pair.theirs));
  return {
    what,
    ours: middle(ours),
    theirs,
    ratio: span,
    target,
    met: most === undefined ? '–' : answer(ratio.median <= most),
  };
}

/** The largest of all builds after a change. */
function memoryRows(measured: readonly Measured[], pages: number): readonly Row[] {
  const runs = Map.groupBy(
    measured.flatMap(({ change, ours }) => ours.map((run) => ({ change, run }))),
    ({ change }) => change,
  );
  return [...runs].map(([change, own]) => {
    const peak = Math.max(...own.map(({ run }) => (run.peak ?? NaN) / 1024 ** 2));
    const most = mostMemory(change, pages);
    return {
      what: `${changeNames[change]}: peak memory`,
      ours: `${peak.toFixed(0)} MB`,
      theirs: '–',
      ratio: '–',
      target: most === undefined ? '–' : `at most ${most} MB`,
      met: most === undefined ? '–' : answer(peak <= most),
    };
  });
}

const answer = (isMet: boolean): 'yes' | 'no' => (isMet ? 'yes' : 'no');

export const lineOf = ({ what, ours, theirs, ratio, target, met }: Row): string =>
  `${what}: ${ours}; theirs ${theirs}; ratio ${ratio}; target ${target}; met: ${met}`;
