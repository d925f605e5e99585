import { createRequire } from 'node:module';
import type { Validator } from 'stdnum';
import type { Refusal } from '../mistakes/rule.ts';
import { table } from '../table.ts';

/** How the VAT number of a country begins and which rules it follows; elsewhere any will do. */
const vatNumbers = table<
  Readonly<Record<string, readonly [prefix: string, ...validators: readonly string[]]>>
>({
  AT: ['AT', 'uid'],
  BE: ['BE', 'vat'],
  BG: ['BG', 'vat'],
  CH: ['CHE', 'vat', 'uid'],
  CY: ['CY', 'vat'],
  CZ: ['CZ', 'dic'],
  DE: ['DE', 'vat'],
  DK: ['DK', 'cvr'],
  EE: ['EE', 'kmkr'],
  ES: ['ES', 'nif'],
  FI: ['FI', 'alv'],
  FR: ['FR', 'tva'],
  GB: ['GB', 'vat'],
  GR: ['EL', 'vat'],
  HR: ['HR', 'oib'],
  HU: ['HU', 'anum'],
  IE: ['IE', 'vat'],
  IT: ['IT', 'iva'],
  LI: ['CHE', 'vat', 'uid'],
  LT: ['LT', 'pvm'],
  LU: ['LU', 'tva'],
  LV: ['LV', 'pvn'],
  MC: ['FR', 'tva'],
  MT: ['MT', 'vat'],
  NL: ['NL', 'btw'],
  PL: ['PL', 'nip'],
  PT: ['PT', 'nif'],
  RO: ['RO', 'cui'],
  SE: ['SE', 'vat'],
  SI: ['SI', 'ddv'],
  SK: ['SK', 'dph'],
  SM: ['SM', 'coe'],
});

/** What companies and people of a country pay taxes under, where its rules are well known. */
const taxNumbers = table<Readonly<Record<string, readonly string[]>>>({
  BE: ['vat', 'nn', 'bis'],
  ES: ['nif'],
  FR: ['siren', 'siret', 'nif', 'tva'],
  IT: ['codicefiscale', 'iva'],
  PT: ['nif'],
});

/** Whose rules a country’s numbers follow. */
const rulers = table<Readonly<Record<string, string>>>({ LI: 'CH', MC: 'FR' });

/** What is wrong, from the most telling to the least. */
const reasons = {
  InvalidChecksum: 'tax-number-checksum',
  InvalidComponent: 'tax-number-format',
  InvalidFormat: 'tax-number-format',
  InvalidLength: 'tax-number-length',
} as const;

/** Whether a VAT number is one of the country’s (OR05), by prefix, form and check digit. */
export function refuseVat(written: string, country: string): Refusal | undefined {
  const [prefix, ...names] = vatNumbers[country] ?? [];
  if (prefix === undefined) return undefined;
  const value = written.toUpperCase().replace(/[^A-Z\d]/g, '');
  const facts = { value: written, country, prefix };
  // Northern Ireland trades with the Union under a prefix of its own.
  const isNorthernIrish = country === 'GB' && value.startsWith('XI');
  if (value.startsWith(prefix) || isNorthernIrish)
    return check(
      isNorthernIrish ? `GB${value.slice(2)}` : bare(value, country, prefix),
      country,
      names,
      facts,
    );
  const number = value.startsWith(country) ? value.slice(country.length) : value;
  const isRight = check(number, country, names, facts) === undefined;
  return { code: 'tax-number-country', facts: { ...facts, suggestion: isRight ? prefix + number : '' } };
}

/** Whether a tax number, of a company or a person, is one of the country’s. */
export const refuseTaxId = (value: string, country: string): Refusal | undefined =>
  check(value, country, taxNumbers[country] ?? [], { value, country });

/** San Marino’s numbers are checked without their letters; the others know their own. */
const bare = (value: string, country: string, prefix: string): string =>
  country === 'SM' ? value.slice(prefix.length) : value;

/** Against any of some rules; nothing where there is none. */
function check(value: string, country: string, names: readonly string[], facts: Refusal['facts'] & object) {
  const validators = names.flatMap((name) => validatorOf(rulers[country] ?? country, name) ?? []);
  const results = validators.map((validator) => validator.validate(value));
  if (results.length === 0 || results.some(({ isValid }) => isValid)) return undefined;
  const errors = new Set(results.map(({ error }) => error?.name));
  const reason = Object.entries(reasons).find(([name]) => errors.has(name))?.[1] ?? 'tax-number-format';
  return { code: reason, facts } satisfies Refusal;
}

const validatorOf = (country: string, name: string): Validator | undefined => validatorsOf(country)[name];

const require = createRequire(import.meta.url);

/** Read when a number of the country is checked: all countries’ take longer than most commands need for their work. */
const validatorsOf = (country: string) =>
  require(`stdnum/lib/cjs/${country.toLowerCase()}/index.js`) as Readonly<
    Record<string, Validator | undefined>
  >;
