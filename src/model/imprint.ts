import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';
import { line } from './text.ts';

/** An amount with its currency: `10000 EUR`. */
const amount = z
  .string()
  .superRefine(rule((text) => (readAmount(text) ? undefined : { code: 'amount-wrong' })));

const written = /^(\d+(?:\.\d{1,2})?) ([A-Z]{3})$/;

/** @example readAmount('10000 EUR') // { value: 10000, currency: 'EUR' } */
export function readAmount(text: string): { readonly value: number; readonly currency: string } | undefined {
  const [, value, currency] = written.exec(text) ?? [];
  if (value === undefined || currency === undefined) return undefined;
  return Intl.supportedValuesOf('currency').includes(currency)
    ? { value: Number(value), currency }
    : undefined;
}

/** What the law of a country wants said of a company on its site, beside name, address and tax number. */
export const imprintSchema = z.strictObject({
  register: line.optional().meta({
    description: 'The entry in the business register, as its country writes it: REA MI-1234567.',
  }),
  capital: amount.optional().meta({ description: 'The share capital: 10000 EUR.' }),
  paidUp: z.boolean().default(false).meta({ description: 'true: the capital is fully paid up.' }),
  soleShareholder: z.boolean().default(false).meta({ description: 'true: the company has one shareholder.' }),
  representatives: z.array(line).default([]).meta({ description: 'Who may act for the company.' }),
  publisher: line.optional().meta({ description: 'Who answers for what is published.' }),
  hostedBy: line.optional().meta({ description: 'Who hosts the site: name, address, phone.' }),
});

export type Imprint = z.output<typeof imprintSchema>;

/** Countries of which it is known here what their law asks for. */
export type ImprintCountry = keyof typeof imprintRules;

/** A field of `site.yaml`, by its path. */
export type ImprintField =
  | 'email'
  | 'phones'
  | 'vat'
  | `address.${'street' | 'postalCode'}`
  | `imprint.${'register' | 'capital' | 'representatives' | 'publisher' | 'hostedBy'}`;

const seat = ['address.street', 'address.postalCode'] as const;

/**
 * What must be easy to find on the site of a company, by the country of its seat, and the law that says so. A reminder
 * for staff, and no legal advice.
 */
export const imprintRules = {
  BE: {
    source: 'art. XII.6 WER/CDE, art. 2:20 WVV/CSA',
    fields: [...seat, 'email', 'vat', 'imprint.register'],
  },
  DE: {
    source: '§ 5 DDG',
    fields: [...seat, 'email', 'imprint.representatives', 'imprint.register'],
  },
  ES: { source: 'art. 10 Ley 34/2002 (LSSI)', fields: [...seat, 'email', 'vat', 'imprint.register'] },
  FR: {
    source: 'art. 1-1 loi 2004-575 (LCEN)',
    fields: [
      ...seat,
      'phones',
      'imprint.register',
      'imprint.capital',
      'imprint.publisher',
      'imprint.hostedBy',
    ],
  },
  IT: {
    source: 'art. 2250 c.c., art. 35 d.P.R. 633/1972',
    fields: [...seat, 'vat', 'imprint.register', 'imprint.capital'],
  },
} as const satisfies Readonly<
  Record<string, { readonly source: string; readonly fields: readonly ImprintField[] }>
>;

export const isImprintCountry = (country: string): country is ImprintCountry =>
  Object.hasOwn(imprintRules, country);
