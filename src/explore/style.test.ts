import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import en from '../i18n/messages/en.ts';
import { landStyle } from './land-style.ts';
import { levelNames } from './levels.ts';
import { firstFamily, type MapLook } from './look.ts';
import { placeSource, withPlaces } from './places-style.ts';
import { rings } from './rings.ts';
import { tilesStyle } from './tiles-style.ts';

const look: MapLook = {
  colours: {
    sea: '#101010',
    land: '#202020',
    own: '#7a1500',
    ink: '#f5f0ef',
    muted: '#b0a8a6',
    accent: '#e0553a',
  },
  font: 'Bricolage Grotesque-1f',
};

const files = { world: '/map/world.json', region: '/map/region.json', near: '/map/near.json' };
const names = { type: 'FeatureCollection' as const, features: [] };
const land = landStyle(look, files, { names, words: en.explore });
const tiles = tilesStyle(look, 'https://www.example.com/maps/town.pmtiles', 'it-IT');

const milan = [9.19, 45.47] as const;
const places = {
  type: 'FeatureCollection' as const,
  features: [],
};
const drawn = {
  places,
  captions: [{ text: 'Libreria Esempio', at: milan }],
  rings: rings(milan, 'it'),
  look,
};

const cases: readonly (readonly [name: string, style: StyleSpecification])[] = [
  ['the site’s own land', land],
  ['tiles', tiles],
  ['land with companies', withPlaces(land, drawn)],
  ['tiles with companies', withPlaces(tiles, { ...drawn, rings: undefined })],
];

describe.each(cases)('a style of %s', (_, style) => {
  test('is valid', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test('needs no server for letters and icons', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
  });

  test('is set in the font of the page', () => {
    const fonts = style.layers.flatMap(
      ({ layout }) => (layout as { 'text-font'?: string[] } | undefined)?.['text-font'] ?? [],
    );
    expect(new Set(fonts)).toEqual(new Set(['Medium', 'Bold', 'Bricolage Grotesque-1f']));
  });
});

test('the finer land lies above the coarser', () => {
  const order = land.layers.flatMap((layer) =>
    'source' in layer && layer.type === 'fill' ? [layer.source] : [],
  );
  expect([...new Set(order)]).toEqual(levelNames);
});

test('places are named in the language of the page where the tiles know it', () => {
  expect(JSON.stringify(tiles.layers)).toContain('["coalesce",["get","name:it"],["get","name"]]');
});

test('on a foreign style nothing is written, since it may lack the letters', () => {
  const added = withPlaces(tiles, { ...drawn, look: undefined }).layers.slice(tiles.layers.length);
  expect(added.map(({ type }) => type)).toEqual(['circle']);
});

test('companies near each other are one', () => {
  expect(withPlaces(land, drawn).sources[placeSource]).toMatchObject({ cluster: true, data: places });
});

test.each([
  ['"Bricolage Grotesque-1f", "Bricolage fallback: Arial", serif', 'Bricolage Grotesque-1f'],
  ['system-ui, sans-serif', 'system-ui'],
  ['"Fallback: Arial", serif', 'sans-serif'],
  ['', 'sans-serif'],
])('of the families %s the map takes %s', (families, family) => {
  expect(firstFamily(families)).toBe(family);
});
