import { z } from 'astro/zod';
import { hoursSchema } from './opening-hours.ts';
import { businessType } from './business-type.ts';
import { email, phone } from './contact.ts';
import { line, localized } from './text.ts';

/** A part of a client with hours of its own: the workshop of a dealer, the kitchen of a bar. */
export const departmentSchema = z.strictObject({
  name: localized(line).meta({ description: 'As on the door, by language: { it: Officina, en: Workshop }' }),
  type: businessType
    .optional()
    .meta({ description: 'Its schema.org type, if it is another than the client’s.' }),
  phones: z.array(phone).default([]),
  email: email.optional(),
  hours: hoursSchema,
});

export type Department = z.output<typeof departmentSchema>;
