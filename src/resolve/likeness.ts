import type { Terms } from '../source/words-of-text.ts';

/** What likeness is found by: a story in one language. */
export interface Subject {
  readonly key: string;
  /** ISO 8601 with offset. */
  readonly date: string;
  readonly tags: readonly string[];
  readonly clients: readonly string[];
  readonly authors: readonly string[];
  readonly series?: string | undefined;
  readonly terms: Terms;
}

/** How much more than a word of a text it tells what the text is of. */
const weights = { series: 6, clients: 6, tags: 3, authors: 1 } as const;

/** What is less alike than this has nothing to do with each other, whatever it shares. */
const leastLikeness = 0.08;

/** Of what many stories have, those about as old are looked at: so many before one and as many after it. */
const reach = 40;

/** A story of a year earlier counts as much less; newer ones do not. */
const fadingPerYear = 0.15;
const millisecondsPerYear = 365.25 * 24 * 60 * 60 * 1000;

/**
 * What to read on after each story, by its key: those most like it, by the cosine of their words, topics, companies,
 * authors and series, each weighing the more the fewer stories have it (TF-IDF). Where nothing is alike there is none.
 *
 * Each story is compared with `2 × reach` others at most for each thing that it has, however many there are.
 *
 * @param subjects of one language, newest first
 */
export function mostAlike(
  subjects: readonly Subject[],
  most: number,
): ReadonlyMap<string, readonly string[]> {
  const moments = subjects.map(({ date }) => Date.parse(date));
  const index = indexOf(subjects);
  const likeness = new Float64Array(subjects.length);
  const found = subjects.map(({ key }, place): readonly [string, readonly string[]] => {
    const touched = compare(place, index, likeness);
    const best: Scored[] = [];
    for (const other of touched) {
      const own = likeness[other]!;
      likeness[other] = 0;
      if (own < leastLikeness) continue;
      best.push({ other, score: own * faded(moments[place]! - moments[other]!) });
    }
    const sorted = best.toSorted((a, b) => b.score - a.score || a.other - b.other);
    return [key, sorted.slice(0, most).map(({ other }) => subjects[other]!.key)];
  });
  return new Map(found);
}

interface Scored {
  readonly other: number;
  readonly score: number;
}

/** @param older how much older one is than the other, in milliseconds */
const faded = (older: number): number => 1 / (1 + fadingPerYear * Math.max(0, older / millisecondsPerYear));

interface Index {
  /** What each subject has, as the numbers of features with their weights; all weights together are a vector of length 1. */
  readonly vectors: readonly Vector[];
  /** Who has each feature, in the order of the subjects, with the weight there. */
  readonly holders: readonly Holders[];
}

interface Vector {
  readonly features: readonly number[];
  readonly weights: readonly number[];
  /** Where the subject stands among the holders of each of its features. */
  readonly ranks: readonly number[];
}

interface Holders {
  readonly subjects: number[];
  readonly weights: number[];
}

/** Adds up how much a subject is like others. @returns those for which there is something, itself left out */
function compare(place: number, { vectors, holders }: Index, likeness: Float64Array): readonly number[] {
  const { features, weights: own, ranks } = vectors[place]!;
  const touched: number[] = [];
  features.forEach((feature, position) => {
    const { subjects, weights: theirs } = holders[feature]!;
    const rank = ranks[position]!;
    const end = Math.min(subjects.length, rank + reach + 1);
    for (let at = Math.max(0, rank - reach); at < end; at++) {
      const other = subjects[at]!;
      if (other === place) continue;
      if (likeness[other] === 0) touched.push(other);
      likeness[other]! += own[position]! * theirs[at]!;
    }
  });
  return touched;
}

function indexOf(subjects: readonly Subject[]): Index {
  const features = subjects.map(featuresOf);
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  for (const name of features.flatMap((own) => [...own.keys()])) {
    const number = numbers.get(name) ?? counts.push(0) - 1;
    numbers.set(name, number);
    counts[number]! += 1;
  }
  const rarity = counts.map((count) => Math.log(subjects.length / count));
  const holders = counts.map((): Holders => ({ subjects: [], weights: [] }));
  const vectors = features.map((own, place) => {
    const parts = [...own].map(([name, weight]) => {
      const number = numbers.get(name)!;
      return { number, weight: weight * rarity[number]! };
    });
    const length = Math.hypot(...parts.map(({ weight }) => weight)) || 1;
    // What only one story has is no likeness, yet tells how much of it is like others.
    const shared = parts.filter(({ number, weight }) => counts[number]! > 1 && weight > 0);
    return {
      features: shared.map(({ number }) => number),
      weights: shared.map(({ weight }) => weight / length),
      ranks: shared.map(({ number, weight }) => {
        holders[number]!.weights.push(weight / length);
        return holders[number]!.subjects.push(place) - 1;
      }),
    };
  });
  return { vectors, holders };
}

/** What a subject has, each with its weight; names of different kinds never meet. */
function featuresOf({ terms, tags, clients, authors, series }: Subject): ReadonlyMap<string, number> {
  const named = (kind: keyof typeof weights, keys: readonly string[]) =>
    keys.map((key) => [`${kind}/${key}`, weights[kind]] as const);
  return new Map([
    ...terms.map(([term, weight]) => [term, 1 + Math.log(weight)] as const),
    ...named('tags', tags),
    ...named('clients', clients),
    ...named('authors', authors),
    ...named('series', series === undefined ? [] : [series]),
  ]);
}
