import type { Address } from '../model/address.ts';
import { oncePerText } from '../once.ts';
import { table } from '../table.ts';
import { belgianProvinces, belgianRegions } from './provinces-be.ts';
import { frenchDepartments, frenchRegions } from './provinces-fr.ts';
import { italianProvinces, italianRegions } from './provinces-it.ts';
import { spanishCommunities, spanishProvinces } from './provinces-es.ts';
import { folded } from '../folded.ts';

/** A province and how the postal codes in it begin. */
export interface Province {
  /** The code by which the gazetteer knows it: MI, SE. */
  readonly code: string;
  readonly name: string;
  readonly prefixes: readonly string[];
}

/** The provinces of Italy, Spain and Belgium and the departments of France; empty for other countries. */
export const provincesOf = oncePerText((country): readonly Province[] =>
  Object.entries(tables[country] ?? {}).map(([code, { names, prefixes }]) => ({
    code,
    name: names[0]!,
    prefixes,
  })),
);

/**
 * The provinces that an address’s region stands for: one for a province, several for a whole region. Nothing where the
 * region is left out or not known.
 */
export function provincesNamed({
  country,
  region,
}: Pick<Address, 'country' | 'region'>): readonly Province[] {
  if (region === undefined) return [];
  const codes = [region, ...region.split('/')]
    .map((name) => codesByName(country).get(nameKey(name, country)))
    .find((found) => found !== undefined);
  return provincesOf(country).filter(({ code }) => codes?.includes(code));
}

/** The gazetteer’s code for the region of an address; where it has no table of them, the region as written. */
export function divisionOf(address: Pick<Address, 'country' | 'region'>): string | undefined {
  if (!(address.country in tables)) return address.region;
  const named = provincesNamed(address);
  return named.length === 1 ? named[0]!.code : undefined;
}

/** All that a region of these countries may be called. */
export const regionNames = oncePerText((country): readonly string[] => [
  ...provincesOf(country).map(({ code }) => code),
  ...Object.values(tables[country] ?? {}).flatMap(({ names }) => names),
  ...Object.values(unions[country] ?? {}).flatMap(({ names }) => names),
]);

/** What a country’s table says of a province; the names in all its languages. */
export interface ProvinceEntry {
  readonly names: readonly string[];
  readonly prefixes: readonly string[];
  /** Codes it had before or has elsewhere. */
  readonly also?: readonly string[];
}

/** A region, autonomous or not, by the codes of its provinces. */
export interface UnionEntry {
  readonly names: readonly string[];
  readonly provinces: readonly string[];
}

const tables = table<Readonly<Record<string, Readonly<Record<string, ProvinceEntry>>>>>({
  BE: belgianProvinces,
  FR: frenchDepartments,
  IT: italianProvinces,
  ES: spanishProvinces,
});

const unions = table<Readonly<Record<string, Readonly<Record<string, UnionEntry>>>>>({
  BE: belgianRegions,
  FR: frenchRegions,
  IT: italianRegions,
  ES: spanishCommunities,
});

/** A province comes before the region of the same name or code. */
const codesByName = oncePerText((country) => {
  const regions = Object.entries(unions[country] ?? {}).flatMap(([code, { names, provinces }]) =>
    [code, ...names].map((name) => [nameKey(name, country), provinces] as const),
  );
  const provinces = Object.entries(tables[country] ?? {}).flatMap(([code, { names, also = [] }]) =>
    [code, ...also, ...names].map((name) => [nameKey(name, country), [code]] as const),
  );
  return new Map([...regions, ...provinces]);
});

/** `ES-B` and `Provincia de Barcelona` are `B` and `Barcelona`. */
const nameKey = (name: string, country: string): string =>
  folded(
    (name.startsWith(`${country}-`) ? name.slice(country.length + 1) : name).replace(
      /^(?:provincia|província|città metropolitana|libero consorzio comunale)(?: d[ei]l?l?)? /i,
      '',
    ),
  );
