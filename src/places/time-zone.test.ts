import { expect, test } from 'vitest';
import { timeZonesOfCountry } from './time-zone.ts';

test.each([
  ['IT', ['Europe/Rome']],
  ['ES', ['Africa/Ceuta', 'Atlantic/Canary', 'Europe/Madrid']],
  ['AQ', expect.arrayContaining(['Antarctica/Troll'])],
])('the time zones of %s', (country, zones) => {
  expect(timeZonesOfCountry(country)).toEqual(zones);
});
