import { gpx as toGeoJson } from '@tmcw/togeojson';
import { expect, test } from 'vitest';
import type { Client } from '../model/content.ts';
import { client } from '../structured-data/testing/sample.ts';
import { directoryOf } from '../views/directory.ts';
import { gpx } from './gpx.ts';
import { awkwardNames, clientsWith, contextWith } from './testing/awkward.ts';
import { parseXml } from './testing/xml.ts';

const written = (clients: readonly Client[]) => gpx(directoryOf(contextWith(clients)));
const read = (clients: readonly Client[]) => toGeoJson(parseXml(written(clients))).features;

test('a waypoint tells what a navigator shows', () => {
  expect(read([client])).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [9.19, 45.4642] },
      properties: {
        name: 'L’Osteria & Figli',
        cmt: 'Via Prova 2, 20121 Milano (MI), Italia',
        desc: [
          'Cucina con vista.',
          'Via Prova 2',
          '20121 Milano (MI)',
          'Italia',
          'lun–sab: 12–15',
          'dom: closed',
          '+39 02 1234 5678',
          '+39 312 345 6789',
        ].join('\n'),
        type: 'Cucina',
        links: [{ href: 'https://www.example.com/rete/osteria/' }],
      },
    },
  ]);
  expect(written([client])).toContain('<wpt lat="45.46420" lon="9.19000">');
});

test('names come back as they are', () => {
  const names = read(clientsWith(awkwardNames.map((name) => ({ name })))).map(
    ({ properties }) => properties!.name as string,
  );
  expect(names.toSorted()).toEqual([...awkwardNames].toSorted());
});

test('without a place there is still a file', () => {
  expect(read([{ ...client, pin: undefined }])).toEqual([]);
});

test('the notice stands below the description', () => {
  const announced = { ...client, opens: '2026-12-08' };
  expect(read([announced])[0]!.properties!.desc).toMatch(/^Cucina con vista\.\nOpens on 8 dicembre 2026\n/);
});
