import { z } from 'astro/zod';
import { calendarOf } from '../../hours/public-holidays.ts';
import { outlookFrom } from '../../hours/timeline.ts';
import { clientFacts } from '../../model/client-facts.ts';
import { clientSchema } from '../../model/client.ts';
import { statusOn } from '../../model/history.ts';
import type { Listing, ListingText } from '../listing.ts';

export const today = '2026-11-22';

const schema = clientSchema({ picture: () => z.string(), key: () => z.string() });

/** A bookshop in Milan of which everything is known. */
const shop = {
  name: 'Libreria Esempio',
  type: 'BookStore',
  sector: 'books',
  since: '2019',
  address: {
    street: 'Via Esempio 12/A',
    postalCode: '20121',
    locality: 'Milano',
    region: 'MI',
    country: 'IT',
  },
  pin: { latitude: '45.46420', longitude: '9.19000' },
  phones: ['+39 02 1234 5678'],
  email: 'libri@example.com',
  website: 'https://libri.example.com/',
  hours: 'Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00; PH off',
};

const italian: ListingText = {
  locale: 'it',
  lang: 'it-IT',
  description: 'Seimila titoli e una poltrona.',
  page: 'https://www.example.com/network/libreria-esempio/',
};

/** The shop with some fields written otherwise, as its `client.yaml` would have them; `undefined` takes one away. */
export function listing(
  changes: Readonly<Record<string, unknown>> = {},
  { key = 'libreria', texts = [italian], asOf = today }: ListingOptions = {},
): Listing {
  const written = Object.entries<unknown>({ ...shop, ...changes }).filter(([, value]) => value !== undefined);
  const record = schema.parse(Object.fromEntries(written));
  const client = clientFacts(key, record, { timeZone: 'Europe/Rome' }, asOf);
  return {
    client,
    status: statusOn(client, asOf),
    texts,
    local: client.address.country === 'IT' ? 'it' : undefined,
    outlook: outlookFrom(asOf, calendarOf(client.address, client.pin)),
  };
}

interface ListingOptions {
  readonly key?: string;
  readonly texts?: readonly ListingText[];
  readonly asOf?: string;
}

/** A text of the shop in another language or with another description. */
export const text = (changes: Partial<ListingText>): ListingText => ({ ...italian, ...changes });

/** An electrician who works from home. */
export const hidden = (changes: Readonly<Record<string, unknown>> = {}): Listing =>
  listing(
    {
      name: 'Elettricista Esempio',
      type: 'Electrician',
      serviceArea: { towns: ['Monza', 'Lissone'] },
      movedFrom: [{ address: { ...shop.address, street: 'Via Segreta 3' }, until: '2025-01-01' }],
      ...changes,
    },
    { key: 'elettricista' },
  );

/** What of that record must be in no file. */
export const secrets = ['Via Esempio', '12/A', '20121', '45.46420', '9.19000', 'Via Segreta'];

/** Names as they come, each with something that a format could stumble over. */
export const awkwardNames = [
  'Bar "Da Gino"',
  'Pane, vino; e basta',
  'Caffè 🍷 Perché',
  "L'Osteria & Figli <srl>",
  '=HYPERLINK("https://example.com")',
  '+Spazio',
  '-Sconti',
  '@Casa',
  'C:\\Bar\\Uno',
  '日本書店',
];

/** Hours with each case that a dialect could get wrong. */
export const hoursCases = [
  ['lunch break', 'Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00'],
  ['past midnight', 'Th-Sa 18:00-02:00; Su 12:00-15:00'],
  ['until midnight', 'Mo-Su 18:00-24:00'],
  ['24 hours', '24/7'],
  ['24 hours on one day', 'Mo-Tu 09:00-18:00; We 00:00-24:00'],
  ['Christmas closure', 'Mo-Sa 09:00-19:00; 2026 Dec 24-2027 Jan 06 off'],
  ['season', 'Mo-Sa 09:00-19:00; Jul-Aug Mo-Fr 08:00-14:00'],
  ['public holidays', 'Mo-Sa 09:00-19:00; PH off'],
  ['public holidays with hours', 'Mo-Sa 09:00-19:00; PH 10:00-13:00,16:00-18:00'],
] as const;
