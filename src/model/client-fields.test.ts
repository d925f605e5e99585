import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { appleLocation } from '../listings/apple-business.ts';
import { bingRow } from '../listings/bing-places.ts';
import { googleRow } from '../listings/google-profile.ts';
import { osmTags } from '../listings/osm-tags.ts';
import { plainRow } from '../listings/plain-csv.ts';
import { contextWith } from '../formats/testing/awkward.ts';
import { listing } from '../listings/testing/listing.ts';
import { clientRoutes } from '../views/client.ts';
import { clientsJsonOf } from '../views/clients-json.ts';
import { bookshop, client, content } from '../structured-data/testing/sample.ts';
import { clientFields, clientPlaces, type ClientPlace, type Destinations } from './client-fields.ts';
import { clientFacts, shownFacts, type ClientRecord } from './client-facts.ts';
import { clientSchema } from './client.ts';
import type { Client } from './content.ts';
import { tieOf } from './tie.ts';

/** Every field of `client.yaml`, with something in it that is found nowhere else. */
const full = {
  name: 'Trattoria Piena',
  legalName: 'Piena di Tutto Srl',
  formerly: [{ name: 'Bar Vecchio', until: '2018' }],
  type: 'Restaurant',
  moreTypes: ['CafeOrCoffeeShop'],
  sector: 'food',
  relation: 'client',
  since: '2019',
  until: '2031',
  paid: true,
  address: { street: 'Via Piena 12', postalCode: '20121', locality: 'Milano', region: 'MI', country: 'IT' },
  pin: { latitude: '45.46911', longitude: '9.18441' },
  arrival: { floor: { it: 'Quarto cortile' }, stepFree: { access: 'yes' } },
  serviceArea: { towns: ['Lissone'], hidesAddress: false },
  movedFrom: [{ address: { street: 'Via Vuota 3', locality: 'Monza', country: 'IT' }, until: '2020' }],
  founded: '1987-04-01',
  opens: '2019-04-01',
  closed: { since: '2027-01-10', reopens: '2027-01-20', note: { it: 'Lavori in cucina' } },
  phones: ['+39 02 7600 0001'],
  email: 'piena@example.com',
  website: 'https://piena.example.com/',
  channels: ['https://www.instagram.com/piena'],
  hours: 'Mo-Fr 12:00-15:00; PH off',
  timeZone: 'Europe/Rome',
  departments: [{ name: { it: 'Enoteca' }, hours: 'Mo-Fr 18:00-23:00' }],
  vat: 'IT00743110157',
  taxId: '00743110157',
  ids: { google: 'ChIJEsempioEsempioEsempio04', osm: 'node/1', wikidata: 'Q1', apple: '1234567890' },
  googleCategory: 'Italian restaurant',
  menu: 'https://piena.example.com/la-carta',
  cuisine: ['Lombard'],
  priceRange: '€€',
  reservations: 'https://piena.example.com/tavoli',
  payment: ['cash', 'debit-cards'],
  amenities: ['wifi'],
  verified: '2026-11-02',
  changed: [{ on: '2026-11-02', what: 'hours', note: { it: 'Si apre prima' } }],
  logo: 'logo.svg',
  photos: [{ file: 'sala.jpg', alt: { it: 'La sala' } }],
  near: [{ who: 'libreria', as: 'supplier', note: { it: 'Porta i libri a mezzogiorno' } }],
  through: 'libreria',
} satisfies Readonly<Record<keyof ClientRecord, unknown>>;

/** What a reader sees of a field, where that is its own text. */
const seen: Readonly<Partial<Record<keyof ClientRecord, string>>> = {
  name: 'Trattoria Piena',
  legalName: 'Piena di Tutto Srl',
  formerly: 'Bar Vecchio',
  since: '2019',
  until: '2031',
  address: 'Via Piena 12',
  pin: '45.46911',
  arrival: 'Quarto cortile',
  serviceArea: 'Lissone',
  movedFrom: 'Via Vuota 3',
  founded: '1987',
  closed: 'Lavori in cucina',
  phones: '+390276000001',
  email: 'piena@example.com',
  website: 'piena.example.com',
  channels: 'instagram.com/piena',
  departments: 'Enoteca',
  near: 'Porta i libri a mezzogiorno',
  through: 'Libreria Esempio',
  vat: 'IT00743110157',
  menu: 'https://piena.example.com/la-carta',
  cuisine: 'Lombard',
  priceRange: '€€',
  reservations: 'https://piena.example.com/tavoli',
};

const schema = clientSchema({ picture: () => z.string(), key: () => z.string() });
const facts = clientFacts('piena', schema.parse(full), content.site, content.today);
const { logo, photos, texts } = client;
const whole: Client = { ...client, ...shownFacts(facts, content.today), logo, photos, texts };
const ties = schema
  .parse(full)
  .near.map((written) => tieOf(`clients/${whole.key}`, written, (key) => key === bookshop.key));
const context = contextWith([whole, bookshop], { ties });
const view = clientRoutes(context)[0]?.view();
const told: Readonly<Record<ClientPlace, unknown>> = {
  page: view,
  jsonLd: view?.graph['@graph'].find((node) => 'priceRange' in node),
  clientsJson: clientsJsonOf(context).clients[0],
  sheet: plainRow(listing(full)),
  google: googleRow(listing(full)),
  apple: appleLocation(listing(full)).locationDetails,
  bing: bingRow(listing(full)),
  osm: osmTags(listing(full)),
};

/** What stands under a name: a property, a column, or a way within (`address.street`, `urls[0].url`). */
function at(place: ClientPlace, name: string): unknown {
  const whole = told[place] as Readonly<Record<string, unknown>>;
  if (name in whole) return whole[name];
  const steps = name.split(/[.[\]]+/).filter((step) => step !== '');
  return steps.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    whole,
  );
}

const fields = Object.entries(clientFields) as unknown as readonly (readonly [
  keyof ClientRecord,
  Destinations,
])[];

test('every field of the record has its place in the table', () => {
  expect(fields.map(([field]) => field).toSorted()).toEqual(Object.keys(full).toSorted());
  for (const [, { elsewhere }] of fields) expect(elsewhere).not.toBe('');
});

/** Those that are told at all: what changed is told by feeds. */
const toldFields = fields.filter(([, destinations]) =>
  clientPlaces.some((place) => destinations[place] !== undefined),
);

describe.each(toldFields)('%s', (field, destinations) => {
  test.each(clientPlaces.filter((place) => destinations[place] !== undefined))('is told in %s', (place) => {
    const value = JSON.stringify(at(place, destinations[place] ?? '')) as string | undefined;
    expect(value ?? '').not.toMatch(/^(?:|""|\[\]|\{\})$/);
    if (place === 'page') expect(value?.replaceAll('\u00a0', ' ')).toContain(seen[field] ?? '');
  });
});
