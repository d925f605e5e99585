import { expect, test } from 'vitest';
import { businessTypes } from './business-types.ts';
import { typeOfTrade } from './trades.ts';

test.each([
  ['Pizzeria', 'Restaurant'],
  ['Panificio', 'Bakery'],
  ['bakery', 'Bakery'],
  ['Book store', 'BookStore'],
  ['librería', 'BookStore'],
  ['LIBRAIRIE', 'BookStore'],
  ['Buchhandlung', 'BookStore'],
  ['kapsalon', 'HairSalon'],
  ['padaria', 'Bakery'],
  ['forn de pa', 'Bakery'],
  ['bäckerei', 'Bakery'],
  ['hair-salon', 'HairSalon'],
  ['localbusiness', 'LocalBusiness'],
  ['fast food restaurant', 'FastFoodRestaurant'],
  ['enoteca', 'BarOrPub'],
  ['studio legale', 'Attorney'],
])('%s is a %s', (written, type) => {
  expect(typeOfTrade(written)).toBe(type);
});

test.each(['studio', 'constructor', 'Resturant', '', 'x'])('%j is none', (written) => {
  expect(typeOfTrade(written)).toBeUndefined();
});

test('every type is known by its own name', () => {
  for (const type of businessTypes) expect(typeOfTrade(type)).toBe(type);
});
