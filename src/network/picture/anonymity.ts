/**
 * How people who are not named are drawn. Whoever looks at the picture may know some of them: a dot between two
 * companies would tell him that the only person who is near both is in this network and wished not to be named.
 *
 * 1. Nothing is drawn that stands for fewer than three people (k-anonymity, k = 3). Those who are near exactly the same
 *    are drawn as a bunch of dots with ties. Whoever has fewer than two others like him loses the exact ties: he is
 *    counted to a halo around the first company that he is near, else around its sector, else around the ring; in each
 *    case with two others at least, or not at all.
 * 2. No number is exact. A bunch has 3, 6, 9 or 12 dots, and stands for at least so many; a halo looks the same
 *    whatever it stands for. So nobody’s coming or going can be read from two pictures, nor by subtraction.
 * 3. Ties between two people who are not named are not drawn, and do not make two of them different.
 * 4. Whoever is not drawn has no influence on where anything else is; nobody who is not named has any on a name, an
 *    address or an id in the file.
 */
export const fewest = 3;

const mostDots = 12;

/** So many that a bunch stands for at least so many. */
export const atLeast = (people: number): number => people - (people % fewest);

export interface Unnamed {
  /** Keys of the nodes that somebody is near and that everybody can see, sorted. */
  readonly near: readonly string[];
  /** The group of the first of them, in which he is counted where he is one of too few. */
  readonly group?: string | undefined;
}

export interface Bunch {
  readonly near: readonly string[];
  readonly people: number;
  readonly dots: number;
}

export interface Halos {
  /** Around single nodes. */
  readonly nodes: readonly string[];
  /** Around groups of nodes. */
  readonly groups: readonly string[];
  /** All around. */
  readonly ring: boolean;
}

/**
 * Draws people together until nobody is alone.
 *
 * @param room how many bunches there is room for; the largest stay
 */
export function together(
  people: readonly Unnamed[],
  room: number,
): { bunches: readonly Bunch[]; halos: Halos } {
  const alike = Map.groupBy(
    people.filter(({ near }) => near.length > 0),
    ({ near }) => JSON.stringify(near),
  );
  const bunches = [...alike]
    .filter(([, group]) => group.length >= fewest)
    .toSorted(
      ([a, groupA], [b, groupB]) => atLeast(groupB.length) - atLeast(groupA.length) || (a < b ? -1 : 1),
    )
    .slice(0, room);
  const drawn = new Set(bunches.map(([key]) => key));
  const left = people.filter(({ near }) => near.length === 0 || !drawn.has(JSON.stringify(near)));
  return {
    bunches: bunches.map(([, group]) => ({
      near: group[0]?.near ?? [],
      people: atLeast(group.length),
      dots: Math.min(atLeast(group.length), mostDots),
    })),
    halos: halosOf(left),
  };
}

function halosOf(people: readonly Unnamed[]): Halos {
  const byNode = gathered(people, ({ near }) => near[0]);
  const byGroup = gathered(byNode.left, ({ group }) => group);
  return { nodes: byNode.keys, groups: byGroup.keys, ring: byGroup.left.length >= fewest };
}

/** Those who share a key with enough others, by that key, and all others. */
function gathered(people: readonly Unnamed[], keyOf: (person: Unnamed) => string | undefined) {
  const groups = [...Map.groupBy(people, keyOf)];
  const isEnough = ([key, group]: readonly [string | undefined, readonly Unnamed[]]) =>
    key !== undefined && group.length >= fewest;
  return {
    keys: groups
      .filter(isEnough)
      .flatMap(([key]) => (key === undefined ? [] : [key]))
      .toSorted(),
    left: groups.filter((each) => !isEnough(each)).flatMap(([, group]) => group),
  };
}
