import type { Address } from '../model/address.ts';
import { distance } from './distance.ts';
import type { Gazetteer, Town } from './gazetteer.ts';
import type { Point } from './point.ts';
import { divisionOf, provincesNamed, provincesOf, type Province } from './provinces.ts';

/** Postal codes reach over the border of a province by a village or two: so far apart two provinces are neighbours. */
export const neighbourly = 15_000;

/** The part of a country that an address names beside its town. */
export interface Area {
  /** Nothing where the country has no table of them. */
  readonly provinces: readonly Province[];
  readonly towns: readonly Town[];
}

/** The provinces in which a postal code lies, by its first digits. */
export const provincesByCode = ({
  postalCode,
  country,
}: Pick<Address, 'postalCode' | 'country'>): readonly Province[] =>
  postalCode === undefined
    ? []
    : provincesOf(country).filter(({ prefixes }) => prefixes.some((prefix) => postalCode.startsWith(prefix)));

/** By the region of the address, else by its postal code; nothing where neither tells. */
export function areaOf(address: Address, gazetteer: Gazetteer): Area | undefined {
  const named = provincesNamed(address);
  const provinces = named.length > 0 ? named : provincesByCode(address);
  const divisions = provinces.length > 0 ? provinces.map(({ code }) => code) : [divisionOf(address)];
  const towns = divisions.flatMap((division) => (division ? gazetteer.within(division) : []));
  return towns.length > 0 ? { provinces, towns } : undefined;
}

/** @param metres how far outside still counts */
export const isInArea = (point: Point, { towns }: Area, metres: number): boolean =>
  metresToArea(point, { towns }) <= metres;

/** To the nearest of its towns. */
export const metresToArea = (point: Point, { towns }: Pick<Area, 'towns'>): number =>
  towns.reduce((least, town) => Math.min(least, distance(point, town)), Infinity);
