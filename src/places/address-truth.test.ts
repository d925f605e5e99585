import { expect, test } from 'vitest';
import { judgeAddress } from './address-truth.ts';
import { gazetteerOf } from './gazetteer.ts';

type Place = readonly [locality: string, region: string | undefined, postalCode: string, country: string];

async function judge([locality, region, postalCode, country]: Place) {
  const gazetteer = await gazetteerOf(country);
  return judgeAddress({ address: { locality, region, postalCode, country }, gazetteer });
}

const codes = ({ wrong, unlikely }: Awaited<ReturnType<typeof judge>>) => [
  ...wrong.map(({ code }) => `wrong: ${code}`),
  ...unlikely.map(({ code }) => code),
];

test.each<Place>([
  ['Milano', 'MI', '20121', 'IT'],
  ['Como', undefined, '22100', 'IT'],
  ['Aosta', 'AO', '11100', 'IT'],
  ['Novafeltria', 'RN', '47863', 'IT'],
  ['San Teodoro', 'SS', '07052', 'IT'],
  ['Budoni', 'OT', '08020', 'IT'],
  ['Villacidro', 'VS', '09039', 'IT'],
  ['Villacidro', 'SU', '09039', 'IT'],
  ['Andria', 'BT', '76123', 'IT'],
  ['Sevilla', 'SE', '41010', 'ES'],
  ['Sevilla', 'Sevilla', '41010', 'ES'],
  ['Barcelona', 'ES-B', '08012', 'ES'],
  ['Girona', 'Gerona', '17001', 'ES'],
  ['Donostia', 'Guipúzcoa', '20001', 'ES'],
  ['Palma', 'Illes Balears', '07001', 'ES'],
  ['Alacant', 'Alicante/Alacant', '03001', 'ES'],
  ['Reus', 'Catalunya', '43201', 'ES'],
  ['Bilbao', 'Euskadi', '48001', 'ES'],
  ['Lugano', 'TI', '6900', 'CH'],
])('%s (%s) %s %s', async (...place) => {
  expect(codes(await judge(place))).toEqual([]);
});

test.each<readonly [...Place, expected: string]>([
  ['Milano', 'MI', '00184', 'IT', 'wrong: postal-code-elsewhere'],
  ['Sevilla', 'SE', '08012', 'ES', 'wrong: postal-code-elsewhere'],
  ['Reus', 'Cataluña', '41010', 'ES', 'wrong: postal-code-elsewhere'],
  ['Milano', 'MI', '27100', 'IT', 'postal-code-elsewhere'],
  ['La Puebla de Arganzón', 'BU', '01118', 'ES', 'postal-code-elsewhere'],
  ['Milano', undefined, '00184', 'IT', 'postal-code-elsewhere'],
  ['Milano', 'ML', '20121', 'IT', 'wrong: region-unknown'],
  ['Sevilla', 'SEV', '41010', 'ES', 'wrong: region-unknown'],
  ['Sevilla', 'Sevila', '41010', 'ES', 'region-unknown'],
  ['Tempio Pausania', 'GN', '07029', 'IT', 'region-unknown'],
  ['Milano', 'Milano', '20121', 'IT', 'region-long'],
  ['Milano', 'Lombardia', '20121', 'IT', 'region-long'],
  ['Milano', 'RM', '20121', 'IT', 'wrong: region-elsewhere'],
  ['Milano', 'RM', '00199', 'IT', 'wrong: town-elsewhere'],
  ['Samone', 'LE', '73100', 'IT', 'town-elsewhere'],
  ['Bilbao', 'SE', '41001', 'ES', 'wrong: town-elsewhere'],
  ['Lyon', '13', '13001', 'FR', 'wrong: town-elsewhere'],
  ['Lyon', undefined, '13001', 'FR', 'postal-code-elsewhere'],
  ['Gent', 'VAN', '2000', 'BE', 'wrong: town-elsewhere'],
  ['Milno', 'MI', '20121', 'IT', 'town-unknown'],
  ['Bacelona', undefined, '08012', 'ES', 'town-unknown'],
  ['Münchn', undefined, '80331', 'DE', 'town-unknown'],
  ['Milano (MI)', 'MI', '20121', 'IT', 'town-unknown'],
])('%s (%s) %s %s is held to be %s', async (locality, region, postalCode, country, expected) => {
  expect(codes(await judge([locality, region, postalCode, country]))).toEqual([expected]);
});

test.each<readonly [...Place, facts: object]>([
  ['Milano', 'MI', '00184', 'IT', { region: 'Milano', prefixes: '20', owner: 'Roma' }],
  ['Milano', 'ML', '20121', 'IT', { suggestion: 'MI' }],
  ['Sevilla', 'Sevila', '41010', 'ES', { suggestion: 'SE' }],
  ['Milano', 'Milano', '20121', 'IT', { suggestion: 'MI' }],
  ['Milano', 'RM', '20121', 'IT', { suggestion: 'MI', owner: 'Milano' }],
  ['Milno', 'MI', '20121', 'IT', { suggestion: 'Milano' }],
  ['Bacelona', undefined, '08012', 'ES', { suggestion: 'Barcelona' }],
  ['20121 Milano', 'MI', '20121', 'IT', { suggestion: 'Milano' }],
  ['Milano (MI)', 'MI', '20121', 'IT', { suggestion: 'Milano' }],
])('%s (%s) %s %s: %o', async (locality, region, postalCode, country, facts) => {
  const { wrong, unlikely } = await judge([locality, region, postalCode, country]);
  expect([...wrong, ...unlikely][0]!.facts).toMatchObject(facts);
});
