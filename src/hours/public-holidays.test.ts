import { expect, test } from 'vitest';
import { parseHours } from './parse.ts';
import { calendarOf, doubtHolidays } from './public-holidays.ts';
import { undeclaredHolidays } from './undeclared.ts';

test.each([
  ['Saint Francis is a holiday in Italy again', { country: 'IT' }, '2026-10-04', true],
  ['a patron is kept in the town', { country: 'IT', region: 'MI', locality: 'Milano' }, '2026-12-07', true],
  [
    'a patron is not kept in the rest of the province',
    { country: 'IT', region: 'MI', locality: 'Rho' },
    '2026-12-07',
    false,
  ],
  ['a Spanish region by the code of a province', { country: 'ES', region: 'M' }, '2026-05-02', true],
  ['a Spanish region by the name of a province', { country: 'ES', region: 'Sevilla' }, '2027-02-28', true],
  ['another Spanish region', { country: 'ES', region: 'B' }, '2026-05-02', false],
  ['a German state', { country: 'DE', region: 'BY' }, '2027-01-06', true],
  ['a German state that does not keep it', { country: 'DE', region: 'BE' }, '2027-01-06', false],
  ['Scotland', { country: 'GB', region: 'SCT' }, '2026-11-30', true],
  ['a canton', { country: 'CH', region: 'TI' }, '2027-03-19', true],
  ['Easter moves', { country: 'AT' }, '2027-03-29', true],
  ['Belgium', { country: 'BE' }, '2027-07-21', true],
  ['France', { country: 'FR' }, '2027-07-14', true],
  ['Portugal', { country: 'PT' }, '2027-04-25', true],
  ['the Netherlands', { country: 'NL' }, '2027-04-27', true],
  [
    'London, by its postal code',
    { country: 'GB', locality: 'London', postalCode: 'SW1A 1AA' },
    '2027-08-30',
    true,
  ],
  ['London, by its name', { country: 'GB', locality: 'London' }, '2027-08-30', true],
  [
    'an English area of one letter',
    { country: 'GB', locality: 'Ilford', postalCode: 'E11 1AA' },
    '2027-08-30',
    true,
  ],
  ['Edinburgh', { country: 'GB', locality: 'Edinburgh', postalCode: 'EH1 1AA' }, '2027-01-04', true],
  ['Belfast', { country: 'GB', locality: 'Belfast', postalCode: 'BT1 5GS' }, '2027-07-12', true],
  ['Munich', { country: 'DE', locality: 'München', postalCode: '80331' }, '2027-01-06', true],
  [
    'Munich, as a Catholic town',
    { country: 'DE', locality: 'München', postalCode: '80331' },
    '2028-08-15',
    true,
  ],
  ['Berlin', { country: 'DE', locality: 'Berlin', postalCode: '10117' }, '2027-01-06', false],
  ['Strasbourg', { country: 'FR', locality: 'Strasbourg', postalCode: '67000' }, '2027-03-26', true],
  ['Paris', { country: 'FR', locality: 'Paris', postalCode: '75001' }, '2027-03-26', false],
  ['Girona', { country: 'ES', locality: 'Girona', postalCode: '17001' }, '2027-09-11', true],
  ['Lugano', { country: 'CH', locality: 'Lugano', postalCode: '6900' }, '2027-03-19', true],
  ['Réunion', { country: 'FR', locality: 'Saint-Denis', postalCode: '97400' }, '2027-12-20', true],
  [
    'Réunion, by its own code',
    { country: 'RE', locality: 'Saint-Denis', postalCode: '97400' },
    '2027-12-20',
    true,
  ],
  ['South Tyrol', { country: 'IT', locality: 'Merano', postalCode: '39012' }, '2027-05-17', true],
  ['Trentino', { country: 'IT', locality: 'Trento', postalCode: '38122' }, '2027-05-17', false],
  [
    'a Saturday does not move',
    { country: 'ES', locality: 'Barcelona', postalCode: '08001' },
    '2027-05-03',
    false,
  ],
  ['Como keeps its patron', { country: 'IT', region: 'CO', locality: 'Como' }, '2027-08-31', true],
  ['its province does not', { country: 'IT', region: 'CO', locality: 'Cantù' }, '2027-08-31', false],
  ['Trento, in two languages', { country: 'IT', locality: 'Trient' }, '2027-06-26', true],
  [
    'a town with a patron has the holidays of all',
    { country: 'IT', locality: 'Napoli' },
    '2027-04-26',
    false,
  ],
  ['a town with a patron, on 25 April', { country: 'IT', locality: 'Napoli' }, '2027-04-25', true],
  ['Lucerne on Easter Monday', { country: 'CH', region: 'LU' }, '2027-03-29', true],
  ['Glarus after Easter', { country: 'CH', region: 'GL' }, '2027-04-01', true],
  ['Glarus a week later', { country: 'CH', region: 'GL' }, '2027-04-08', false],
  ['Glarus on Christmas Eve', { country: 'CH', region: 'GL' }, '2026-12-24', false],
  ['Appenzell', { country: 'CH', region: 'AI' }, '2027-12-08', true],
  ['Solothurn in March', { country: 'CH', region: 'SO' }, '2027-03-19', false],
  ['Saint-Martin', { country: 'MF', locality: 'Marigot', postalCode: '97150' }, '2027-05-28', true],
  ['Saint-Martin a day before', { country: 'MF', locality: 'Marigot' }, '2027-05-27', false],
  ['Melilla', { country: 'ES', locality: 'Melilla', postalCode: '52001' }, '2027-09-17', true],
  ['Valencia', { country: 'ES', locality: 'València', postalCode: '46001' }, '2027-10-09', true],
])('%s', (_, address, day, kept) => {
  expect(calendarOf(address).has(day)).toBe(kept);
});

