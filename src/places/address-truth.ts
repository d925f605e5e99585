import { nearest } from '../mistakes/nearest.ts';
import type { Refusal } from '../mistakes/rule.ts';
import type { Address } from '../model/address.ts';
import { areaOf, isInArea, neighbourly, provincesByCode } from './area.ts';
import { distance } from './distance.ts';
import { reachOf, type Gazetteer, type Town } from './gazetteer.ts';
import { lacksNumber } from './house-number.ts';
import type { Point } from './point.ts';
import { provincesNamed, provincesOf, regionNames, type Province } from './provinces.ts';
import { folded } from '../folded.ts';
import { localTownName } from './town-name.ts';

/** An address with what the gazetteer knows of its country, if it does, and with where its pin lies. */
export interface Told {
  readonly address: Address;
  readonly gazetteer: Gazetteer | undefined;
  readonly point?: Point | undefined;
}

/** What cannot be true of an address, and what is only unlikely. */
export interface Judged {
  readonly wrong: readonly Refusal[];
  readonly unlikely: readonly Refusal[];
}

const nothing: Judged = { wrong: [], unlikely: [] };
const wrong = (refusal: Refusal): Judged => ({ wrong: [refusal], unlikely: [] });
const unlikely = (refusal: Refusal): Judged => ({ wrong: [], unlikely: [refusal] });

/** Towns of so many people have no namesake that the gazetteer would not know. */
const large = 50_000;

/** Countries whose addresses name the province; elsewhere people write there what they like. */
const namesProvinces = new Set(['ES', 'IT']);

/** How far around a pin the town is looked for that a misspelt one means, in metres. */
const around = 20_000;

/** Holds street, postal code, region, town and pin of an address against each other. */
export function judgeAddress(told: Told): Judged {
  const found = [judgeDivisions(told), judgeTown(told), judgeStreet(told.address)];
  return { wrong: found.flatMap((one) => one.wrong), unlikely: found.flatMap((one) => one.unlikely) };
}

/** A door without a number is one that says so. */
function judgeStreet({ street, country }: Address): Judged {
  if (street === undefined || !lacksNumber(street, country)) return nothing;
  return unlikely({ code: 'street-number-missing', facts: { value: street }, field: 'street' });
}

/** Region and postal code, in countries that have tables of them. */
function judgeDivisions(told: Told): Judged {
  const { country, region } = told.address;
  if (provincesOf(country).length === 0) return nothing;
  const named = provincesNamed(told.address);
  if (region !== undefined && named.length === 0) return judgeUnknownRegion(told, region);
  const elsewhere = judgePostalCode(told, named);
  return { ...elsewhere, unlikely: [...elsewhere.unlikely, ...longRegion(told, named)] };
}

/** A short code that is none is wrong; a name may be one that is not in the tables. */
function judgeUnknownRegion({ address, gazetteer }: Told, region: string): Judged {
  const { country, locality } = address;
  const [province] = provincesAt(gazetteer, address);
  const suggestion = province?.code ?? nearest(region, regionNames(country)) ?? '';
  const refusal: Refusal = {
    code: 'region-unknown',
    facts: { region, town: locality, suggestion },
    field: 'region',
  };
  const isCode = namesProvinces.has(country) && /^\p{L}{1,3}$/u.test(region);
  // Sardinia has changed its provinces three times in twenty years.
  const isInFlux = country === 'IT' && /^0[789]/.test(address.postalCode ?? '');
  return isCode && !isInFlux ? wrong(refusal) : unlikely(refusal);
}

/** A code from the other end of the country is wrong; one from next door may be right. */
function judgePostalCode(told: Told, named: readonly Province[]): Judged {
  const { address, gazetteer, point } = told;
  const { postalCode } = address;
  const ofTown = provincesAt(gazetteer, address);
  const provinces = named.length > 0 ? named : ofTown;
  const owners = provincesByCode(address);
  if (postalCode === undefined || provinces.length === 0 || owners.length === 0) return nothing;
  if (provinces.some((province) => owners.includes(province))) return nothing;
  if (named.length > 0 && meet(ofTown, owners) && !meet(ofTown, named)) return judgeRegion(told, named);
  const refusal: Refusal = {
    code: 'postal-code-elsewhere',
    facts: {
      region: namesOf(provinces),
      prefixes: [...new Set(provinces.flatMap(({ prefixes }) => prefixes))].join(', '),
      owner: namesOf(owners),
      value: postalCode,
    },
    field: 'postalCode',
  };
  const isCertain =
    !areNeighbours(gazetteer, owners, provinces) &&
    (named.length > 0 || (point !== undefined && isNear(point, gazetteer?.named(address.locality) ?? [])));
  return isCertain ? wrong(refusal) : unlikely(refusal);
}

