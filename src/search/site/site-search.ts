import { facets, missingIn, type Facet } from './facets.ts';
import { openIndex, type Counts, type PagefindInstance, type PagefindResult } from './pagefind.ts';
import type { OtherLanguage, SearchSettings } from './settings.ts';

/** What a reader asks for. */
export interface Query {
  readonly words: string;
  /** A value for each facet that is chosen. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
}

export interface Found {
  readonly results: readonly PagefindResult[];
  /** How many results there would be with each value of each facet, the others staying as they are chosen. */
  readonly counts: Counts;
}

export interface FoundElsewhere {
  readonly language: OtherLanguage;
  readonly results: readonly PagefindResult[];
}

/** Searches a site in the language of the page, and apart from that in the others. */
export interface SiteSearch {
  readonly find: (query: Query) => Promise<Found>;
  /**
   * What other languages have: pages that the reader’s own lacks; all of them where nothing was found in it. Only kinds
   * are the same in every language.
   */
  readonly findElsewhere: (query: Query, isFound: boolean) => Promise<readonly FoundElsewhere[]>;
}

const nothing: Found = { results: [], counts: {} };

export function siteSearch({ locale, index, others }: SearchSettings): SiteSearch {
  const open = remembered(openIndex);
  return {
    async find(query) {
      return index === undefined ? nothing : findIn(await open(index), query);
    },
    async findElsewhere({ words, chosen }, isFound) {
      const { kind, ...rest } = chosen;
      if (Object.keys(rest).length > 0) return [];
      const filters = { ...(kind !== undefined && { kind }), ...(isFound && { [missingIn]: locale }) };
      const answers = others.map(async (language) => {
        const { results } = await (await open(language.index)).search(words, { filters });
        return { language, results };
      });
      return (await Promise.all(answers)).filter(({ results }) => results.length > 0);
    },
  };
}

async function findIn(instance: PagefindInstance, { words, chosen }: Query): Promise<Found> {
  const { results, filters } = await instance.search(words, { filters: chosen });
  const narrowed = facets.filter((facet) => chosen[facet] !== undefined);
  const own = narrowed.map(async (facet) => {
    const answer = await instance.search(words, { filters: without(chosen, facet) });
    return [facet, answer.filters[facet] ?? {}] as const;
  });
  return { results, counts: { ...filters, ...Object.fromEntries(await Promise.all(own)) } };
}

/** What is chosen but for one facet. */
export const without = (chosen: Query['chosen'], facet: Facet): Query['chosen'] =>
  Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));

/** Makes a thing once for each key; after a failure it is tried again. */
function remembered<Thing>(make: (key: string) => Promise<Thing>): (key: string) => Promise<Thing> {
  const known = new Map<string, Promise<Thing>>();
  return (key) => {
    const thing = known.get(key) ?? make(key);
    known.set(key, thing);
    thing.catch(() => known.delete(key));
    return thing;
  };
}
