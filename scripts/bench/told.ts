import type { Measured, Measurement } from './measure.ts';
import type { Growth } from './growth.ts';
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

/** A site with much more of one thing: what its builds took, and how much memory. */
export function growthRows({ size, towns, pages, all, text, nothing }: Growth): readonly Row[] {
  const { stories, clients } = size;
  const what = stories > 0 ? `${stories} stories in one language` : `${clients} companies in ${towns} towns`;
  const builds = { all, text, nothing } as const;
  return (['all', 'text', 'nothing'] as const).map((change) => {
    const { seconds, processorSeconds, peak = NaN } = builds[change];
    const most = mostMemory(change, pages);
    const megabytes = peak / 1024 ** 2;
    return {
      what: `${what} (${pages} pages): ${changeNames[change]}`,
      ours: `${seconds.toFixed(2)} s, ${processorSeconds.toFixed(2)} s of processors, ${megabytes.toFixed(0)} MB`,
      theirs: '–',
      ratio: change === 'all' ? `${((1000 * seconds) / pages).toFixed(1)} ms a page` : '–',
      target: most === undefined ? '–' : `at most ${most} MB`,
      met: most === undefined ? '–' : answer(megabytes <= most),
    };
  });
}

/** The largest of all builds after a change, and those of the others, which build everything. */
function memoryRows(measured: readonly Measured[], pages: number): readonly Row[] {
  const runs = Map.groupBy(
    measured.flatMap(({ change, ours }) => ours.map((run) => ({ change, run }))),
    ({ change }) => change,
  );
  return [...runs].map(([change, own]) => {
    const peak = megabytesOf(own.map(({ run }) => run));
    const most = mostMemory(change, pages);
    return {
      what: `${changeNames[change]}: peak memory`,
      ours: `${peak.toFixed(0)} MB`,
      theirs: othersMemory(measured.filter((one) => one.change === change)),
      ratio: '–',
      target: most === undefined ? '–' : `at most ${most} MB`,
      met: most === undefined ? '–' : answer(peak <= most),
    };
  });
}

function othersMemory(compared: readonly Measured[]): string {
  const known = compared.flatMap(({ other, pairs = [] }) => {
    const peak = megabytesOf(pairs.map(({ theirs }) => theirs));
    return Number.isFinite(peak) ? [`${otherNames[other]} ${peak.toFixed(0)} MB`] : [];
  });
  return known.join(', ') || '–';
}

const megabytesOf = (runs: readonly Run[]): number =>
  Math.max(...runs.map(({ peak = NaN }) => peak / 1024 ** 2));

const answer = (isMet: boolean): 'yes' | 'no' => (isMet ? 'yes' : 'no');

export const lineOf = ({ what, ours, theirs, ratio, target, met }: Row): string =>
  `${what}: ${ours}; theirs ${theirs}; ratio ${ratio}; target ${target}; met: ${met}`;
