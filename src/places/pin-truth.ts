import type { Address, Pin, WrittenPin } from '../model/address.ts';
import type { Refusal } from '../mistakes/rule.ts';
import { areaOf, isInArea, metresToArea, neighbourly } from './area.ts';
import { countriesAt, isInCountry } from './country-at.ts';
import { lacksZero, withAllDecimals } from './decimals.ts';
import { distance } from './distance.ts';
import { reachOf, type Gazetteer } from './gazetteer.ts';
import { metresToLand } from './land.ts';
import { pointOf, type Point } from './point.ts';
import { localTownName } from './town-name.ts';

/** A pin and the address it is meant for; the gazetteer is that of the address’s country, where there is one. */
export interface Pinned {
  readonly address: Address;
  readonly pin: Pin;
  readonly gazetteer: Gazetteer | undefined;
}

/** Near a town of the address, a border or a coast on the map counts for less than the town, in metres. */
const nearTown = 5000;

/**
 * How far from the coast on the map nobody has a door, in metres. Where a gazetteer knows the towns of the islands that
 * the map leaves out, that is sure; elsewhere it is not.
 */
const offCoast = { known: { unlikely: 800, wrong: 2000 }, unknown: { unlikely: 3000, wrong: 20_000 } };

/** How far an island that the map leaves out reaches from its towns, and what makes a town one of those, in metres. */
const island = { reach: 6000, offCoast: 200 };

/** From where on a pin and the town of its address cannot both be right, in metres. */
const farAway = 100_000;

/** What cannot be true of a pin: it lies in the sea, in another country or at the other end of this one. */
export function refusePin(pinned: Pinned): Refusal | undefined {
  const point = pointOf(pinned.pin);
  if (isHome(point, pinned)) {
    if (isAtSea(point, pinned, 'wrong')) return { code: 'pin-at-sea' };
    const far = farFromAddress(point, pinned);
    return far && far.metres >= farAway ? far.refusal : undefined;
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
  if (pinCountry === '' || metresToLand(point) > offCoast.unknown.wrong) return { code: 'pin-at-sea' };
  return { code: 'pin-abroad', facts: { pinCountry, addressCountry: country } };
}

/** What is possible of a pin but unlikely. */
export function doubtPin(pinned: Pinned): readonly Refusal[] {
  const point = pointOf(pinned.pin);
  if (isAtSea(point, pinned, 'unlikely')) return [{ code: 'pin-at-sea' }];
  const far = farFromAddress(point, pinned);
  return [far?.refusal, inTheMiddle(point, pinned)].filter((doubt) => doubt !== undefined);
}

/** Digits that were dropped or made up, wherever the place may be. */
export function doubtDigits(written: WrittenPin): readonly Refusal[] {
  const { latitude, longitude } = written;
  const dropped = [
    [latitude, longitude],
    [longitude, latitude],
  ].flatMap(([value = '', other = '']): readonly Refusal[] =>
    lacksZero(value, other)
      ? [{ code: 'coordinate-zero-dropped', facts: { value, suggestion: withAllDecimals(value) } }]
      : [],
  );
  return isPadded(written) ? [...dropped, { code: 'coordinate-padded' }] : dropped;
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
  return !isAtSea(point, pinned, 'unlikely') && farFromAddress(point, pinned) === undefined;
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

function isAtSea(point: Point, { gazetteer }: Pinned, how: 'unlikely' | 'wrong'): boolean {
  const door = offCoast[gazetteer ? 'known' : 'unknown'][how];
  // The middle of a town is dry, and the map of all coasts takes half a second to read.
  const isInTown = gazetteer !== undefined && gazetteer.around(point, door).length > 0;
  if (isInTown || metresToLand(point) <= door) return false;
  const near = gazetteer?.around(point, island.reach) ?? [];
  return !near.some(({ town }) => metresToLand(town) > island.offCoast);
}

/** In a part of a country that has a code of its own. */
function isOverseas(point: Point, { address }: Pinned): boolean {
  const [territory, ...above] = countriesAt(point);
  return territory !== address.country && above.includes(address.country);
}

/** What is told of a pin that is not where its address is, and how far it is away. */
interface Far {
  readonly metres: number;
  readonly refusal: Refusal;
}

/** The gazetteer of France does not tell of Réunion. */
const farFromAddress = (point: Point, pinned: Pinned): Far | undefined =>
  isOverseas(point, pinned) ? undefined : (farFromTown(point, pinned) ?? farFromArea(point, pinned));

/**
 * Far from all towns of that name, or, where there are some in the area that the address names, from those: there are
 * two called Samone. A hamlet that the gazetteer does not know may have the name of a town elsewhere.
 */
function farFromTown(point: Point, { address, gazetteer }: Pinned): Far | undefined {
  const named = gazetteer?.named(address.locality) ?? [];
  const area = gazetteer && areaOf(address, gazetteer);
  const there = named.filter((town) => area?.towns.includes(town));
  const towns = there.length > 0 ? there : named;
  if (towns.length === 0 || towns.some((town) => distance(point, town) <= reachOf(town))) return undefined;
  if (area && there.length === 0 && isInArea(point, area, neighbourly)) return undefined;
  return far('pin-far-from-town', address.locality, metresToArea(point, { towns }));
}

/** A pin that agrees with the town says nothing against itself: it is the rest of the address that does not agree. */
function farFromArea(point: Point, { address, gazetteer }: Pinned): Far | undefined {
  const area = gazetteer && areaOf(address, gazetteer);
  if (!area || gazetteer.named(address.locality).length > 0) return undefined;
  const metres = metresToArea(point, area);
  const name = area.provinces.map((province) => province.name).join(', ') || (address.region ?? '');
  return metres > 2 * neighbourly ? far('pin-far-from-region', name, metres) : undefined;
}

const far = (code: 'pin-far-from-town' | 'pin-far-from-region', town: string, metres: number): Far => ({
  metres,
  refusal: { code, facts: { town, kilometres: Math.round(metres / 1000) } },
});

/** The centre of the town as the gazetteer has it, to the fifth decimal. */
const inTheMiddle = (point: Point, { address, gazetteer }: Pinned): Refusal | undefined =>
  (gazetteer?.named(address.locality) ?? []).some((town) => distance(point, town) <= 2)
    ? { code: 'pin-centre', facts: { town: address.locality } }
    : undefined;

/** Zeros added to reach five decimals: by chance both end so once in ten thousand times. */
function isPadded({ latitude, longitude }: WrittenPin): boolean {
  const zeros = [latitude, longitude].map((degrees) => (/0*$/.exec(degrees)?.[0] ?? '').length);
  return Math.min(...zeros) >= 2;
}
