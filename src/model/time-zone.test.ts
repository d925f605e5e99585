import { expect, test } from 'vitest';
import { timeZoneOfCountry } from './time-zone.ts';

test.each([
  ['IT', 'Europe/Rome'],
  ['GB', 'Europe/London'],
  ['ES', undefined],
  ['PT', undefined],
])('the time zone of %s is %s', (country, zone) => {
  expect(timeZoneOfCountry(country)).toBe(zone);
});
