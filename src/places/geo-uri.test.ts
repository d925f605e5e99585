import { expect, test } from 'vitest';
import { geoUri } from './geo-uri.ts';

test.each([
  ['45.46420', '9.19000', 'geo:45.46420,9.19000'],
  ['-33.85678', '-0.21500', 'geo:-33.85678,-0.21500'],
  ['51.48000', '-0.00000', 'geo:51.48000,0.00000'],
  ['90.00000', '-22.43000', 'geo:90.00000,0'],
])('%s, %s is %s', (latitude, longitude, uri) => {
  expect(geoUri({ latitude, longitude })).toBe(uri);
});
