import type { Run } from '../timed-run.ts';

/** Another generator with its own site of the same texts. */
export interface Peer {
  readonly name: PeerName;
  readonly version: string;
  /** Builds all of its site, with nothing kept from before. */
  readonly build: () => Promise<Run>;
  /** How many pages that made. */
  readonly pages: () => Promise<number>;
}

export type PeerName = 'Hugo' | 'Eleventy' | 'Astro';

/** Sets a generator up in an empty folder of its own. */
export type SetUp = (folder: string, site: PlainSite) => Promise<Peer>;

/** The texts of the benchmark as any generator can read them. */
export interface PlainSite {
  readonly locales: readonly string[];
  readonly tags: readonly string[];
  /** Holds `<locale>/posts/*.md` and `<locale>/network/*.md`. */
  readonly content: string;
  /** Files that are published as they are. */
  readonly assets: string;
}

/** How many stories a list shows on a page. */
export const storiesPerPage = 12;
