import { repliesFolder } from '../source/tree.ts';
import type { Arrival } from './arrival.ts';
import { keptOf, replyFile, type Kept } from './reply-file.ts';
import { spamScore, type SpamScore } from './spam.ts';
import { timesSentIn } from './times-sent.ts';

/** What is to become of arrivals. Nothing has been written yet. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** How many are there already. */
  readonly known: number;
  /** Those of which nobody can say what they answer. */
  readonly homeless: readonly (Pick<Arrival, 'page' | 'story'> & Kept)[];
  /** How many forms had not a word in them. */
  readonly empty: number;
}

export interface PlannedFile {
  /** `the-door/form-3f8a` */
  readonly key: string;
  /** Relative to the site’s folder. */
  readonly path: string;
  readonly text: string;
  readonly kept: Kept;
  readonly spam: SpamScore;
}

export interface Standing {
  /** The names of all replies that there are, whatever story they answer: staff may have moved them. */
  readonly names: ReadonlySet<string>;
  /** The keys of all replies that there are. */
  readonly keys: ReadonlySet<string>;
  /** What they say, with the stories to which they say it. */
  readonly texts: readonly { readonly story: string; readonly text: string }[];
  readonly storyOf: (arrival: Arrival) => string | undefined;
  /** Where a story lies, relative to the site’s folder. */
  readonly folderOf: (story: string) => string;
  /** BCP 47, those of the site. */
  readonly langs: readonly string[];
  readonly now: Date;
}

/** Decides what of arrivals is new, to which story it belongs, and what of it is kept. */
export function planOf(arrivals: readonly Arrival[], standing: Standing): Plan {
  const { names, keys, storyOf } = standing;
  const all = new Map(arrivals.map((arrival) => [nameOf(arrival), arrival]));
  const fresh = [...all].filter(([name]) => !names.has(name));
  const told = fresh.filter(([, arrival]) => !isEmpty(arrival));
  const placed = told.map(([name, arrival]) => ({ name, arrival, story: storyOf(arrival) }));
  const homed = placed.flatMap(({ name, arrival, story }) =>
    story === undefined ? [] : [{ name, arrival, story, kept: keptOf(arrival, standing) }],
  );
  const timesSent = timesSentIn([
    ...standing.texts,
    ...homed.flatMap(({ story, kept }) => (kept.text === undefined ? [] : [{ story, text: kept.text }])),
  ]);
  return {
    files: homed.map(({ name, arrival, story, kept }) => {
      const { seconds, trap, kind, from } = arrival;
      const spam = spamScore({ ...kept, seconds, trap }, { langs: standing.langs, timesSent });
      const to = arrival.to !== undefined && keys.has(`${story}/${arrival.to}`) ? arrival.to : undefined;
      const key = `${story}/${name}`;
      return {
        key,
        path: `${repliesFolder(standing.folderOf(story))}/${name}.yaml`,
        text: replyFile({ kind, from, kept, to, spam }),
        kept,
        spam,
      };
    }),
    known: all.size - fresh.length,
    homeless: placed
      .filter(({ story }) => story === undefined)
      .map(({ arrival }) => ({ ...keptOf(arrival, standing), page: arrival.page, story: arrival.story })),
    empty: fresh.length - told.length,
  };
}

/** Its file’s name, the same at each fetching. */
const nameOf = ({ from, id }: Arrival): string =>
  `${from}-${id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;

/** A like says all by being there, and so does an answer that stands elsewhere. */
const isEmpty = ({ text, from }: Arrival): boolean => from === 'form' && (text ?? '').trim() === '';
