import type { Address, Pin } from '../model/address.ts';
import type { Refusal } from '../mistakes/rule.ts';
import { countriesAt, isInCountry } from './country-at.ts';
import { distance } from './distance.ts';
import type { Gazetteer, Town } from './gazetteer.ts';
import { metresToLand } from './land.ts';
import { pointOf, type Point } from './point.ts';
import { divisionOf } from './provinces.ts';
import { localTownName } from './town-name.ts';

/** A pin and the address it is meant for; the gazetteer is that of the address’s country, where there is one. */
export interface Pinned {
  readonly address: Address;
  readonly pin: Pin;
  readonly gazetteer: Gazetteer | undefined;
}

/** Near a town of the address, a border or a coast on the map counts for less than the town, in metres. */
const nearTown = 5000;

/** How far from the coast on the map nobody has a door; small islands are missing there, in metres. */
const offCoast = { unlikely: 3000, wrong: 20_000 };

/** What cannot be true of a pin: it lies in another country or far out at sea. */
export function refusePin(pinned: Pinned): Refusal | undefined {
  const point = pointOf(pinned.pin);
  if (isHome(point, pinned)) {
    return isAtSea(point, pinned, offCoast.wrong) && pinned.gazetteer ? { code: 'pin-at-sea' } : undefined;
  }
  const { country } = pinned.address;
  const [pinCountry = ''] = countriesAt(point);
  const slip = slips.find(({ of }) => isPlausible(of(point), pinned));
  if (slip) {
    const meant = slip.of(point);
    return {
      code: slip.code,
      facts: { ...meantFacts(pinned.pin, slip.code), pinCountry, town: nameOf(meant, pinned) },
    };
  }
  if (pinCountry === '' || metresToLand(point) > offCoast.wrong) return { code: 'pin-at-sea' };
  return { code: 'pin-abroad', facts: { pinCountry, addressCountry: country } };
}

/** What is possible of a pin but unlikely. */
export function doubtPin(pinned: Pinned): readonly Refusal[] {
  const point = pointOf(pinned.pin);
  if (isAtSea(point, pinned, offCoast.unlikely)) return [{ code: 'pin-at-sea' }];
  const far = isOverseas(point, pinned) ? undefined : farFromTown(point, pinned);
  return [far, inTheMiddle(point, pinned), padded(pinned.pin)].filter((doubt) => doubt !== undefined);
}

/** How coordinates are commonly mistaken. */
const slips = [
  {
    code: 'coordinate-swapped',
    of: ({ latitude, longitude }: Point): Point => ({ latitude: longitude, longitude: latitude }),
  },
  {
    code: 'coordinate-sign',
    of: ({ latitude, longitude }: Point): Point => ({ latitude, longitude: -longitude }),
  },
] as const;

const isHome = (point: Point, { address, gazetteer }: Pinned): boolean =>
  isInCountry(point, address.country) ||
  (gazetteer?.named(address.locality) ?? []).some((town) => distance(point, town) <= nearTown);

/** A guess must be right: in the country, on land, and not far from the town where that is known. */
function isPlausible(point: Point, pinned: Pinned): boolean {
  if (Math.abs(point.latitude) > 90 || !isHome(point, pinned)) return false;
  return !isAtSea(point, pinned, offCoast.unlikely) && farFromTown(point, pinned) === undefined;
}

/** The coordinates to write, with the decimals as written. */
function meantFacts({ latitude, longitude }: Pin, code: (typeof slips)[number]['code']) {
  if (code === 'coordinate-swapped') return { latitude: longitude, longitude: latitude };
  return { latitude, longitude: longitude.startsWith('-') ? longitude.slice(1) : `-${longitude}` };
}

/** The town at a place, by its name at home; without a gazetteer that of the address. */
function nameOf(point: Point, { address, gazetteer }: Pinned): string {
  const nearest = gazetteer?.around(point, 20_000)[0]?.town.name;
  return nearest === undefined ? address.locality : localTownName(nearest, address.country);
}

/** Where there is a town nobody looks for a coast. */
const isAtSea = (point: Point, { gazetteer }: Pinned, metres: number): boolean =>
  (gazetteer?.around(point, nearTown) ?? []).length === 0 && metresToLand(point) > metres;

/** The gazetteer of France does not tell of Réunion. */
function isOverseas(point: Point, { address }: Pinned): boolean {
  const [territory, ...above] = countriesAt(point);
  return territory !== address.country && above.includes(address.country);
}

function farFromTown(point: Point, pinned: Pinned): Refusal | undefined {
  const ways = townsOf(pinned).map((town) => ({ town, metres: distance(point, town) }));
  const nearest = ways.toSorted((one, other) => one.metres - other.metres)[0];
  if (!nearest || ways.some(({ town, metres }) => metres <= reachOf(town))) return undefined;
  const kilometres = Math.round(nearest.metres / 1000);
  return { code: 'pin-far-from-town', facts: { town: pinned.address.locality, kilometres } };
}

/**
 * The towns of that name, those of the province named in the address if there are any; for a hamlet that the gazetteer
 * does not know, all towns of the province.
 */
function townsOf({ address, gazetteer }: Pinned): readonly Town[] {
  const division = divisionOf(address);
  const isThere = (town: Town) => division !== undefined && town.division === division;
  const named = gazetteer?.named(address.locality) ?? [];
  const there = (named.length > 0 ? named : (gazetteer?.towns ?? [])).filter(isThere);
  return there.length > 0 ? there : named;
}

/** How far from its centre a town’s addresses go, in metres; rural ones reach far, large ones farther. */
const reachOf = ({ population }: Town): number => 10_000 + 15 * Math.sqrt(population);

/** The centre of the town as the gazetteer has it, to the fifth decimal. */
const inTheMiddle = (point: Point, { address, gazetteer }: Pinned): Refusal | undefined =>
  (gazetteer?.named(address.locality) ?? []).some((town) => distance(point, town) <= 2)
    ? { code: 'pin-centre', facts: { town: address.locality } }
    : undefined;

/** Zeros added to reach five decimals: by chance both end so once in ten thousand times. */
function padded({ latitude, longitude }: Pin): Refusal | undefined {
  const zeros = [latitude, longitude].map((degrees) => /0*$/.exec(degrees)![0].length);
  return Math.min(...zeros) >= 2 ? { code: 'coordinate-padded' } : undefined;
}
