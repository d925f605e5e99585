import { describe, expect, test } from 'vitest';
import { parseHours } from '../hours/parse.ts';
import { clientFacts, shownFacts } from '../model/client-facts.ts';
import type { Client } from '../model/content.ts';
import { pathsOf } from '../routes/paths.ts';
import type { BusinessNode } from './nodes/business.ts';
import { clientGraph } from './pages.ts';
import { client, content, site } from './testing/sample.ts';

const paths = pathsOf(site);
const { today } = content;

/** What the page of a client in a language says of it, its facts resolved as when the site is read. */
function businessOf(changes: Partial<Client>, locale = 'it'): BusinessNode {
  const resolved = { ...client, ...clientFacts(client.key, { ...client, ...changes }, site, today) };
  const path = paths.client(locale, resolved.texts[locale]!.slug);
  const page = { content, paths, locale, path, title: 'T', description: 'D', breadcrumbs: [] };
  return clientGraph(page, resolved)['@graph'].find((node) =>
    [node['@type']].flat().includes(client.type),
  ) as BusinessNode;
}

test('numbers of registers, ids of other systems and what one eats are told', () => {
  const facts = businessOf({
    vat: 'IT00743110157',
    taxId: '00743110157',
    ids: { google: 'ChIJ-invented-place-id', osm: 'node/1', wikidata: 'Q1', apple: '1234567890' },
    menu: 'https://osteria.example/menu/',
    cuisine: ['Lombard', 'fish'],
  });
  expect(facts).toMatchObject({
    vatID: 'IT00743110157',
    identifier: [
      { propertyID: 'Google Maps place ID', value: 'ChIJ-invented-place-id' },
      { propertyID: 'Apple Maps place ID', value: '1234567890' },
    ],
    sameAs: [
      'https://social.example/osteria',
      'https://www.wikidata.org/wiki/Q1',
      'https://www.openstreetmap.org/node/1',
    ],
    hasMap: 'https://www.google.com/maps/place/?q=place_id:ChIJ-invented-place-id',
    hasMenu: 'https://osteria.example/menu/',
    menu: 'https://osteria.example/menu/',
    servesCuisine: ['Lombard', 'fish'],
  });
  expect(JSON.stringify(facts)).not.toContain('"taxID"');
});

test('what it offers, and whether one gets in without a step', () => {
  const facts = businessOf({
    moreTypes: ['BarOrPub'],
    reservations: 'https://osteria.example/tavoli/',
    payment: ['cash', 'contactless'],
    amenities: ['wifi'],
    arrival: { parking: [], stops: [], landmarks: [], stepFree: { access: 'partly', text: {} } },
    founded: '1987-04-01',
  });
  expect(facts).toMatchObject({
    '@type': ['Restaurant', 'BarOrPub'],
    description: 'Cucina con vista.',
    acceptsReservations: 'https://osteria.example/tavoli/',
    paymentAccepted: 'Cash, Contactless',
    amenityFeature: [
      { name: 'Wi-Fi', value: true },
      { name: 'Wheelchair-accessible entrance', value: 'limited' },
    ],
    foundingDate: '1987-04-01',
  });
});

test('of what has closed for good no phone, no position and nothing that it offered is shown', () => {
  const offered = { menu: 'https://osteria.example/carta/', cuisine: ['Lombard'], priceRange: '€€' };
  const closed = { ...offered, closed: { since: '2026-11-20', note: {} } };
  const shown = shownFacts(
    { ...client, ...clientFacts(client.key, { ...client, ...closed }, site, today) },
    today,
  );
  expect(shown).toMatchObject({ phones: [], pin: undefined, arrival: undefined });
  expect(shown).toMatchObject({ menu: undefined, cuisine: [], priceRange: undefined });
  expect(shownFacts(client, today)).toEqual(client);
});

test('names it had before are no names of it today', () => {
  expect(JSON.stringify(businessOf({ formerly: [{ name: 'Bar Prova' }] }))).not.toContain('Bar Prova');
});

