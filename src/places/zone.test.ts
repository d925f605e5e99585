import { expect, test } from 'vitest';
import { showSameTime, zoneOf } from './zone.ts';

test.each([
  ['Milano', '45.46420', '9.19000', 'IT', 'Europe/Rome'],
  ['Lampedusa, which the map puts to Tunis', '35.50000', '12.60000', 'IT', 'Europe/Rome'],
  ['Sevilla', '37.38487', '-6.00413', 'ES', 'Europe/Madrid'],
  ['Santa Cruz de Tenerife', '28.46824', '-16.25462', 'ES', 'Atlantic/Canary'],
  ['Ceuta', '35.88900', '-5.32000', 'ES', 'Africa/Ceuta'],
  ['Ayamonte, opposite Portugal', '37.21020', '-7.40710', 'ES', 'Europe/Madrid'],
  ['Funchal', '32.65000', '-16.91670', 'PT', 'Atlantic/Madeira'],
  ['Ponta Delgada', '37.74120', '-25.66870', 'PT', 'Atlantic/Azores'],
  ['Elvas, opposite Spain', '38.88150', '-7.16280', 'PT', 'Europe/Lisbon'],
  ['Büsingen', '47.69700', '8.69000', 'DE', 'Europe/Busingen'],
  ['New York', '40.71280', '-74.00600', 'US', 'America/New_York'],
  ['Kyiv, under its older name', '50.45010', '30.52340', 'UA', 'Europe/Kiev'],
  ['Réunion, as a part of France', '-20.88000', '55.45000', 'FR', 'Indian/Reunion'],
  ['a pin in another country', '45.46420', '9.19000', 'US', undefined],
])('%s', (_, latitude, longitude, country, zone) => {
  expect(zoneOf({ latitude, longitude }, country)).toBe(zone);
});

test('without a pin only a country with one zone tells', () => {
  expect(zoneOf(undefined, 'IT')).toBe('Europe/Rome');
  expect(zoneOf(undefined, 'ES')).toBeUndefined();
});

test.each([
  ['Europe/Rome', 'Europe/Vatican', true],
  ['Europe/Rome', 'Europe/Madrid', true],
  ['Europe/Rome', 'Africa/Tunis', false],
  ['Europe/Madrid', 'Atlantic/Canary', false],
  ['America/Phoenix', 'America/Denver', false],
])('%s and %s show the same time: %s', (zone, other, same) => {
  expect(showSameTime(zone, other)).toBe(same);
});
