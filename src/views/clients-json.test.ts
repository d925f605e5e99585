import { expect, test } from 'vitest';
import { hoursWithClosing } from '../model/closing.ts';
import { parseHours } from '../hours/parse.ts';
import { clientsJson, clientsJsonSchema, type ClientsJson } from '../formats/clients-json.ts';
import { awkwardNames, clientsWith, contextWith } from '../formats/testing/awkward.ts';
import type { Client } from '../model/content.ts';
import { toldWhereabouts } from '../model/service-area.ts';
import { bookshop, client, content } from '../structured-data/testing/sample.ts';
import { clientsJsonOf } from './clients-json.ts';
import { contextsOf } from './context.ts';

/** The file as it is written, read back and held against its schema. */
const read = (clients: readonly Client[]): ClientsJson =>
  clientsJsonSchema.parse(JSON.parse(clientsJson(clientsJsonOf(contextWith(clients)))));

const readOne = (change: Partial<Client>) => read([{ ...client, ...change }]).clients[0]!;

test('says where it belongs', () => {
  expect(read([])).toEqual({
    $schema: 'https://www.example.com/clients.schema.json',
    version: 1,
    asOf: '2026-11-22',
    lang: 'it-IT',
    agency: { name: 'Agenzia Esempio', url: 'https://www.example.com/' },
    network: 'https://www.example.com/rete/',
    clients: [],
  });
});

test('tells all about a client', () => {
  expect(read([client]).clients).toEqual([
    {
      key: 'osteria',
      id: 'https://www.example.com/#client/osteria',
      name: 'L’Osteria & Figli',
      legalName: 'Osteria e Figli Snc',
      formerNames: [],
      type: 'Restaurant',
      sector: { key: 'food', label: 'Cucina' },
      relation: 'client',
      paid: true,
      status: 'open',
      description: 'Cucina con vista.',
      lang: 'it-IT',
      address: {
        street: 'Via Prova 2',
        postalCode: '20121',
        locality: 'Milano',
        region: 'MI',
        country: 'IT',
        lines: ['Via Prova 2', '20121 Milano (MI)', 'Italia'],
      },
      pin: { latitude: 45.4642, longitude: 9.19, geo: 'geo:45.46420,9.19000', plusCode: '8FQFF57R+M2' },
      formerAddresses: [],
      timeZone: 'Europe/Rome',
      hours: { osm: 'Mo-Sa 12:00-15:00; Su off', text: ['lun–sab: 12–15', 'dom: closed'], specialDays: [] },
      departments: [],
      phones: ['+390212345678', '+393123456789'],
      email: 'osteria@example.com',
      website: 'https://osteria.example/',
      channels: ['https://social.example/osteria'],
      cuisine: [],
      priceRange: '15–30 €',
      ids: {},
      image: 'https://www.example.com/share/view.jpg',
      logo: 'https://www.example.com/share/osteria-logo.jpg',
      versions: [
        {
          lang: 'it-IT',
          page: 'https://www.example.com/rete/osteria/',
          vcard: 'https://www.example.com/rete/osteria/osteria.vcf',
          vcard3: 'https://www.example.com/rete/osteria/osteria.v3.vcf',
        },
        {
          lang: 'en',
          page: 'https://www.example.com/en/network/the-osteria/',
          vcard: 'https://www.example.com/en/network/the-osteria/the-osteria.vcf',
          vcard3: 'https://www.example.com/en/network/the-osteria/the-osteria.v3.vcf',
        },
      ],
    },
  ]);
});

test('tells the days on which other hours hold, and of departments', () => {
  const closed = { since: '2026-12-01', reopens: '2026-12-08', note: { en: 'works', it: 'lavori' } };
  const week = parseHours('Mo-Sa 12:00-15:00; Dec 24 10:00-13:00').hours!;
  const hours = hoursWithClosing(week, { closed }, '2026-11-22')!;
  const departments = [{ name: { en: 'Garden' }, type: 'BarOrPub', phones: [], hours: week }];
  const told = readOne({ hours, closed, departments });
  expect(told.closed).toEqual({ ...closed, note: 'lavori' });
  expect(told.hours!.osm).toBe('Mo-Sa 12:00-15:00; Su off; Dec 24 10:00-13:00; 2026 Dec 01-07 off "lavori"');
  expect(told.hours!.specialDays).toEqual([
    { from: '2026-12-01', through: '2026-12-07', text: 'closed (lavori)', closed: true },
    { from: '2026-12-24', through: '2026-12-24', text: '10–13', closed: false },
    { from: '2027-12-24', through: '2027-12-24', text: '10–13', closed: false },
  ]);
  expect(told.departments).toMatchObject([
    { name: 'Garden', type: 'BarOrPub', hours: { text: expect.any(Array) as [] } },
  ]);
});

test('tells the way to the door in the language of the file, else in another', () => {
  const pin = { latitude: '45.46425', longitude: '9.19005' };
  const arrival = {
    entrance: { text: { it: 'Porta rossa', en: 'Red door' }, pin },
    bell: 'Esempio',
    parking: [{ text: { en: 'Round the corner' } }],
    stops: [{ name: 'Duomo', kind: 'metro' as const, lines: ['M1'], pin }],
    stepFree: { access: 'partly' as const, text: {} },
    landmarks: [],
  };
  expect(readOne({ arrival }).arrival).toMatchObject({
    entrance: { text: 'Porta rossa', pin: { latitude: 45.46425 } },
    bell: 'Esempio',
    parking: [{ text: 'Round the corner' }],
    stops: [{ name: 'Duomo', kind: 'metro', lines: ['M1'], pin: { geo: 'geo:45.46425,9.19005' } }],
    stepFree: { access: 'partly' },
  });
});

test('who hides the address stands in it with the town alone', () => {
  const hidden = toldWhereabouts({ ...client, serviceArea: { towns: ['Monza'], hidesAddress: true } });
  const text = JSON.stringify(read([hidden]));
  expect(text).not.toMatch(/Via Prova|20121|45\.46|9\.19/);
  expect(text).toContain('"serviceArea":["Monza"]');
});

test('who has closed for good stands in it, as closed, and its calendar tells it; who has no special days has none', () => {
  const closed = { since: '2026-11-01', note: {} };
  const { status, versions } = readOne({ hours: undefined, closed });
  const calendar = 'https://www.example.com/rete/osteria/osteria.ics';
  expect([status, versions[0]!.calendar]).toEqual(['closed', calendar]);
  expect(readOne({}).versions[0]!.calendar).toBeUndefined();
});

test('a client without a page in the language is told in the one that it has', () => {
  const english = clientsJsonOf(contextsOf({ ...content, clients: [bookshop] })[1]!);
  expect(english.lang).toBe('en');
  expect(english.clients[0]).toMatchObject({
    lang: 'it-IT',
    description: 'Libri.',
    versions: [{ lang: 'it-IT' }],
  });
});

test('names come back as they are', () => {
  const names = read(clientsWith(awkwardNames.map((name) => ({ name })))).clients.map(({ name }) => name);
  expect(names).toEqual(awkwardNames);
});
