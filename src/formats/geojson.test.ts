import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import type { Client } from '../model/content.ts';
import { client } from '../structured-data/testing/sample.ts';
import { directoryOf } from '../views/directory.ts';
import { geojson } from './geojson.ts';
import { awkwardNames, clientsWith, contextWith } from './testing/awkward.ts';

const features = (clients: readonly Client[]) => {
  const read = check(geojson(directoryOf(contextWith(clients))));
  if (read.type !== 'FeatureCollection') throw new TypeError(read.type);
  return read.features;
};

test('a notice says what to know before going there', () => {
  const closed = { since: '2026-11-01', reopens: '2026-12-08', note: { it: 'Si rifà il forno.' } };
  const notices = features(clientsWith([{}, { opens: '2026-12-08' }, { closed }])).map(
    ({ properties }) => properties!.notice as unknown,
  );
  expect(notices).toEqual([
    undefined,
    'Opens on 8 dicembre 2026',
    'Closed from 1 novembre 2026, opens again on 8 dicembre 2026 – Si rifà il forno.',
  ]);
});

test('a place has longitude before latitude, and what a map says of it', () => {
  expect(features([client])).toEqual([
    {
      type: 'Feature',
      id: 'osteria',
      geometry: { type: 'Point', coordinates: [9.19, 45.4642] },
      properties: {
        key: 'osteria',
        name: 'L’Osteria & Figli',
        description: 'Cucina con vista.',
        url: 'https://www.example.com/rete/osteria/',
        lang: 'it-IT',
        sector: 'Cucina',
        sectorKey: 'food',
        relation: 'client',
        status: 'open',
        locality: 'Milano',
        address: 'Via Prova 2, 20121 Milano (MI), Italia',
        phone: '+390212345678',
        email: 'osteria@example.com',
        website: 'https://osteria.example/',
        hours: 'lun–sab: 12–15; dom: closed',
      },
    },
  ]);
});

test('names come back as they are', () => {
  const names = features(clientsWith(awkwardNames.map((name) => ({ name })))).map(
    ({ properties }) => properties?.name as string,
  );
  expect(names.toSorted()).toEqual([...awkwardNames].toSorted());
});

test.each([
  ['0.00001', '-179.99999'],
  ['-89.123456789', '179.1234567'],
  ['45.46420', '9.19000'],
])('%s, %s keeps all its decimals', (latitude, longitude) => {
  const [feature] = features([{ ...client, pin: { latitude, longitude } }]);
  expect(feature!.geometry).toEqual({
    type: 'Point',
    coordinates: [Number(longitude), Number(latitude)],
  });
});

const since = '2026-11-01';
test.each<[string, Partial<Client>, string[]]>([
  ['without a pin', { pin: undefined }, []],
  ['closed for good', { closed: { since, note: {} } }, []],
  ['that will close', { closed: { since: '2026-12-24', note: {} } }, ['open']],
  ['closed for a while', { closed: { since, reopens: '2027-03-01', note: {} } }, ['closed-for-a-while']],
  ['that will open', { opens: '2027-01-01' }, ['announced']],
])('a client %s', (_, change, expected) => {
  expect(features([{ ...client, ...change }]).map(({ properties }) => properties!.status as string)).toEqual(
    expected,
  );
});
