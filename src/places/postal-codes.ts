import type { Refusal } from '../mistakes/rule.ts';
import type { Address } from '../model/address.ts';
import { table } from '../table.ts';
import { provincesNamed } from './provinces.ts';

/** How postal codes of a country are written, and an example; what stands between their parts is to be there. */
type Form = readonly [pattern: RegExp, example: string];

const fourDigits: Form = [/^[1-9]\d{3}$/, '1010'];
const fiveDigits: Form = [/^\d{5}$/, '10115'];
const british: Form = [/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'SW1A 1AA'];

/** Where it is known; elsewhere any will do. */
const forms = table<Readonly<Record<string, Form>>>({
  AD: [/^AD[1-7]\d{2}$/, 'AD500'],
  AT: fourDigits,
  AU: [/^\d{4}$/, '2000'],
  BE: [/^[1-9]\d{3}$/, '1000'],
  BG: fourDigits,
  CA: [/^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/, 'H2X 1Y4'],
  CH: [/^[1-9]\d{3}$/, '6900'],
  CY: fourDigits,
  CZ: [/^\d{3} ?\d{2}$/, '110 00'],
  DE: fiveDigits,
  DK: [/^\d{4}$/, '1050'],
  EE: fiveDigits,
  ES: [/^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, '08001'],
  FI: [/^\d{5}$/, '00100'],
  FR: [/^\d{5}$/, '75001'],
  GB: british,
  GG: british,
  GI: [/^GX11 1AA$/, 'GX11 1AA'],
  GR: [/^\d{3} ?\d{2}$/, '105 57'],
  HR: [/^\d{5}$/, '10000'],
  HU: fourDigits,
  IE: [/^(?:[AC-FHKNPRTV-Y]\d{2}|D6W) [\dAC-FHKNPRTV-Y]{4}$/, 'D02 X285'],
  IM: british,
  IS: [/^\d{3}$/, '101'],
  IT: [/^\d{5}$/, '20121'],
  JE: british,
  LI: [/^94(?:8[5-9]|9[0-8])$/, '9490'],
  LT: [/^(?:LT-)?\d{5}$/, 'LT-01100'],
  LU: [/^(?:L-)?\d{4}$/, '1234'],
  LV: [/^LV-\d{4}$/, 'LV-1050'],
  MC: [/^980\d{2}$/, '98000'],
  MT: [/^[A-Z]{3} \d{4}$/, 'VLT 1111'],
  NL: [/^[1-9]\d{3} [A-Z]{2}$/, '1012 AB'],
  NO: [/^\d{4}$/, '0150'],
  PL: [/^\d{2}-\d{3}$/, '00-001'],
  PT: [/^[1-9]\d{3}-\d{3}$/, '1100-148'],
  RO: [/^\d{6}$/, '010011'],
  SE: [/^\d{3} ?\d{2}$/, '111 20'],
  SI: fourDigits,
  SK: [/^\d{3} ?\d{2}$/, '811 01'],
  SM: [/^4789\d$/, '47890'],
  US: [/^\d{5}(?:-\d{4})?$/, '94016'],
  VA: [/^00120$/, '00120'],
});

/** @returns a refusal with the same code in its right form, where only that is amiss and the region has such codes */
export function refusePostalCode(
  address: Pick<Address, 'postalCode' | 'country' | 'region'>,
): Refusal | undefined {
  const { postalCode, country } = address;
  const [pattern, example] = forms[country] ?? [];
  if (!pattern || postalCode === undefined || pattern.test(postalCode)) return undefined;
  const prefixes = provincesNamed(address).flatMap((province) => province.prefixes);
  const isThere = (code: string) => prefixes.length === 0 || prefixes.some((start) => code.startsWith(start));
  const suggestion =
    rewritings(postalCode, country).find((code) => pattern.test(code) && isThere(code)) ?? '';
  const facts = { value: postalCode, country, example: example!, suggestion };
  return { code: 'postal-code-wrong', facts, field: 'postalCode' };
}

/** In capitals, without the country’s letters, and with a blank or hyphen at each place where one may be missing. */
function rewritings(written: string, country: string): readonly string[] {
  const plain = written.toUpperCase().replace(/[^A-Z\d]/g, '');
  const bare = plain.startsWith(country) ? plain.slice(country.length) : plain;
  const places = Array.from(bare, (_, place) => place);
  return [plain, bare, `0${bare}`, `00${bare}`, country + bare, `${country}-${bare}`].concat(
    places.flatMap((place) => [' ', '-'].map((sign) => bare.slice(0, place) + sign + bare.slice(place))),
  );
}
