import { expect, test } from 'vitest';
import type { MapSettings } from '../model/map.ts';
import { mapPolicy } from './policy.ts';

const cases: readonly (readonly [name: string, map: MapSettings | undefined, ...expected: string[]])[] = [
  ['the site’s own ground', undefined],
  ['a file of the site', { tiles: '/maps/town.pmtiles', hosts: [] }],
  [
    'a style elsewhere',
    { style: 'https://tiles.example.org/style.json?key=1', hosts: [] },
    'connect-src https://tiles.example.org',
  ],
  [
    'a style that loads from others, too',
    { style: 'https://tiles.example.org/s.json', hosts: ['fonts.example.net', 'tiles.example.org'] },
    'connect-src https://tiles.example.org https://fonts.example.net',
  ],
  [
    'a file elsewhere, at a port',
    { tiles: 'https://maps.example.org:8443/town.pmtiles', hosts: [] },
    'connect-src https://maps.example.org:8443',
  ],
];

test.each(cases.map(([name, map, ...expected]) => ({ name, map, expected })))(
  'with $name, a page may ask for that and nothing else',
  ({ map, expected }) => {
    expect(mapPolicy(map)).toEqual(['img-src data:', ...expected]);
  },
);
