import { z } from 'astro/zod';
import { hoursSchema } from './opening-hours.ts';
import { rule, type Refusal } from '../mistakes/rule.ts';
import { refuseTaxId } from '../places/tax-number.ts';
import { addressSchema, pinSchema } from './address.ts';
import { arrivalSchema } from './arrival.ts';
import { businessType, servesFood } from './business-type.ts';
import { email, phone } from './contact.ts';
import { departmentSchema } from './department.ts';
import { externalIdsSchema } from './external-ids.ts';
import { changeSchema, refuseChange } from './change.ts';
import { closingSchema, formerNameSchema, formerPlaceSchema } from './history.ts';
import type { Links } from './links.ts';
import { day, partialDay } from './moment.ts';
import { refuseReversed } from './period.ts';
import { pictureSchema } from './picture.ts';
import { serviceAreaSchema } from './service-area.ts';
import { amenities, payments } from './services.ts';
import { inField, refuseVatOf } from './tax.ts';
import { line, slug } from './text.ts';
import { tieSchema } from './tie.ts';
import { timeZone } from '../places/time-zone.ts';
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
      formerly: z
        .array(formerNameSchema)
        .default([])
        .meta({ description: 'Names it had before, by which people may still look for it.' }),
      type: businessType.meta({ description: 'The schema.org type: Restaurant, BookStore, Dentist …' }),
      moreTypes: z
        .array(businessType)
        .default([])
        .meta({ description: 'Further types, where it is several things: [BarOrPub].' }),
      sector: links.key('sector').meta({ description: 'A key of sectors in site.yaml.' }),
      relation: z.enum(relations).default('client'),
      near: z
        .array(tieSchema(links.key('node'), links))
        .default([])
        .meta({
          description:
            'Folders of clients/ and people/ it is near, alone or with who, as, since, until, note.',
        }),
      through: links.key('origin').optional().meta({
        description: 'Who brought it: a folder of people/, clients/ or posts/; or search, walked-in.',
      }),
      since: partialDay.optional().meta({ description: 'Year, month or day: 2019, 2019-04, 2019-04-01.' }),
      until: partialDay.optional().meta({ description: 'When it ended; for former clients.' }),
      paid: z.boolean().default(true).meta({
        description: 'Whether money or goods change hands. Links of a paid relation are marked as sponsored.',
      }),
      address: addressSchema,
      pin: pinSchema.optional().meta({ description: 'Where the entrance is, not the middle of the town.' }),
      arrival: arrivalSchema(links)
        .optional()
        .meta({ description: 'How one finds the door, for somebody who has never been there.' }),
      serviceArea: serviceAreaSchema
        .optional()
        .meta({ description: 'For a company that goes to its customers.' }),
      movedFrom: z.array(formerPlaceSchema).default([]).meta({ description: 'Addresses it had before.' }),
      founded: partialDay
        .optional()
        .meta({ description: 'When the company was founded: 1987, 1987-04, 1987-04-01.' }),
      opens: day.optional().meta({ description: 'The day on which it opens, if that is still to come.' }),
      closed: closingSchema
        .optional()
        .meta({ description: 'Set when it has closed, for a while or for good.' }),
      phones: z.array(phone).default([]).meta({ description: 'With the country code: +39 02 1234567.' }),
      email: email.optional(),
      website: webUrl.optional(),
      channels: z.array(webUrl).default([]).meta({ description: 'Addresses of its social profiles.' }),
      hours: hoursSchema.optional().meta({
        description:
          'Opening hours: Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00, or day by day under week.',
      }),
      timeZone: timeZone.optional().meta({
        description: 'Of its hours: Atlantic/Canary. Needed only where its pin and country do not tell.',
      }),
      departments: z
        .array(departmentSchema)
        .default([])
        .meta({ description: 'Parts of it with hours of their own.' }),
      vat: line.optional().meta({ description: 'VAT number with its country: IT00743110157.' }),
      taxId: line
        .optional()
        .meta({ description: 'Tax number, where it is another one: codice fiscale, NIF.' }),
      ids: externalIdsSchema
        .prefault({})
        .meta({ description: 'The names under which Google, OpenStreetMap, Wikidata and Apple know it.' }),
      googleCategory: line.optional().meta({
        description: 'Its main category in Google Business Profile, in English: Italian restaurant.',
      }),
      menu: webUrl.optional().meta({ description: 'Where the menu is, for places to eat and drink.' }),
      cuisine: z
        .array(line)
        .default([])
        .meta({ description: 'What one eats there, in English: [Lombard, fish].' }),
      priceRange: line
        .superRefine(
          rule((text) => (text.length < 100 ? undefined : { code: 'text-too-long', facts: { limit: 99 } })),
        )
        .optional()
        .meta({ description: 'Such as €€ or 15–30 €.' }),
      reservations: z
        .union([z.boolean(), webUrl])
        .optional()
        .meta({ description: 'true or false, or the address where one reserves a table.' }),
      payment: z.array(z.enum(payments)).default([]).meta({ description: 'How one can pay.' }),
      amenities: z.array(z.enum(amenities)).default([]).meta({ description: 'What it has and offers.' }),
      verified: day
        .optional()
        .meta({ description: 'The day on which somebody last held the record against the place itself.' }),
      changed: z.array(changeSchema).default([]).meta({
        description: 'What changed and when, for the feed of changes: { on: 2026-11-20, what: hours }.',
      }),
      logo: links.picture().optional(),
      photos: z.array(pictureSchema(links)).default([]),
    })
    .superRefine(rule(({ since, until }) => refuseReversed(since, until)))
    .superRefine(
      rule(({ opens, closed }) =>
        opens && closed && closed.since < opens
          ? { code: 'period-reversed', facts: { since: opens, until: closed.since }, field: 'closed' }
          : undefined,
      ),
    )
    .superRefine(rule(refuseChange))
    .superRefine(rule(refuseFood))
    .superRefine(rule(refuseVatOf))
    .superRefine(rule(({ address, taxId }) => inField('taxId', taxId && refuseTaxId(taxId, address.country))))
    .superRefine(
      rule(({ serviceArea, arrival }) =>
        serviceArea?.hidesAddress && arrival ? { code: 'arrival-hidden', field: 'arrival' } : undefined,
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

interface Food {
  readonly type: string;
  readonly moreTypes: readonly string[];
  readonly menu?: string | undefined;
  readonly cuisine: readonly string[];
  readonly reservations?: boolean | string | undefined;
}

/** LB18 */
function refuseFood({ type, moreTypes, menu, cuisine, reservations }: Food): Refusal | undefined {
  if ([type, ...moreTypes].some(servesFood)) return undefined;
  const given = {
    menu: menu !== undefined,
    cuisine: cuisine.length > 0,
    reservations: reservations !== undefined,
  };
  const field = Object.entries(given).find(([, isGiven]) => isGiven)?.[0];
  return field === undefined ? undefined : { code: 'food-field-misplaced', facts: { field, type }, field };
}