/** Town and postal code agree with each other, but not with the region. */
function judgeRegion({ address, gazetteer }: Told, named: readonly Province[]): Judged {
  const owners = provincesByCode(address).filter((province) =>
    provincesAt(gazetteer, address).includes(province),
  );
  const refusal: Refusal = {
    code: 'region-elsewhere',
    facts: {
      region: namesOf(named),
      town: address.locality,
      owner: namesOf(owners),
      suggestion: owners.length === 1 ? (owners[0]?.code ?? '') : '',
    },
    field: 'region',
  };
  return areNeighbours(gazetteer, owners, named) ? unlikely(refusal) : wrong(refusal);
}

const meet = (some: readonly Province[], others: readonly Province[]): boolean =>
  some.some((province) => others.includes(province));

/** The town against the area that region or postal code tell; a name that nobody knows. */
function judgeTown(told: Told): Judged {
  const { address, gazetteer, point } = told;
  if (!gazetteer) return nothing;
  const named = gazetteer.named(address.locality);
  if (named.length === 0) return judgeUnknownTown(told, gazetteer);
  const area = areaOf(address, gazetteer);
  if (!area || !isOneClaim(address) || named.some((town) => isInArea(town, area, neighbourly)))
    return nothing;
  const refusal: Refusal = {
    code: 'town-elsewhere',
    facts: {
      town: address.locality,
      region: namesOf(area.provinces),
      owner: namesOf(provincesAt(gazetteer, address)),
    },
    field: 'locality',
  };
  if (point && isNear(point, named)) return wrong(refusal);
  const isHamletThere = point !== undefined && isInArea(point, area, neighbourly);
  const isLarge = named.some(({ population }) => population >= large);
  return isLarge && !isHamletThere ? wrong(refusal) : unlikely(refusal);
}

/** Where region and postal code contradict each other, that is told, and nothing against the town. */
function isOneClaim(address: Address): boolean {
  const [named, owners] = [provincesNamed(address), provincesByCode(address)];
  return named.length > 0 && (owners.length === 0 || meet(named, owners));
}

/** Small places are missing in every gazetteer: without a likely spelling, pin or postal code vouch for them. */
function judgeUnknownTown(told: Told, gazetteer: Gazetteer): Judged {
  const { locality, postalCode } = told.address;
  const suggestion = townMeant(told, gazetteer) ?? '';
  if (suggestion === '' && (told.point ?? postalCode) !== undefined) return nothing;
  return unlikely({ code: 'town-unknown', facts: { town: locality, suggestion }, field: 'locality' });
}

/** What stands in the field besides the town; or the town spelt nearly so, where the address or its pin is. */
function townMeant({ address, point }: Told, gazetteer: Gazetteer): string | undefined {
  const { locality, country } = address;
  const bare = locality.replace(/\s*\([^)]*\)|^[\d-]+\s+|,.*$|\s+[A-Z]{2}$/g, '').trim();
  if (gazetteer.named(bare).length > 0) return localTownName(bare, country);
  const near = point ? gazetteer.around(point, around).map(({ town }) => town) : [];
  const there = near.length > 0 ? near : (areaOf(address, gazetteer)?.towns ?? gazetteer.towns);
  const name = spellingNear(folded(locality), there);
  return name && localTownName(name, country);
}

/** Nobody mistakes the first letter; without it, the towns of a whole country would take long to compare. */
function spellingNear(key: string, towns: readonly Town[]): string | undefined {
  const byKey = new Map(
    towns
      .flatMap(({ name, spellings }) => [name, ...spellings])
      .map((spelling) => [folded(spelling), spelling] as const)
      .filter(([other]) => other.startsWith(key.slice(0, 1))),
  );
  const found = nearest(key, byKey.keys(), Math.max(1, Math.floor(key.length / 6)));
  return found === undefined ? undefined : byKey.get(found);
}

/** An Italian address names the province by its letters: Como (CO). */
function longRegion({ address }: Told, provinces: readonly Province[]): readonly Refusal[] {
  const { country, region, locality } = address;
  if (country !== 'IT' || region === undefined || /^[A-Z]{2}$/.test(region)) return [];
  const suggestion = provinces.length === 1 ? provinces[0]!.code : '';
  return [{ code: 'region-long', facts: { region, town: locality, suggestion }, field: 'region' }];
}

/** The provinces of all towns that have the address’s name. */
function provincesAt(gazetteer: Gazetteer | undefined, { locality, country }: Address): readonly Province[] {
  const divisions = new Set((gazetteer?.named(locality) ?? []).map(({ division }) => division));
  return provincesOf(country).filter(({ code }) => divisions.has(code));
}

const namesOf = (provinces: readonly Province[]): string => provinces.map(({ name }) => name).join(', ');

const isNear = (point: Point, towns: readonly Town[]): boolean =>
  towns.some((town) => distance(point, town) <= reachOf(town));

function areNeighbours(
  gazetteer: Gazetteer | undefined,
  some: readonly Province[],
  others: readonly Province[],
): boolean {
  if (!gazetteer) return true;
  const townsIn = (provinces: readonly Province[]) =>
    gazetteer.towns.filter(({ division }) => provinces.some(({ code }) => code === division));
  const far = townsIn(others);
  return townsIn(some).some((town) => far.some((other) => distance(town, other) <= neighbourly));
}
