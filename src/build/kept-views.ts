import { fingerprint } from '../fingerprint.ts';
import type { Memory } from '../memory.ts';
import { listAt, packed, type NumberLists } from '../number-lists.ts';
import { watchReads, type Reads } from '../reads.ts';
import type { WatchedContent } from '../resolve/watched-content.ts';

/** What the pages and files of the last build had read of the content. */
interface Kept {
  /** Of the record of that build, which has their keys. */
  readonly record: string;
  /** What every one of them stands on beside the content. */
  readonly common: string;
  readonly facts: readonly string[];
  readonly digests: readonly string[];
  /** What was read for things that many of them use: places among the facts. */
  readonly shared: NumberLists;
  readonly files: readonly string[];
  /** What was read for each of them: places among the facts, and among what is shared. */
  readonly factsOf: NumberLists;
  readonly sharedOf: NumberLists;
}

interface KeptReads {
  readonly facts: Uint32Array;
  readonly shared: Uint32Array;
}

/** Finds out which views need not be made again, since nothing that was read for them has changed. */
export interface KeptViews {
  /** The key of a file: the one it has, or what making its view gives. */
  readonly keyOf: (file: string, make: () => string) => string;
  /** @param record of the build that has been published */
  readonly keep: (record: string) => void;
}

export interface KeptViewsOptions {
  readonly watched: WatchedContent;
  readonly memory: Memory;
  /** Under which it is remembered. */
  readonly name: string;
  readonly common: string;
  /** Of the last build, with the key that it gave to a file. */
  readonly record: string | undefined;
  readonly knownKey: (file: string) => string | undefined;
  /** What every view uses without asking for it anew. */
  readonly base: () => unknown;
}

export function keptViews(options: KeptViewsOptions): KeptViews {
  const { watched, memory, name, common, record, knownKey } = options;
  const known = memory.known(name) as Kept | undefined;
  const before = known && known.record === record && known.common === common ? known : undefined;
  const old = before && standingReads(before, watched);
  const now = new ReadsTable(watched);
  const { reads: base } = watchReads(options.base);
  return {
    keyOf(file, make) {
      const key = knownKey(file);
      const standing = key === undefined ? undefined : old?.readsOf(file);
      if (key !== undefined && standing) {
        now.carryOver(file, standing);
        return key;
      }
      const { result, reads } = watchReads(make);
      now.add(file, reads, base);
      return result;
    },
    keep: (published) => memory.keep(name, { ...now.kept(), record: published, common } satisfies Kept),
  };
}

/** Reads of an earlier build in which nothing has changed, in today’s numbers. */
interface Standing {
  readonly facts: Uint32Array;
  readonly shared: readonly SharedFacts[];
}

interface SharedFacts {
  readonly facts: Uint32Array;
}

function standingReads(before: Kept, { numberOf, digestOf }: WatchedContent) {
  const numbers = before.facts.map(numberOf);
  const stands = numbers.map(
    (number, place) => number !== undefined && digestOf(number) === before.digests[place],
  );
  const allStand = (facts: Uint32Array) => facts.every((place) => stands[place]);
  const today = (facts: Uint32Array) => facts.map((place) => numbers[place]!);
  const shared = Array.from(before.shared.ends, (_, place) => listAt(before.shared, place)).map((facts) =>
    allStand(facts) ? { facts: today(facts) } : undefined,
  );
  const placeOf = new Map(before.files.map((file, place) => [file, place]));
  return {
    readsOf(file: string): Standing | undefined {
      const place = placeOf.get(file);
      if (place === undefined) return undefined;
      const facts = listAt(before.factsOf, place);
      if (!allStand(facts)) return undefined;
      const used = Array.from(listAt(before.sharedOf, place), (one) => shared[one]);
      return used.every((one) => one !== undefined) ? { facts: today(facts), shared: used } : undefined;
    },
  };
}

/** What is read in this build. */
class ReadsTable {
  readonly #watched: WatchedContent;
  readonly #files = new Map<string, KeptReads>();
  readonly #shared: Uint32Array[] = [];
  /** Places among what is shared, by what they are known as. */
  readonly #places = new Map<Reads | SharedFacts, number>();
  readonly #byFacts = new Map<string, number>();
  readonly #all = new Set<number>();

  constructor(watched: WatchedContent) {
    this.#watched = watched;
  }

  carryOver(file: string, { facts, shared }: Standing): void {
    const places = shared.map((one) => this.#placeOf(one, () => one.facts));
    this.#put(file, facts, places);
  }

  /** A view that has read nothing was made elsewhere, and nobody knows of what. */
  add(file: string, reads: Reads, base: Reads): void {
    if (reads.facts.size + reads.shared.size === 0) return;
    const places = [base, ...reads.shared].map((one) => this.#placeOf(one, () => allFacts(one)));
    this.#put(file, Uint32Array.from(reads.facts), places);
  }

  #put(file: string, facts: Uint32Array, shared: readonly number[]): void {
    for (const fact of facts) this.#all.add(fact);
    this.#files.set(file, { facts, shared: Uint32Array.from(new Set(shared)) });
  }

  #placeOf(one: Reads | SharedFacts, factsOf: () => Uint32Array): number {
    const known = this.#places.get(one);
    if (known !== undefined) return known;
    const facts = factsOf().toSorted();
    const text = fingerprint(facts.join());
    const place = this.#byFacts.get(text) ?? this.#shared.push(facts) - 1;
    this.#byFacts.set(text, place);
    this.#places.set(one, place);
    for (const fact of facts) this.#all.add(fact);
    return place;
  }

  /** With places instead of today’s numbers. */
  kept(): Omit<Kept, 'record' | 'common'> {
    const { nameOf, digestOf } = this.#watched;
    const numbers = [...this.#all];
    const places = new Map(numbers.map((number, place) => [number, place]));
    const placed = (facts: Uint32Array) => facts.map((fact) => places.get(fact)!);
    const reads = [...this.#files.values()];
    return {
      facts: numbers.map(nameOf),
      digests: numbers.map(digestOf),
      shared: packed(this.#shared.map(placed)),
      files: [...this.#files.keys()],
      factsOf: packed(reads.map(({ facts }) => placed(facts))),
      sharedOf: packed(reads.map(({ shared }) => shared)),
    };
  }
}

/** Its own, and those of all that it was given. */
function allFacts(reads: Reads): Uint32Array {
  const facts = new Set<number>();
  const seen = new Set<Reads>();
  const waiting = [reads];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const fact of next.facts) facts.add(fact);
    waiting.push(...next.shared);
  }
  return Uint32Array.from(facts);
}
