import { z } from 'astro/zod';
import { hoursSchema } from '../hours/schema.ts';
import { rule } from '../mistakes/rule.ts';
import { nearest } from '../mistakes/nearest.ts';
import { businessTypes } from '../structured-data/business-types.ts';
import { addressSchema, pinSchema } from './address.ts';
import type { Links } from './links.ts';
import { partialDay } from './moment.ts';
import { email, phone } from './contact.ts';
import { pictureSchema } from './picture.ts';
import { line, slug } from './text.ts';
import { timeZone } from './time-zone.ts';
import { oldAddress, webUrl } from './url.ts';

/** How a company stands to the agency. The network page tells them apart. */
export const relations = ['client', 'partner', 'friend', 'former-client'] as const;
export type Relation = (typeof relations)[number];

/** `clients/<client>/client.yaml`: the facts that are true in every language. */
export const clientSchema = <Picture extends z.ZodType>(links: Links<Picture>) =>
  z
    .strictObject({
      name: line.meta({ description: 'The name on the sign, without slogan or company form.' }),
      legalName: line.optional().meta({ description: 'The registered name, if it differs.' }),
      type: z
        .string()
        .superRefine(rule(refuseBusinessType))
        .meta({
          description: 'The schema.org type: Restaurant, BookStore, Dentist …',
          enum: [...businessTypes],
        }),
      sector: links.key('sector').meta({ description: 'A key of sectors in site.yaml.' }),
      relation: z.enum(relations).default('client'),
      since: partialDay.optional().meta({ description: 'Year, month or day: 2019, 2019-04, 2019-04-01.' }),
      until: partialDay.optional().meta({ description: 'When it ended; for former clients.' }),
      paid: z.boolean().default(true).meta({
        description: 'Whether money or goods change hands. Links of a paid relation are marked as sponsored.',
      }),
      address: addressSchema,
      pin: pinSchema.optional().meta({ description: 'Where the entrance is, not the middle of the town.' }),
      phones: z.array(phone).default([]).meta({ description: 'With the country code: +39 02 1234567.' }),
      email: email.optional(),
      website: webUrl.optional(),
      channels: z.array(webUrl).default([]).meta({ description: 'Addresses of its social profiles.' }),
      hours: hoursSchema.optional().meta({
        description:
          'Opening hours: Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00, or day by day under week.',
      }),
      timeZone: timeZone.optional().meta({
        description: 'Of its hours, Atlantic/Canary; the country’s if it has but one, else the agency’s.',
      }),
      priceRange: line
        .superRefine(
          rule((text) => (text.length < 100 ? undefined : { code: 'text-too-long', facts: { limit: 99 } })),
        )
        .optional()
        .meta({ description: 'Such as €€ or 15–30 €.' }),
      logo: links.picture().optional(),
      photos: z.array(pictureSchema(links)).default([]),
    })
    .superRefine(
      rule(({ since, until }) =>
        since && until && until.slice(0, since.length) < since
          ? { code: 'period-reversed', facts: { since, until }, field: 'until' }
          : undefined,
      ),
    );

/** The front matter of `clients/<client>/index.<locale>.md`. */
export const clientTextSchema = z.strictObject({
  description: line.meta({ description: 'One or two sentences for the network page and search results.' }),
  slug: slug
    .optional()
    .meta({ description: 'The last word of its address; made from the name if left out.' }),
  oldAddresses: z.array(oldAddress).default([]),
});

function refuseBusinessType(value: string) {
  if ((businessTypes as readonly string[]).includes(value)) return undefined;
  return {
    code: 'business-type-unknown' as const,
    facts: { suggestion: nearest(value, businessTypes) ?? '' },
  };
}
