import type { Address } from '../model/address.ts';
import { table } from '../table.ts';
import { provincesNamed } from './provinces.ts';
import { townKey } from './town-key.ts';

type Lines = (address: Address) => readonly (string | undefined)[];

/** The street and the lines below it, in the order of the country’s post, without the country’s name. */
export const postalLines = (address: Address): readonly string[] =>
  [address.street, ...(townLines[address.country] ?? codeFirst)(address)].filter(
    (line) => line !== undefined && line !== '',
  ) as readonly string[];

const words = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

const codeFirst: Lines = ({ postalCode, locality }) => [words(postalCode, locality)];
const codeLast: Lines = ({ postalCode, locality }) => [words(locality, postalCode)];
const codeBelow: Lines = ({ postalCode, locality }) => [locality, postalCode];
const northAmerican =
  (comma: string): Lines =>
  ({ postalCode, locality, region }) => [words(region ? locality + comma : locality, region, postalCode)];

const townLines = table<Readonly<Record<string, Lines>>>({
  AU: northAmerican(''),
  CA: northAmerican(''),
  ES: (address) => [words(address.postalCode, address.locality, spanishProvince(address))],
  GB: codeBelow,
  GG: codeBelow,
  GI: codeBelow,
  IE: ({ postalCode, locality, region }) => [locality, region, postalCode],
  IM: codeBelow,
  IT: (address) => [words(address.postalCode, address.locality, italianProvince(address))],
  JE: codeBelow,
  LU: ({ postalCode, locality }) => [words(postalCode?.replace(/^(?!L-)/, 'L-'), locality)],
  LV: ({ postalCode, locality }) => [words(postalCode ? `${locality},` : locality, postalCode)],
  MT: codeLast,
  US: northAmerican(','),
});

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
  const isTown = townKey(province?.name ?? '') === townKey(address.locality);
  return province && others.length === 0 && !isTown ? `(${province.name})` : undefined;
}
