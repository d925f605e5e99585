import { expect, test } from 'vitest';
import { countriesAt, isInCountry } from './country-at.ts';

test.each([
  ['Milano', 45.4642, 9.19, ['IT']],
  ['Campione d’Italia, within Switzerland', 45.9706, 8.9708, ['IT']],
  ['Büsingen, within Switzerland', 47.697, 8.69, ['DE']],
  ['San Marino', 43.9356, 12.4473, ['SM']],
  ['the Vatican', 41.9029, 12.4534, ['VA']],
  ['Llívia, within France', 42.4636, 1.98, ['ES']],
  ['Livigno', 46.5386, 10.1357, ['IT']],
  ['Tenerife', 28.46, -16.25, ['ES']],
  ['Ceuta', 35.889, -5.32, ['ES']],
  ['Réunion', -20.88, 55.45, ['RE', 'FR']],
  ['Gibraltar', 36.14, -5.35, ['GI', 'GB']],
  ['where Milano lies with its coordinates swapped', 9.19, 45.4642, ['SO']],
])('%s', (_, latitude, longitude, countries) => {
  expect(countriesAt({ latitude, longitude })).toEqual(countries);
});

test.each([
  ['Chiasso’s last house', 45.8325, 9.0335, 'IT', true],
  ['Lugano', 46.0037, 8.9511, 'IT', false],
  ['Saint Peter’s Square', 41.9022, 12.4568, 'IT', true],
  ['Gorizia’s station square, half in Slovenia', 45.955, 13.635, 'SI', true],
  ['Tui, on the Portuguese bank', 42.031, -8.644, 'ES', true],
])('%s is in %4$s: %5$s', (_, latitude, longitude, country, isIn) => {
  expect(isInCountry({ latitude, longitude }, country)).toBe(isIn);
});
