import { z } from 'astro/zod';
import { relations } from '../model/client.ts';
import { accesses, stopKinds } from '../model/arrival.ts';
import { statuses } from '../model/history.ts';
import { amenities, payments } from '../model/services.ts';

/** Counts up when a field disappears or changes its meaning; new fields may come at any time. */
export const clientsJsonVersion = 1;

const url = z.url();
const day = z.iso.date();
const lang = z.string().meta({ description: 'BCP 47: it-IT.' });
const partialDay = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);

const pin = z
  .strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    geo: z.string().regex(/^geo:/).meta({
      description: 'The same as a URI (RFC 5870), with the decimals as they were measured.',
    }),
    plusCode: z.string().meta({ description: 'Open Location Code.' }),
  })
  .meta({ description: 'WGS 84.' });

const address = z.strictObject({
  street: z.string().optional(),
  postalCode: z.string().optional(),
  locality: z.string(),
  region: z.string().optional(),
  country: z.string().length(2).meta({ description: 'ISO 3166-1 alpha-2.' }),
  lines: z.array(z.string()).meta({ description: 'As on an envelope, the country named for the reader.' }),
});

const specialDay = z.strictObject({
  from: day,
  through: day.meta({ description: 'The last day, itself included.' }),
  text: z.string().meta({ description: 'The hours of these days, in words.' }),
  closed: z.boolean().meta({ description: 'Whether it is closed on all of them.' }),
});

const hours = z.strictObject({
  osm: z.string().meta({ description: 'All of it, in the syntax of OpenStreetMap’s opening_hours.' }),
  text: z.array(z.string()).meta({ description: 'For readers, a line for each row.' }),
  specialDays: z.array(specialDay).meta({
    description:
      'The days on which other hours hold than in the year’s week, public holidays included, from the day of the build to the end of the next year.',
  }),
});

const phones = z.array(z.string().regex(/^\+\d+$/)).meta({ description: 'E.164.' });

const spot = z.strictObject({ text: z.string().optional(), pin: pin.optional() });

const arrival = z
  .strictObject({
    entrance: spot.optional(),
    floor: z.string().optional(),
    bell: z.string().optional(),
    parking: z.array(spot),
    stops: z.array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(stopKinds),
        lines: z.array(z.string()),
        pin: pin.optional(),
      }),
    ),
    stepFree: z.strictObject({ access: z.enum(accesses), text: z.string().optional() }).optional(),
    landmarks: z.array(spot),
    commonMistake: z.string().optional(),
  })
  .meta({ description: 'How one finds the door.' });

const client = z.strictObject({
  key: z.string().meta({ description: 'Stays when the name or the address changes.' }),
  id: url.meta({ description: 'The @id of the client in the structured data of the site.' }),
  name: z.string(),
  legalName: z.string().optional(),
  formerNames: z.array(z.strictObject({ name: z.string(), until: partialDay.optional() })),
  type: z.string().meta({ description: 'A type of schema.org: Restaurant.' }),
  moreTypes: z.array(z.string()).optional().meta({ description: 'Further types of schema.org.' }),
  sector: z.strictObject({ key: z.string(), label: z.string() }),
  relation: z.enum(relations).meta({ description: 'How it stands to the agency.' }),
  paid: z.boolean().meta({ description: 'Whether money or goods change hands between it and the agency.' }),
  since: partialDay.optional(),
  until: partialDay.optional(),
  status: z.enum(statuses).meta({ description: 'On the day of the build.' }),
  founded: partialDay.optional(),
  opens: day.optional(),
  closed: z
    .strictObject({ since: day, reopens: day.optional(), note: z.string().optional() })
    .optional()
    .meta({ description: 'For good, if it does not reopen.' }),
  description: z.string(),
  lang: lang.meta({
    description:
      'The language of the description: that of the file, or the first in which the client has a page.',
  }),
  address: address.meta({ description: 'Only the town of a client that goes to its customers.' }),
  pin: pin.optional(),
  serviceArea: z.array(z.string()).optional().meta({ description: 'Towns that it goes to.' }),
  formerAddresses: z.array(z.strictObject({ address, pin: pin.optional(), until: partialDay })),
  arrival: arrival.optional(),
  timeZone: z.string().meta({ description: 'Of its hours (IANA).' }),
  hours: hours.optional(),
  departments: z.array(
    z.strictObject({
      name: z.string(),
      type: z.string().optional(),
      phones,
      email: z.string().optional(),
      hours,
    }),
  ),
  phones,
  email: z.string().optional(),
  website: url.optional(),
  channels: z.array(url),
  menu: url.optional(),
  cuisine: z.array(z.string()),
  priceRange: z.string().optional(),
  reservations: z
    .union([z.boolean(), url])
    .optional()
    .meta({ description: 'Whether one can reserve, or where.' }),
  payment: z.array(z.enum(payments)).optional(),
  amenities: z.array(z.enum(amenities)).optional(),
  verified: day.optional().meta({ description: 'When somebody last held the record against the place.' }),
  vat: z.string().optional(),
  taxId: z.string().optional(),
  ids: z
    .strictObject({
      google: z.string().optional(),
      osm: z.string().optional(),
      wikidata: z.string().optional(),
      apple: z.string().optional(),
    })
    .meta({ description: 'The names under which other systems know it.' }),
  image: url.optional().meta({ description: 'A picture of it.' }),
  logo: url.optional(),
  versions: z
    .array(
      z.strictObject({
        lang,
        page: url,
        vcard: url.meta({ description: 'vCard 4.0.' }),
        vcard3: url.meta({ description: 'vCard 3.0, for phones.' }),
        calendar: url.optional().meta({ description: 'iCalendar: the special days.' }),
      }),
    )
    .meta({ description: 'Its page and files in each language that it has.' }),
});

/** `clients.json`: all that the site tells of its network, in one language, for programs. */
export const clientsJsonSchema = z
  .strictObject({
    $schema: url,
    version: z.literal(clientsJsonVersion),
    asOf: day.meta({ description: 'The day of the build, by the clock of the agency.' }),
    lang: lang.meta({ description: 'The language of the file (BCP 47): it-IT.' }),
    agency: z.strictObject({ name: z.string(), url }),
    network: url.meta({ description: 'The page for readers.' }),
    clients: z.array(client),
  })
  .meta({ title: 'clients.json', description: 'The network of an agency, in one language.' });

export type ClientsJson = z.output<typeof clientsJsonSchema>;
export type ClientJson = ClientsJson['clients'][number];
export type HoursJson = z.output<typeof hours>;

export const clientsJson = (data: ClientsJson): string => `${JSON.stringify(data)}\n`;

/** The JSON Schema of the file, as it is published beside the site’s other files. */
export const clientsJsonSchemaText = (): string =>
  `${JSON.stringify(z.toJSONSchema(clientsJsonSchema, { target: 'draft-2020-12' }), null, 2)}\n`;
