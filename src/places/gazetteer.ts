import { oncePerText } from '../once.ts';
import { distance } from './distance.ts';
import { gazetteerTable } from './gazetteer-tables.ts';
import type { Point } from './point.ts';
import { folded } from '../folded.ts';

/** A town as GeoNames knows it; the point is its centre. */
export interface Town extends Point {
  readonly name: string;
  readonly spellings: readonly string[];
  /** What addresses of the country name beside the town: the province in Italy and Spain, the canton in Switzerland. */
  readonly division: string;
  readonly population: number;
}

/** The towns of one country. */
export interface Gazetteer {
  readonly towns: readonly Town[];
  /** All towns of that name, in any of its spellings. */
  named(name: string): readonly Town[];
  /** All towns of a division, by the code that its towns have. */
  within(division: string): readonly Town[];
  /** The towns within some metres, the nearest first. @param metres at most 20 000 */
  around(point: Point, metres: number): readonly Near[];
}

export interface Near {
  readonly town: Town;
  readonly metres: number;
}

/** How far from its centre a town’s addresses go, in metres; rural ones reach far, large ones farther. */
export const reachOf = ({ population }: Town): number => 10_000 + 15 * Math.sqrt(population);

/** Nothing for a country whose towns are not in the tables. */
export const gazetteerOf = oncePerText(async (country): Promise<Gazetteer | undefined> => {
  const table = await gazetteerTable(country);
  return table && gazetteer(table.map(townOf));
});

export function gazetteer(towns: readonly Town[]): Gazetteer {
  const byName = grouped(towns, namesOf);
  const byCell = grouped(towns, (town) => [cellOf(town, 0, 0)]);
  const byDivision = grouped(towns, ({ division }) => [division]);
  return {
    towns,
    named: (name) => {
      const found = byName.get(folded(name)) ?? partsOf(name).flatMap((part) => byName.get(part) ?? []);
      return [...new Set(found)];
    },
    within: (division) => byDivision.get(division) ?? [],
    around: (point, metres) =>
      neighbours
        .flatMap(([north, east]) => byCell.get(cellOf(point, north, east)) ?? [])
        .map((town) => ({ town, metres: distance(point, town) }))
        .filter((near) => near.metres <= metres)
        .toSorted((one, other) => one.metres - other.metres),
  };
}

function townOf(line: string): Town {
  const [name = '', latitude, longitude, division = '', population = '0', spellings = ''] = line.split('|');
  return {
    name,
    latitude: Number(latitude),
    longitude: Number(longitude),
    division,
    population: Number(population),
    spellings: spellings === '' ? [] : spellings.split(','),
  };
}

const namesOf = ({ name, spellings }: Town): readonly string[] => [name, ...spellings].map(folded);

/** The names of a town with two: `Bolzano/Bozen`, `Donostia - San Sebastián`. */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/\/| [-–] /);
  return parts.length > 1 ? parts.map(folded) : [];
}

/** Cells of a quarter of a degree, and of half a degree from west to east: nowhere in Europe below 20 km. */
const cellOf = ({ latitude, longitude }: Point, north: number, east: number): string =>
  `${Math.floor(latitude * 4) + north},${Math.floor(longitude * 2) + east}`;

const steps = [-1, 0, 1];
const neighbours = steps.flatMap((north) => steps.map((east) => [north, east] as const));

function grouped(
  towns: readonly Town[],
  keysOf: (town: Town) => readonly string[],
): ReadonlyMap<string, readonly Town[]> {
  const groups = new Map<string, Town[]>();
  for (const town of towns) {
    for (const key of new Set(keysOf(town))) {
      const group = groups.get(key);
      if (group) group.push(town);
      else groups.set(key, [town]);
    }
  }
  return groups;
}
