import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../tests/properties/runs.ts';
import { formatCountry } from '../i18n/format.ts';
import type { LonLat } from '../places/earth.ts';
import { contains, overlap, sheetWithin } from './box.ts';
import { frameFor } from './frame.ts';
import { groundFor } from './ground.ts';
import { covers } from './marks.ts';
import { regionalMap, settings, type Setting } from './regional.ts';
import { anyNetwork } from './testing/pins.ts';

const wording = (lang: string) => ({
  countryName: (code: string) => formatCountry(code, lang),
  andMore: (town: string, more: number) => `${town} +${more}`,
});

const names = [
  'Ax',
  'Lecce',
  'Barcelona',
  'ميلانو',
  '東京',
  'Llanfair­pwllgwyngyll-gogerychwyrndrobwll',
  'San Donà',
];

interface Place {
  readonly pin: LonLat;
  readonly name?: string;
  readonly weight?: number;
}

function mapOf(places: readonly Place[], setting: Setting, lang = 'it') {
  const pins = places.map(({ pin }) => pin);
  const frame = frameFor(pins, setting.paper, 320);
  const towns = places.map(({ pin, name = names[0]!, weight = 1 }, index) => ({
    key: `${index}`,
    at: frame.project(pin),
    name,
    weight,
  }));
  return { frame, map: regionalMap({ frame, countries: [] }, towns, setting, wording(lang)) };
}

describe.each(Object.entries(settings))('on the %s map', (_, setting) => {
  test('no name lies on a mark, on another name or over the edge', () => {
    fc.assert(
      fc.property(anyNetwork(25), fc.infiniteStream(fc.nat(names.length - 1)), (pins, indices) => {
        const { frame, map } = mapOf(
          pins.map((pin, index) => ({
            pin,
            name: names[indices.next().value as number]!,
            weight: 1 + (index % 5),
          })),
          setting,
        );
        const labels = map.marks.flatMap(({ label }) => (label ? [label] : []));
        const paper = sheetWithin(frame, 0);
        for (const [index, { box }] of labels.entries()) {
          expect(contains(paper, box)).toBe(true);
          expect(map.marks.some(({ mark }) => covers(mark, box))).toBe(false);
          expect(labels.slice(index + 1).some((other) => overlap(other.box, box))).toBe(false);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  test('every mark has a name, and every town is in a mark', () => {
    fc.assert(
      fc.property(anyNetwork(25), (pins) => {
        const { map } = mapOf(
          pins.map((pin) => ({ pin, name: 'Barcelona' })),
          setting,
        );
        expect(map.marks.every(({ label }) => label)).toBe(true);
        expect(map.marks.reduce((sum, { mark }) => sum + mark.weight, 0)).toBe(pins.length);
      }),
      { numRuns: runs(30) },
    );
  });
});

test('towns that would lie upon each other are one mark, named by the larger', () => {
  const { map } = mapOf(
    [
      { pin: [9.08, 45.81], name: 'Como' },
      { pin: [9.19, 45.46], name: 'Milano', weight: 3 },
      { pin: [-6, 37.38], name: 'Sevilla' },
    ],
    settings.wide,
  );
  expect(map.marks.map(({ label }) => label?.text).toSorted()).toEqual(['Milano +1', 'Sevilla']);
});

test.each([
  ['it', 'Spagna'],
  ['es', 'España'],
  ['ar', 'إسبانيا'],
])('in %s the land around Madrid is called %s', (lang, spain) => {
  const pins: readonly LonLat[] = [
    [-3.7, 40.42],
    [-8.61, 41.15],
    [2.17, 41.39],
  ];
  const ground = groundFor(pins, { countries: ['ES'] }, settings.wide.paper);
  const { countries } = regionalMap(ground, [], settings.wide, wording(lang));
  expect(countries).toContainEqual(expect.objectContaining({ text: spain, own: true }));
});
