import { z } from 'astro/zod';
import { rule, type Refusal } from '../mistakes/rule.ts';
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

/** How postal codes are written where it is known, each with an example; elsewhere any will do. */
const postalCodes: Readonly<Record<string, readonly [pattern: RegExp, example: string]>> = {
  AT: [/^[1-9]\d{3}$/, '1010'],
  BE: [/^[1-9]\d{3}$/, '1000'],
  CH: [/^[1-9]\d{3}$/, '6900'],
  DE: [/^\d{5}$/, '10115'],
  ES: [/^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, '08001'],
  FR: [/^\d{5}$/, '75001'],
  GB: [/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'SW1A 1AA'],
  IT: [/^\d{5}$/, '20121'],
  NL: [/^[1-9]\d{3} [A-Z]{2}$/, '1012 AB'],
  PT: [/^[1-9]\d{3}-\d{3}$/, '1100-148'],
};

function refusePostalCode({
  postalCode,
  country: code,
}: {
  postalCode?: string | undefined;
  country: string;
}) {
  const [pattern, example] = postalCodes[code] ?? [];
  if (!pattern || postalCode === undefined || pattern.test(postalCode)) return undefined;
  const facts = { value: postalCode, country: code, example: example! };
  return { code: 'postal-code-wrong' as const, facts, field: 'postalCode' };
}

function refuseCountry(value: string): Refusal | undefined {
  return isCountry(value) ? undefined : { code: 'country-unknown' };
}

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
    if (decimals === undefined) return { code: 'coordinate-wrong' };
    if (Math.abs(Number(value)) > limit) return { code: 'coordinate-range', facts: { limit } };
    return decimals.length >= 5
      ? undefined
      : { code: 'coordinate-decimals', facts: { decimals: decimals.length } };
  };
}
