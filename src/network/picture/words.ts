import type { Mark, Shown } from './facts.ts';

/** What the picture says in the reader’s language. */
export interface PictureWords {
  /** What the whole picture is called. */
  readonly title: string;
  /** What the companies, the people near them and the people near those are called, as lists. */
  readonly rings: readonly [companies: string, near: string, far: string];
  /** The sectors that are too small and too many for a node of their own. */
  readonly otherSectors: string;
  /** A sector in one node. */
  readonly folded: (sector: string, companies: number) => string;
  /** People for whom there is no room, near somebody or some company. */
  readonly rest: (people: number, near: string) => string;
  /** The sentence beside a drawing. */
  readonly caption: (shown: Shown) => string;
  /** What a mark means. */
  readonly legend: Readonly<Record<Exclude<Mark, 'noise'>, string>> & {
    readonly noise: (weeksPerBar: number) => string;
  };
}
