import type { Point } from './frame.ts';

/** What stands at a place. Of discs that are equally near, the one with the lower rank counts as nearer. */
export interface Disc {
  readonly radius: number;
  readonly rank: number;
}

/** A disc beside another one, and the room between their edges: less than nothing where they lie upon each other. */
export interface Neighbour {
  readonly place: number;
  readonly room: number;
}

/**
 * Discs at places that are known beforehand, where they come, grow and go (a k-d tree that knows of each branch where
 * its discs are, and the largest of them). A change and a question cost the logarithm of the number of places.
 */
export class DiscTree {
  /** How many branches have been looked into. */
  visits = 0;
  readonly #places: readonly Point[];
  readonly #discs: (Disc | undefined)[];
  readonly #leaves: Branch[] = [];
  readonly #root: Branch | undefined;

  constructor(places: readonly Point[]) {
    this.#places = places;
    this.#discs = places.map(() => undefined);
    this.#root = places.length > 0 ? this.#grow([...places.keys()], undefined) : undefined;
  }

  /** How many places there are, with or without a disc. */
  get size(): number {
    return this.#places.length;
  }

  at(place: number): Disc | undefined {
    return this.#discs[place];
  }

  /** @param disc nothing takes away what stood there */
  put(place: number, disc: Disc | undefined): void {
    this.#discs[place] = disc;
    const leaf = this.#leaves[place]!;
    Object.assign(leaf, disc ? around(this.#places[place]!, disc) : nothing);
    for (let branch = leaf.parent; branch; branch = branch.parent)
      Object.assign(branch, over(branch.halves!));
  }

  /** The disc whose edge is nearest to the one at a place; nothing where there is no other. */
  nearest(place: number): Neighbour | undefined {
    const disc = this.#discs[place];
    if (!disc || !this.#root) return undefined;
    return this.#nearestIn(this.#root, { place, at: this.#places[place]!, radius: disc.radius }, undefined);
  }

  #grow(places: readonly number[], parent: Branch | undefined): Branch {
    const branch: Branch = { ...nothing, parent, place: places[0]! };
    if (places.length === 1) {
      this.#leaves[branch.place] = branch;
      return branch;
    }
    const axis = this.#spread(places, 0) > this.#spread(places, 1) ? 0 : 1;
    const sorted = places.toSorted((a, b) => this.#places[a]![axis] - this.#places[b]![axis]);
    const middle = sorted.length >> 1;
    branch.halves = [this.#grow(sorted.slice(0, middle), branch), this.#grow(sorted.slice(middle), branch)];
    return branch;
  }

  #spread(places: readonly number[], axis: 0 | 1): number {
    let [least, most] = [Infinity, -Infinity];
    for (const place of places) {
      least = Math.min(least, this.#places[place]![axis]);
      most = Math.max(most, this.#places[place]![axis]);
    }
    return most - least;
  }

  #nearestIn(branch: Branch, asking: Asking, known: Found | undefined): Found | undefined {
    this.visits++;
    if (!branch.halves) {
      const { place, rank } = branch;
      return place === asking.place ? known : { place, rank, room: leastRoom(asking, branch) };
    }
    const [a, b] = branch.halves;
    const [roomA, roomB] = [leastRoom(asking, a), leastRoom(asking, b)];
    const isFirst = roomA < roomB || (roomA === roomB && a.rank < b.rank);
    const [first, second] = isFirst ? [a, b] : [b, a];
    const best = isNearer(isFirst ? roomA : roomB, first.rank, known)
      ? this.#nearestIn(first, asking, known)
      : known;
    return isNearer(isFirst ? roomB : roomA, second.rank, best)
      ? this.#nearestIn(second, asking, best)
      : best;
  }
}

/** Where the discs of a branch are, and the largest of them: of several the one with the lowest rank. */
interface Measures extends Disc {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Branch = { -readonly [Key in keyof Measures]: Measures[Key] } & {
  readonly parent: Branch | undefined;
  /** Of a leaf. */
  readonly place: number;
  halves?: readonly [Branch, Branch];
};

interface Asking {
  readonly place: number;
  readonly at: Point;
  readonly radius: number;
}

interface Found extends Neighbour {
  readonly rank: number;
}

const nothing: Measures = {
  left: Infinity,
  right: -Infinity,
  top: Infinity,
  bottom: -Infinity,
  radius: -Infinity,
  rank: Infinity,
};

const around = ([x, y]: Point, { radius, rank }: Disc): Measures => ({
  left: x,
  right: x,
  top: y,
  bottom: y,
  radius,
  rank,
});

const over = ([a, b]: readonly [Measures, Measures]): Measures => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
  radius: Math.max(a.radius, b.radius),
  rank: a.radius === b.radius ? Math.min(a.rank, b.rank) : a.radius > b.radius ? a.rank : b.rank,
});

const isNearer = (room: number, rank: number, than: Found | undefined): boolean =>
  room < Infinity && (!than || room < than.room || (room === than.room && rank < than.rank));

/** The room that a disc has at least from all those in a branch, and has from a leaf. */
function leastRoom({ at: [x, y], radius }: Asking, branch: Measures): number {
  if (branch.radius === -Infinity) return Infinity;
  const nearest: Point = [within(x, branch.left, branch.right), within(y, branch.top, branch.bottom)];
  return distance([x, y], nearest) - (radius + branch.radius);
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** A root of squares never falls as a side grows, which the search relies on to the last digit; `hypot` may. */
export const distance = ([ax, ay]: Point, [bx, by]: Point): number =>
  Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);
