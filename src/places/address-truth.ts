import { nearest } from '../mistakes/nearest.ts';
import type { Refusal } from '../mistakes/rule.ts';
import type { Address } from '../model/address.ts';
import { distance } from './distance.ts';
import type { Gazetteer } from './gazetteer.ts';
import { provincesNamed, provincesOf, regionNames, type Province } from './provinces.ts';

/** Postal codes reach over the border of a province by a village or two: so far apart two provinces are neighbours. */
const neighbourly = 15_000;

/** An address with what the gazetteer knows of its country, if it does. */
export interface Told {
  readonly address: Address;
  readonly gazetteer: Gazetteer | undefined;
}

/** What cannot be true of an address, and what is only unlikely. */
export interface Judged {
  readonly wrong: readonly Refusal[];
  readonly unlikely: readonly Refusal[];
}

/** Holds region and postal code of an Italian or Spanish address against each other and against the town. */
export function judgeAddress(told: Told): Judged {
  const { country, region } = told.address;
  if (provincesOf(country).length === 0) return { wrong: [], unlikely: [] };
  const provinces = provincesNamed(told.address);
  if (region !== undefined && provinces.length === 0) return judgeUnknownRegion(told, region);
  const elsewhere = judgePostalCode(told, provinces);
  return { ...elsewhere, unlikely: [...elsewhere.unlikely, ...longRegion(told, provinces)] };
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
  const isCode = /^\p{L}{1,3}$/u.test(region);
  // Sardinia has changed its provinces three times in twenty years.
  const isInFlux = country === 'IT' && /^0[789]/.test(address.postalCode ?? '');
  return isCode && !isInFlux ? { wrong: [refusal], unlikely: [] } : { wrong: [], unlikely: [refusal] };
}

/** A code from the other end of the country is wrong; one from next door may be right. */
function judgePostalCode({ address, gazetteer }: Told, named: readonly Province[]): Judged {
  const { postalCode, country } = address;
  const provinces = named.length > 0 ? named : provincesAt(gazetteer, address);
  if (postalCode === undefined || provinces.length === 0) return { wrong: [], unlikely: [] };
  const owners = provincesOf(country).filter((province) => isOf(postalCode, province));
  if (owners.length === 0 || provinces.some((province) => isOf(postalCode, province)))
    return { wrong: [], unlikely: [] };
  const refusal: Refusal = {
    code: 'postal-code-elsewhere',
    facts: {
      region: provinces.map(({ name }) => name).join(', '),
      prefixes: [...new Set(provinces.flatMap(({ prefixes }) => prefixes))].join(', '),
      owner: owners.map(({ name }) => name).join(', '),
      value: postalCode,
    },
    field: 'postalCode',
  };
  const isCertain = named.length > 0 && !areNeighbours(gazetteer, owners, provinces);
  return isCertain ? { wrong: [refusal], unlikely: [] } : { wrong: [], unlikely: [refusal] };
}

const isOf = (postalCode: string, { prefixes }: Province): boolean =>
  prefixes.some((prefix) => postalCode.startsWith(prefix));

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
