import { count } from '../i18n/format.ts';
import type { IndexedPart, SearchIndex } from './search-index.ts';

/** What a search leads to, with a line that tells it from others of its name. */
export interface Hit {
  readonly href: string;
  readonly label: string;
  readonly note: string;
  readonly lang?: string | undefined;
}

export interface Found {
  /** The best. */
  readonly hits: readonly Hit[];
  readonly total: number;
}

export type Search = (words: string) => Found;

/** Hits that are shown at once. */
const mostHits = 12;

/** Makes an index ready: its names are spelt the way in which they are compared only once. */
export function searchIn(index: SearchIndex): Search {
  const entries = [...partsOf(index, index.towns), ...partsOf(index, index.sectors), ...companiesOf(index)];
  return (words) => {
    const wanted = spelling(words).split(' ').filter(Boolean);
    if (wanted.length === 0) return { hits: [], total: 0 };
    const found = entries.filter(({ text }) => wanted.every((word) => text.includes(` ${word}`)));
    const named = (entry: Entry) => (entry.text.startsWith(` ${wanted.join(' ')}`) ? 0 : 1);
    const best = found.map((entry) => ({ entry, rank: named(entry) })).toSorted((a, b) => a.rank - b.rank);
    return { hits: best.slice(0, mostHits).map(({ entry }) => entry.hit()), total: found.length };
  };
}

interface Entry {
  /** Every word of it after a blank, its name first. */
  readonly text: string;
  readonly hit: () => Hit;
}

const partsOf = (
  { base, lang, companiesCount }: SearchIndex,
  parts: readonly IndexedPart[],
): readonly Entry[] =>
  parts.flatMap(([label, path, companies = 0]) =>
    path === undefined
      ? []
      : [
          {
            text: spelling(label),
            hit: () => ({ href: address(base, path), label, note: count(companiesCount, companies, lang) }),
          },
        ],
  );

const companiesOf = ({ base, sectors, towns, companies }: SearchIndex): readonly Entry[] =>
  companies.map(([name, path, sector, town, lang]) => {
    const [kind, place] = [sectors[sector]![0], towns[town]![0]];
    return {
      text: spelling(`${name} ${place} ${kind}`),
      hit: () => ({ href: address(base, path), label: name, note: `${kind}, ${place}`, lang }),
    };
  });

/** A company that is told in another language only lies elsewhere. */
const address = (base: string, path: string): string => (path.startsWith('/') ? path : base + path);

/** Without capitals and accents, in words: `L’Ànfora` is found by `anfora`. */
const spelling = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
