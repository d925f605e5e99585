import { z } from 'astro/zod';
import type { Refusal } from '../mistakes/rule.ts';
import { day } from './moment.ts';
import { line, localized } from './text.ts';

/** What of a client can change without leaving a day behind in its record, or be known before its day. */
export const changedFields = ['hours', 'phones', 'email', 'website', 'arrival', 'opens', 'closed'] as const;
export type ChangedField = (typeof changedFields)[number];

/** A day on which something of a client became as it is. */
export const changeSchema = z.strictObject({
  on: day.meta({ description: 'The day on which it was changed, or announced: 2026-11-20.' }),
  what: z.enum(changedFields).meta({ description: `The field: ${changedFields.join(', ')}.` }),
  note: localized(line).default({}).meta({ description: 'Why, or what is new, in each language.' }),
});

export type Change = z.output<typeof changeSchema>;

type Changed = { readonly changed: readonly Change[] } & Readonly<Partial<Record<ChangedField, unknown>>>;

/** What is said to have changed stands in the record, and is said once of a day. */
export function refuseChange(record: Changed): Refusal | undefined {
  const { changed } = record;
  const missing = changed.find(({ what }) => isEmpty(record[what]));
  if (missing) return { code: 'change-missing', field: 'changed', facts: { value: missing.what } };
  const twice = changed.find(
    ({ on, what }, index) => changed.findIndex((other) => other.on === on && other.what === what) < index,
  );
  return twice && { code: 'change-twice', field: 'changed', facts: { value: twice.what, date: twice.on } };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);