describe('departments', () => {
  const departments = [
    {
      name: { en: 'Wine bar', it: 'Mescita' },
      type: 'BarOrPub',
      phones: ['+390212345679'],
      hours: parseHours('Fr-Sa 18:00-02:00').hours!,
    },
  ];

  test('have the client’s name before their own, and their own hours and phones', () => {
    expect(businessOf({ departments }).department).toMatchObject({
      '@type': 'BarOrPub',
      '@id': 'https://www.example.com/#client/osteria/department/mescita',
      name: 'L’Osteria & Figli Mescita',
      telephone: '+390212345679',
      openingHoursSpecification: [
        { opens: '00:00', closes: '00:00' },
        { dayOfWeek: ['https://schema.org/Friday', 'https://schema.org/Saturday'], closes: '02:00' },
      ],
    });
  });

  test('are the same on the page of each language', () => {
    expect(businessOf({ departments }, 'en')).toEqual(businessOf({ departments }, 'it'));
  });
});

describe('a client that comes to its customers', () => {
  const serviceArea = { towns: ['Milano', 'Monza'], hidesAddress: true };
  const ids = { osm: 'node/1', apple: '1234567890' };

  test('is told by its town and the towns it goes to, by nothing that leads to its door', () => {
    const facts = businessOf({ serviceArea, ids });
    expect(facts).toMatchObject({
      address: { addressLocality: 'Milano', addressRegion: 'MI', addressCountry: 'IT' },
      areaServed: [
        { '@type': 'AdministrativeArea', name: 'Milano' },
        { '@type': 'AdministrativeArea', name: 'Monza' },
      ],
    });
    expect(JSON.stringify(facts)).not.toMatch(/Via Prova|20121|45\.46|GeoCoordinates|node\/1|1234567890/);
  });

  test('has an address where customers also come to it', () => {
    const facts = businessOf({ serviceArea: { ...serviceArea, hidesAddress: false } });
    expect(facts).toMatchObject({ address: { streetAddress: 'Via Prova 2' }, geo: { latitude: '45.46420' } });
  });
});

describe('closings', () => {
  const closed = (since: string, reopens?: string) => ({ closed: { since, reopens, note: {} } });
  const hoursOf = (changes: Partial<Client>) =>
    [businessOf(changes).openingHoursSpecification ?? []].flat() as readonly Record<string, unknown>[];

  test('for a while are a dated entry without hours', () => {
    expect(hoursOf(closed('2026-11-20', '2026-12-01'))).toContainEqual(
      expect.objectContaining({
        opens: '00:00',
        closes: '00:00',
        validFrom: '2026-11-20',
        validThrough: '2026-11-30',
      }),
    );
  });

  test('for good leave no hours, and say when it ended', () => {
    const facts = closed('2026-11-20');
    expect(hoursOf(facts)).toEqual([]);
    expect(businessOf(facts).dissolutionDate).toBe('2026-11-20');
  });

  test('that are over leave nothing', () => {
    expect(businessOf(closed('2026-11-01', '2026-11-20'))).toEqual(businessOf({}));
  });

  test('before the opening there is no open day', () => {
    const facts = { opens: '2026-12-01' };
    expect(businessOf(facts).foundingDate).toBe('2026-12-01');
    expect(hoursOf(facts)).toContainEqual(
      expect.objectContaining({ closes: '00:00', validThrough: '2026-11-30' }),
    );
  });
});

test('the first photo is there in the shapes that search engines ask for', () => {
  const [first, ...others] = client.photos;
  const shaped = [675, 900, 1200].map((height) => ({ path: `/view-${height}.jpg`, width: 1200, height }));
  expect(businessOf({ photos: [{ ...first!, shaped }, ...others] }).image).toEqual(
    ['photo-1-16x9', 'photo-1-4x3', 'photo-1-1x1', 'photo-2'].map((name) => ({
      '@id': `https://www.example.com/#client/osteria/${name}`,
    })),
  );
});
