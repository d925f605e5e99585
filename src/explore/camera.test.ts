import { expect, test } from 'vitest';
import { distance } from '../places/distance.ts';
import { cameraOn } from './camera.ts';
import type { Ground, Subject } from './data.ts';
import { rings } from './rings.ts';

const land: Ground = { kind: 'land', files: { world: '', region: '', near: '' } };
const tiles: Ground = { kind: 'tiles', address: '/maps/town.pmtiles' };
const subject: Subject = { key: 'libreria', name: 'Libreria Esempio', at: [9.19, 45.47], spots: [] };
const stop = { kind: 'stop', text: 'Esempio', at: [9.2, 45.46] } as const;

test('all companies are in the picture', () => {
  const { bounds } = cameraOn(
    [
      [9.19, 45.47],
      [2.17, 41.39],
      [4.35, 50.85],
    ],
    land,
  );
  expect(bounds).toEqual([2.17, 41.39, 9.19, 50.85]);
});

test('a client stays in the middle of what leads to its door', () => {
  const [west, south, east, north] = cameraOn([], land, { ...subject, spots: [stop] }).bounds as number[];
  expect([(west! + east!) / 2, (south! + north!) / 2]).toEqual([expect.closeTo(9.19), expect.closeTo(45.47)]);
  expect(east).toBeCloseTo(9.2);
});

test.each([
  ['no farther than there is something to see on plain land', land, subject, 11],
  ['to the streets where the tiles have them', tiles, subject, 15],
  ['to the door where something leads to it', land, { ...subject, spots: [stop] }, 16.5],
] as const)('the map comes near by itself: %s', (_, ground, client, zoom) => {
  expect(cameraOn([], ground, client).fitBoundsOptions.maxZoom).toBe(zoom);
});

test('circles are as far from the client as they say', () => {
  for (const { properties, geometry } of rings(subject.at, 'it').features) {
    const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
    for (const [longitude, latitude] of points) {
      const metres = distance(
        { longitude: 9.19, latitude: 45.47 },
        { longitude: longitude!, latitude: latitude! },
      );
      expect(metres / properties.metres).toBeCloseTo(1, 2);
    }
  }
});
