import type { Memory } from '../memory.ts';
import { listAt, packed, type NumberLists } from '../number-lists.ts';
import type { Description } from './description.ts';
import type { Finding } from './finding.ts';
import type { SiteOptions } from './site.ts';
import type { PageSummary } from './summary.ts';
import type { Answers, Watch } from './watch.ts';

/** What an audit has to say of one page. */
export interface Audited {
  /** Of the page’s file; nothing where nobody knows it. */
  readonly digest: string | undefined;
  readonly summary: PageSummary;
  readonly findings: readonly Finding[];
  /** What its rules asked of the rest of the site: places among the answers. */
  readonly asked: readonly number[] | Uint32Array;
}

interface Kept {
  readonly pages: ReadonlyMap<string, Omit<Audited, 'asked'>>;
  /** In the order of the pages. */
  readonly asked: NumberLists;
  readonly answers: Answers;
}

/** What the last audit left behind. */
export interface AuditedBefore {
  /** What was said of a page, if its file is still the same. */
  readonly page: (file: string, digest: string | undefined) => Audited | undefined;
  /** Asks again what was asked then: the places whose answer is another one now. */
  readonly changes: (watching: Watch) => ReadonlySet<number>;
  /** Where an answer of then stands now. */
  readonly placeNow: (place: number) => number;
  /** The same, but what tells the same is one object, and is kept once. */
  readonly intern: (summary: PageSummary) => PageSummary;
  readonly keep: (pages: ReadonlyMap<string, Audited>, answers: Answers) => void;
}

const nothing: Kept = {
  pages: new Map(),
  asked: packed([]),
  answers: { keys: [], digests: [], grounds: {} },
};

export function auditedBefore(
  { origin, base }: Pick<SiteOptions, 'origin' | 'base'>,
  memory: Memory | undefined,
): AuditedBefore {
  const key = `audit ${origin}${base}`;
  const { asked, answers, ...kept } = (memory?.known(key) as Kept | undefined) ?? nothing;
  const pages = new Map(
    [...kept.pages].map(([file, page], place): [string, Audited] => [
      file,
      { ...page, asked: listAt(asked, place) },
    ]),
  );
  const descriptions = new Map<string, Description>();
  let placesNow: readonly number[] = [];
  const intern = (told: Description): Description => {
    const text = `${told.id}\n${told.digest}`;
    const same = descriptions.get(text) ?? told;
    descriptions.set(text, same);
    return same;
  };
  // Only pages that are read anew are compared with those that stand.
  let isFilled = false;
  const fill = () => {
    if (isFilled) return;
    isFilled = true;
    for (const { summary } of pages.values()) summary.descriptions.forEach(intern);
  };
  return {
    page(file, digest) {
      const page = pages.get(file);
      return digest !== undefined && page?.digest === digest ? page : undefined;
    },
    changes({ askAgain, answers: answersNow }) {
      placesNow = askAgain(answers);
      const { digests } = answersNow();
      return new Set(
        placesNow.flatMap((place, before) => (digests[place] === answers.digests[before] ? [] : [before])),
      );
    },
    placeNow: (place) => placesNow[place] ?? place,
    intern(summary) {
      fill();
      return { ...summary, descriptions: summary.descriptions.map(intern) };
    },
    keep(audited, answersNow) {
      const found = [...audited].map(
        ([file, { digest, summary, findings }]) => [file, { digest, summary, findings }] as const,
      );
      const lists = packed([...audited.values()].map((page) => page.asked));
      memory?.keep(key, { pages: new Map(found), asked: lists, answers: answersNow } satisfies Kept);
    },
  };
}
