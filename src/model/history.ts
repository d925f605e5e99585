import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';
import { addressSchema, pinSchema } from './address.ts';
import { day, partialDay } from './moment.ts';
import { line, localized } from './text.ts';

/** A name that a client had before. */
export const formerNameSchema = z.strictObject({
  name: line,
  until: partialDay.optional().meta({ description: 'When it got its present name: 2024, 2024-05.' }),
});

/** An address that a client had before. */
export const formerPlaceSchema = z.strictObject({
  address: addressSchema,
  pin: pinSchema.optional(),
  until: partialDay.meta({ description: 'When it moved: 2025, 2025-03, 2025-03-01.' }),
});

/** For a while, with the day on which it opens again, or for good. */
export const closingSchema = z
  .strictObject({
    since: day.meta({ description: 'The first day on which it is closed.' }),
    reopens: day.optional().meta({ description: 'The day it opens again; left out where it is for good.' }),
    note: localized(line).default({}).meta({ description: 'Why, or where to go instead, in each language.' }),
  })
  .superRefine(
    rule(({ since, reopens }) =>
      reopens !== undefined && reopens <= since
        ? { code: 'period-reversed', facts: { since, until: reopens }, field: 'reopens' }
        : undefined,
    ),
  );

export type FormerPlace = z.output<typeof formerPlaceSchema>;
export type Closing = z.output<typeof closingSchema>;

/** Where a client stands in its life on a day; the last is for good. */
export const statuses = ['announced', 'open', 'closed-for-a-while', 'closed'] as const;
export type Status = (typeof statuses)[number];

/** @example statusOn({ closed: { since: '2026-03-01', note: {} } }, '2026-11-25') // 'closed' */
export function statusOn(
  { opens, closed }: { readonly opens?: string | undefined; readonly closed?: Closing | undefined },
  today: string,
): Status {
  if (opens !== undefined && today < opens) return 'announced';
  if (!closed || today < closed.since) return 'open';
  if (closed.reopens === undefined) return 'closed';
  return today < closed.reopens ? 'closed-for-a-while' : 'open';
}
