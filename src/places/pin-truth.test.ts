import { expect, test } from 'vitest';
import type { Address } from '../model/address.ts';
import { gazetteerOf } from './gazetteer.ts';
import { doubtDigits, doubtPin, refusePin } from './pin-truth.ts';

const address = (locality: string, country: string, region?: string): Address => ({
  locality,
  country,
  region,
});

async function judge(place: Address, latitude: string, longitude: string) {
  const gazetteer = await gazetteerOf(place.country);
  const pinned = { address: place, pin: { latitude, longitude }, gazetteer };
  const refusal = refusePin(pinned);
  return refusal ? [`wrong: ${refusal.code}`] : doubtPin(pinned).map(({ code }) => code);
}

test.each([
  ['a door in Milano', address('Milano', 'IT', 'MI'), '45.47218', '9.18804'],
  ['a door in Milano, in Spanish', address('Milán', 'IT', 'MI'), '45.47218', '9.18804'],
  ['the far end of Roma', address('Roma', 'IT', 'RM'), '41.73310', '12.27710'],
  ['Capri, which the map of coasts leaves out', address('Capri', 'IT', 'NA'), '40.55132', '14.24273'],
  ['Burano, in the lagoon', address('Venezia', 'IT', 'VE'), '45.48521', '12.41672'],
  ['Campione d’Italia, within Switzerland', address('Campione d’Italia', 'IT', 'CO'), '45.96841', '8.97252'],
  ['San Marino', address('San Marino', 'SM'), '43.93631', '12.44752'],
  ['the Vatican', address('Città del Vaticano', 'VA'), '41.90312', '12.45441'],
  ['Roma, at the wall of the Vatican', address('Roma', 'IT', 'RM'), '41.90251', '12.45702'],
  ['Büsingen, within Switzerland', address('Büsingen', 'DE'), '47.69712', '8.69023'],
  ['a border running through the town', address('Gorizia', 'IT', 'GO'), '45.95512', '13.63631'],
  ['the Canaries', address('Santa Cruz de Tenerife', 'ES', 'TF'), '28.46512', '-16.25013'],
  ['Donostia', address('Donostia', 'ES', 'SS'), '43.32112', '-1.98421'],
  ['a hamlet unknown to the gazetteer', address('Ca’ d’Esempio', 'IT', 'BO'), '44.41231', '11.21312'],
  ['Réunion, as a part of France', address('Saint-Denis', 'FR'), '-20.88212', '55.45123'],
  ['a country without a gazetteer', address('Nairobi', 'KE'), '-1.28641', '36.81722'],
])('nothing to say against %s', async (_, place, latitude, longitude) => {
  expect(await judge(place, latitude, longitude)).toEqual([]);
});

test.each([
  ['Milano, swapped', address('Milano', 'IT', 'MI'), '9.18804', '45.47218', 'coordinate-swapped'],
  ['Barcelona, swapped', address('Barcelona', 'ES', 'B'), '2.15647', '41.40231', 'coordinate-swapped'],
  ['Nairobi, swapped', address('Nairobi', 'KE'), '36.81722', '-1.28641', 'coordinate-swapped'],
  ['Sevilla without its minus', address('Sevilla', 'ES', 'SE'), '37.38487', '6.00413', 'coordinate-sign'],
  ['Lisboa without its minus', address('Lisboa', 'PT'), '38.71671', '9.13331', 'coordinate-sign'],
  ['Milano with a minus', address('Milano', 'IT', 'MI'), '45.47218', '-9.18804', 'coordinate-sign'],
  ['Lugano as Italian', address('Como', 'IT', 'CO'), '46.00371', '8.95112', 'pin-abroad'],
  ['off Ostia', address('Roma', 'IT', 'RM'), '41.63123', '12.25321', 'pin-at-sea'],
  ['off the beach of Rimini', address('Rimini', 'IT', 'RN'), '44.09123', '12.62321', 'pin-at-sea'],
  ['the other Samone', address('Samone', 'IT', 'TN'), '45.45011', '7.84522', 'pin-far-from-town'],
  ['Roma as Milano', address('Milano', 'IT', 'MI'), '41.89031', '12.49221', 'pin-far-from-town'],
  ['Hamburg as München', address('München', 'DE'), '53.55011', '9.99311', 'pin-far-from-town'],
  ['a hamlet far away', address('Ca’ d’Esempio', 'IT', 'LE'), '45.47218', '9.18804', 'pin-far-from-region'],
  ['the Tyrrhenian Sea', address('Roma', 'IT', 'RM'), '40.50123', '11.00321', 'pin-at-sea'],
])('%s cannot be', async (_, place, latitude, longitude, code) => {
  expect(await judge(place, latitude, longitude)).toEqual([`wrong: ${code}`]);
});

test.each([
  ['the beach of Ostia', address('Roma', 'IT', 'RM'), '41.71823', '12.28121', ['pin-at-sea']],
  ['Monza as Como', address('Como', 'IT', 'CO'), '45.58321', '9.27311', ['pin-far-from-town']],
  [
    'a hamlet of another province',
    address('Ca’ d’Esempio', 'IT', 'BO'),
    '44.80218',
    '10.32804',
    ['pin-far-from-region'],
  ],
  ['the middle of Milano', address('Milano', 'IT', 'MI'), '45.46427', '9.18951', ['pin-centre']],
])('%s is unlikely', async (_, place, latitude, longitude, codes) => {
  expect(await judge(place, latitude, longitude)).toEqual(codes);
});

test.each([
  ['45.47200', '9.18800', ['coordinate-padded']],
  ['45.4718', '9.18804', ['coordinate-zero-dropped']],
  ['45.47218', '9.1880', ['coordinate-zero-dropped']],
  ['45.47210', '9.18800', []],
  ['45.47218', '9.18804', []],
])('the digits of %s, %s', (latitude, longitude, codes) => {
  expect(doubtDigits({ latitude, longitude }).map(({ code }) => code)).toEqual(codes);
});

test('says where swapped coordinates lie, and where they belong', async () => {
  const place = address('Milano', 'IT', 'MI');
  const pin = { latitude: '9.19000', longitude: '45.46420' };
  expect(refusePin({ address: place, pin, gazetteer: await gazetteerOf('IT') })).toEqual({
    code: 'coordinate-swapped',
    facts: { pinCountry: 'SO', town: 'Milano', latitude: '45.46420', longitude: '9.19000' },
  });
});
