import { expect, test } from 'vitest';
import { readKml } from './place-file.ts';
import { kml } from '../formats/kml.ts';
import { directoryOf } from '../views/directory.ts';
import { awkwardNames, clientsWith, contextWith } from '../formats/testing/awkward.ts';

test('what is written is read as it was meant, however many places there are', () => {
  const clients = clientsWith(
    Array.from({ length: 3000 }, (_, index) => ({ name: awkwardNames[index % awkwardNames.length]! })),
  );
  const read = readKml('network.kml', kml(directoryOf(contextWith(clients))));
  expect(read.mistakes).toEqual([]);
  expect(read.places).toHaveLength(clients.length);
  expect(new Set(read.places.map(({ name }) => name))).toEqual(new Set(awkwardNames));
  expect(read.places[0]).toMatchObject({ longitude: 9.19, latitude: 45.4642 });
});
