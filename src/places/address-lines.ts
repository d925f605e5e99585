import { formatAddress } from 'localized-address-format';
import type { Address } from '../model/address.ts';
import { table } from '../table.ts';
import { provincesNamed } from './provinces.ts';
import { folded } from '../folded.ts';

type Lines = (address: Address) => readonly (string | undefined)[];

/**
 * An address as it stands on an envelope of its country, line by line, without the country’s name: in the order that
 * Google’s libaddressinput collected from the posts of the world, but for what stands in `customs`.
 */
export function postalLines(address: Address): readonly string[] {
  const lines = (customs[address.country] ?? ofCountry)(address);
  return lines.filter((line) => line !== undefined && line !== '') as readonly string[];
}

const words = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** Nothing of an address is lost where the country’s order has no place for it. */
function ofCountry({ street, locality, region, postalCode, country }: Address): readonly string[] {
  const lines = formatAddress(
    {
      postalCountry: country,
      addressLines: street === undefined ? [] : [street],
      locality,
      ...(region !== undefined && { administrativeArea: region }),
      ...(postalCode !== undefined && { postalCode }),
    },
    isLatin(street ?? locality) ? 'latin' : 'local',
  );
  return lines.some((line) => line.includes(locality)) ? lines : withTown(lines, locality, street);
}

/** Below the street, above all else. */
function withTown(lines: readonly string[], locality: string, street: string | undefined): readonly string[] {
  const below = lines.findIndex((line) => street !== undefined && line.includes(street)) + 1;
  return [...lines.slice(0, below), locality, ...lines.slice(below)];
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

const below =
  (town: (address: Address) => readonly (string | undefined)[]): Lines =>
  (address) => [address.street, ...town(address)];

const codeFirst = below(({ postalCode, locality }) => [words(postalCode, locality)]);
const codeBelow = below(({ postalCode, locality }) => [locality, postalCode]);

/**
 * Countries whose letters within the country do without the code that mail from abroad begins with, or whose custom
 * asks for more than an order.
 */
const customs = table<Readonly<Record<string, Lines>>>({
  BR: below(({ locality, region, postalCode }) => [
    region ? `${locality} - ${region}` : locality,
    postalCode,
  ]),
  CH: codeFirst,
  ES: below((address) => [words(address.postalCode, address.locality, spanishProvince(address))]),
  FI: codeFirst,
  GG: codeBelow,
  GI: codeBelow,
  HR: codeFirst,
  IT: below((address) => [words(address.postalCode, address.locality, italianProvince(address))]),
  JE: codeBelow,
  JP: japanese,
  LI: codeFirst,
  LT: codeFirst,
  LU: below(({ postalCode, locality }) => [words(postalCode?.replace(/^(?!L-)/, 'L-'), locality)]),
  LV: below(({ postalCode, locality }) => [words(postalCode ? `${locality},` : locality, postalCode)]),
  MC: codeFirst,
  MD: codeFirst,
  RO: codeFirst,
  SE: codeFirst,
  SG: below(({ postalCode, locality }) => [words(locality, postalCode)]),
  SI: codeFirst,
  US: below(({ postalCode, locality, region }) => [
    words(region ? `${locality},` : locality, region, postalCode),
  ]),
});

/** From the largest to the smallest in its own script, the other way round in ours. */
function japanese({ street, locality, region, postalCode }: Address): readonly (string | undefined)[] {
  return isLatin(street ?? locality)
    ? [street, [locality, words(region, postalCode)].filter(Boolean).join(', ')]
    : [postalCode && `〒${postalCode.replace(/^〒/, '')}`, `${region ?? ''}${locality}${street ?? ''}`];
}

/** By its letters, in brackets: Como (CO). A region that is no province stands in no address. */
function italianProvince(address: Address): string | undefined {
  const provinces = provincesNamed(address);
  const code = provinces.length === 1 ? provinces[0]!.code : undefined;
  const isCode = /^[A-Z]{2}$/.test(address.region ?? '');
  return isCode ? `(${address.region!})` : code && `(${code})`;
}

/** By its name, in brackets, where the town is not called the same: Reus (Tarragona). */
function spanishProvince(address: Address): string | undefined {
  const [province, ...others] = provincesNamed(address);
  const isTown = folded(province?.name ?? '') === folded(address.locality);
  return province && others.length === 0 && !isTown ? `(${province.name})` : undefined;
}
