import { z } from 'astro/zod';
import { formatCountry } from '../i18n/format.ts';
import { rule, type Refusal } from '../mistakes/rule.ts';
import { refusePostalCode } from '../places/postal-codes.ts';
import { line } from './text.ts';

/** ISO 3166-1 alpha-2. */
export const country = z.string().superRefine(rule(refuseCountry));

export const addressSchema = z
  .strictObject({
    street: line.optional().meta({ description: 'Street and number as on the door plate.' }),
    locality: line.meta({ description: 'Town or city, in its own language.' }),
    region: line.optional().meta({ description: 'Province or region, as in the postal address: MI, B.' }),
    postalCode: line.optional(),
    country: country.meta({ description: 'Two capital letters: IT, ES, BE.' }),
  })
  .superRefine(rule(refusePostalCode));

export type Address = z.infer<typeof addressSchema>;

/** Coordinates stay text, so that trailing zeros survive: five decimals are about one metre. */
export const pinSchema = z
  .strictObject({
    latitude: z.string().superRefine(rule(refuseCoordinate(90))),
    longitude: z.string().superRefine(rule(refuseCoordinate(180))),
  })
  .superRefine(
    rule((pin) =>
      Number(pin.latitude) === 0 && Number(pin.longitude) === 0
        ? { code: 'coordinate-null-island' }
        : undefined,
    ),
  );

export type Pin = z.infer<typeof pinSchema>;

function refuseCountry(value: string): Refusal | undefined {
  return isCountry(value)
    ? undefined
    : { code: 'country-unknown', facts: { suggestion: countryMeant(value) } };
}

/** The code of a country written small, or by its name in a language of the staff. */
function countryMeant(written: string): string {
  const code = written.toUpperCase();
  if (isCountry(code)) return code;
  return neighbours.find((country) => namesOf(country).includes(written.toLowerCase())) ?? '';
}

/** Countries that staff are likely to call by their names. */
const neighbours = ['IT', 'ES', 'FR', 'BE', 'DE', 'GB', 'CH', 'AT', 'PT', 'NL', 'SM', 'VA', 'AD', 'SI', 'HR'];

const namesOf = (country: string): readonly string[] =>
  ['it', 'en', 'es', 'fr', 'de'].map((lang) => formatCountry(country, lang).toLowerCase());

/** Intl gives an unassigned code no name, and replaces a withdrawn or mistaken one (SU, UK) by its successor. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || exceptionalReservations.has(code)) return false;
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  return name !== undefined && new Intl.Locale(`und-${code}`).region === code;
}

/** Codes that Intl names although ISO 3166-1 assigns them to no country. */
const exceptionalReservations = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

function refuseCoordinate(limit: number): (value: string) => Refusal | undefined {
  return (value) => {
    const decimals =
      /^-?\d{1,3}(?:\.(\d+))?$/.exec(value)?.[1] ?? (/^-?\d{1,3}$/.test(value) ? '' : undefined);
    if (decimals === undefined)
      return { code: 'coordinate-wrong', facts: { suggestion: coordinateMeant(value) } };
    if (Math.abs(Number(value)) > limit) return { code: 'coordinate-range', facts: { limit } };
    return decimals.length >= 5
      ? undefined
      : { code: 'coordinate-decimals', facts: { decimals: decimals.length } };
  };
}

/** With a point for the comma; or, of degrees, minutes and seconds, as decimals; empty for anything else. */
export function coordinateMeant(written: string): string {
  const decimal = written.replace(/^([-−]?\d{1,3}),(\d+)$/, '$1.$2').replace('−', '-');
  if (decimal !== written) return decimal;
  const [, degrees, minutes, seconds, side] =
    /^(\d{1,3})°\s*(\d{1,2})['′’]\s*(\d{1,2}(?:[.,]\d+)?)["″”]\s*([NSEWO])$/i.exec(written) ?? [];
  if (side === undefined) return '';
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds!.replace(',', '.')) / 3600;
  return `${'SWO'.includes(side.toUpperCase()) ? '-' : ''}${value.toFixed(5)}`;
}
