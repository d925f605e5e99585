import { expect, test } from 'vitest';
import { isTold } from './hosts.ts';

const origin = 'https://www.example.com';

test.each([
  ['a file of the site', 'https://www.example.com/map/world.json', true],
  ['a host that was told', 'https://tiles.example.org/1/2/3.pbf', true],
  ['its tiles in one file', 'pmtiles://https://tiles.example.org/town.pmtiles/3/1/2', true],
  ['a file of tiles of the site', 'pmtiles://https://www.example.com/maps/town.pmtiles', true],
  ['a picture within the style', 'data:image/png;base64,AA==', true],
  ['a host that was told, in the open', 'http://tiles.example.org/1/2/3.pbf', false],
  ['a host below it', 'https://a.tiles.example.org/1/2/3.pbf', false],
  ['a host that looks like it', 'https://tiles.example.org.example.net/1', false],
  ['a host within the address', 'https://example.net/https://tiles.example.org/', false],
  ['nothing that can be read', 'pmtiles://tiles', false],
])('the map loads or leaves %s', (_, url, isAllowed) => {
  expect(isTold(url, ['tiles.example.org'], origin)).toBe(isAllowed);
});
