import { z } from 'astro/zod';
import { formatCountry } from '../i18n/format.ts';
import { rule, type Refusal } from '../mistakes/rule.ts';
import { decimalsOf, fewestDecimals, lacksZero, withAllDecimals } from '../places/decimals.ts';
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

/** Coordinates stay text, so that trailing zeros survive; those that somebody dropped are there again. */
export const pinSchema = z
  .strictObject({
    latitude: z.string().superRefine(rule(refuseCoordinate(90))),
    longitude: z.string().superRefine(rule(refuseCoordinate(180))),
    anyway: line
      .optional()
      .meta({ description: 'Why it is right, where the check does not believe it: a boat in the harbour.' }),
  })
  .superRefine(rule(refuseNullIsland))
  .superRefine(rule(refuseDecimals('latitude', 'longitude')))
  .superRefine(rule(refuseDecimals('longitude', 'latitude')))
  .transform(({ latitude, longitude }) => ({
    latitude: withAllDecimals(latitude),
    longitude: withAllDecimals(longitude),
  }));

/** A pin as somebody wrote it, found to be one. */
export interface WrittenPin extends Coordinates {
  readonly anyway?: string | undefined;
}

export type Pin = z.output<typeof pinSchema>;

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
  ['it', 'en', 'es', 'fr', 'de', 'nl', 'pt', 'ca'].map((lang) => formatCountry(country, lang).toLowerCase());

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

const degrees = /^-?\d{1,3}(?:\.\d+)?$/;

function refuseCoordinate(limit: number): (value: string) => Refusal | undefined {
  return (value) => {
    if (!degrees.test(value))
      return { code: 'coordinate-wrong', facts: { suggestion: coordinateMeant(value) } };
    return Math.abs(Number(value)) > limit ? { code: 'coordinate-range', facts: { limit } } : undefined;
  };
}

interface Coordinates {
  readonly latitude: string;
  readonly longitude: string;
}

function refuseNullIsland({ latitude, longitude }: Coordinates): Refusal | undefined {
  return Number(latitude) === 0 && Number(longitude) === 0 ? { code: 'coordinate-null-island' } : undefined;
}

function refuseDecimals(
  field: keyof Coordinates,
  other: keyof Coordinates,
): (pin: Coordinates) => Refusal | undefined {
  return ({ [field]: value, [other]: companion }) => {
    const decimals = decimalsOf(value);
    const isToldAsWhole = refuseNullIsland({ latitude: value, longitude: companion }) !== undefined;
    if (isToldAsWhole || !degrees.test(value) || decimals >= fewestDecimals || lacksZero(value, companion))
      return undefined;
    return { code: 'coordinate-decimals', facts: { value, decimals }, field };
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
