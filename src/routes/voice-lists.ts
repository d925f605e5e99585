import { slugOf } from '../model/slug.ts';

/** So many voices stand on a page. */
export const voicesPerPage = 20;

/** Of what many say the newest stand in its list, so that the lists do not grow with all that is said. */
const mostInList = 5 * voicesPerPage;

/** What fewer people say is no list of its own. */
const fewestInList = 3;

/** What a list of voices needs to know of one. */
export interface Sorted {
  readonly channel: string;
  /** What it implies, by keys of aspects. */
  readonly aspects: readonly string[];
}

export interface VoiceList<Said> {
  readonly kind: 'aspect' | 'channel';
  readonly key: string;
  readonly slug: string;
  /** The newest. */
  readonly voices: readonly Said[];
  /** How many there are in all. */
  readonly total: number;
}

/** The lists of voices by what people notice, and by where they said it; the longest first. Each has its own slug. */
export function voiceLists<Said extends Sorted>(voices: readonly Said[]): readonly VoiceList<Said>[] {
  const aspects = listsBy(voices, 'aspect', ({ aspects }) => [...new Set(aspects)]);
  const taken = new Set(aspects.map(({ slug }) => slug));
  const channels = listsBy(voices, 'channel', ({ channel }) => [channel]);
  return [...aspects, ...channels.filter(({ slug }) => !taken.has(slug))];
}

function listsBy<Said>(
  voices: readonly Said[],
  kind: VoiceList<Said>['kind'],
  keysOf: (voice: Said) => readonly string[],
): readonly VoiceList<Said>[] {
  const pairs = voices.flatMap((voice) => keysOf(voice).map((key) => ({ key, voice })));
  const lists = [...Map.groupBy(pairs, ({ key }) => key)]
    .map(([key, own]) => ({
      kind,
      key,
      slug: slugOf(key, 'en'),
      voices: own.slice(0, mostInList).map(({ voice }) => voice),
      total: own.length,
    }))
    .filter(({ total }) => total >= fewestInList)
    .toSorted((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
  return [...new Map(lists.toReversed().map((list) => [list.slug, list])).values()].toReversed();
}