test('Réunion is known by its pin, too', () => {
  const address = { country: 'FR', locality: 'Un village' };
  expect(calendarOf(address, { latitude: '-20.88000', longitude: '55.45000' }).has('2027-12-20')).toBe(true);
});

test.each([
  ['a country without a table', { country: 'JP' }, 'holidays-unknown'],
  ['a place in an unknown region', { country: 'CH', locality: 'Dorf' }, 'holidays-region-unknown'],
  ['a place in a known region', { country: 'CH', locality: 'Dorf', region: 'TI' }, undefined],
  ['a country where regions hardly differ', { country: 'FR', locality: 'Un village' }, undefined],
])('what is not known is doubted: %s', (_, address, code) => {
  expect(doubtHolidays(address)).toBe(code);
});

test('a country without a table has no holidays', () => {
  expect(calendarOf({ country: 'JP' }).size).toBe(0);
});

test('holidays have names in the languages of the site', () => {
  expect(calendarOf({ country: 'IT' }).get('2026-12-25')).toMatchObject({
    it: 'Natale di Gesù',
    es: 'Navidad',
  });
});

const calendar = new Map([
  ['2026-12-08', {}],
  ['2026-12-25', {}],
  ['2027-08-15', {}],
  ['2028-01-01', {}],
]);
const span = { from: '2026-11-22', through: '2027-11-21' };

test.each([
  ['nothing is said of holidays', 'Mo-Su 09:00-18:00', ['2026-12-08', '2026-12-25', '2027-08-15']],
  ['holidays are declared', 'Mo-Su 09:00-18:00; PH off', []],
  ['one is declared by its date', 'Mo-Su 09:00-18:00; Dec 25 off', ['2026-12-08', '2027-08-15']],
  ['one is declared as open', 'Mo-Su 09:00-18:00; Dec 8 15:00-19:00', ['2026-12-25', '2027-08-15']],
  ['a closure covers one', 'Mo-Su 09:00-18:00; Aug 1-31 off', ['2026-12-08', '2026-12-25']],
  [
    'a season covers one but does not speak of it',
    'Mo-Su 09:00-18:00; Aug 1-31 09:00-12:00',
    ['2026-12-08', '2026-12-25', '2027-08-15'],
  ],
  ['it is closed on that weekday anyway', 'Mo-Fr 09:00-18:00', ['2026-12-08', '2026-12-25']],
  ['it never closes', '24/7', []],
])('undeclared holidays: %s', (_, text, days) => {
  expect(undeclaredHolidays(parseHours(text).hours!, calendar, span).map(({ day }) => day)).toEqual(days);
});
