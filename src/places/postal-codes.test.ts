import { expect, test } from 'vitest';
import { refusePostalCode } from './postal-codes.ts';

test.each([
  ['IT', '20121'],
  ['ES', '08012'],
  ['BE', '9000'],
  ['GB', 'SW1A 1AA'],
  ['GB', 'M1 1AE'],
  ['NL', '1012 AB'],
  ['PT', '1100-148'],
  ['IE', 'D02 X285'],
  ['IE', 'D6W XY00'],
  ['LU', 'L-1234'],
  ['SM', '47890'],
  ['VA', '00120'],
  ['MC', '98000'],
  ['AD', 'AD500'],
  ['LI', '9490'],
  ['SE', '111 20'],
  ['SE', '11120'],
  ['PL', '00-001'],
  ['US', '94016-1234'],
  ['CA', 'H2X 1Y4'],
  ['MT', 'VLT 1111'],
  ['KE', 'anything'],
])('%s: %s', (country, postalCode) => {
  expect(refusePostalCode({ country, postalCode })).toBeUndefined();
});

test.each([
  ['IT', '2012', '02012'],
  ['IT', 'I-20121', ''],
  ['IT', 'IT-20121', '20121'],
  ['ES', '8012', '08012'],
  ['ES', '53001', ''],
  ['GB', 'sw1a1aa', 'SW1A 1AA'],
  ['NL', '1012AB', '1012 AB'],
  ['PT', '1100148', '1100-148'],
  ['IE', 'd02x285', 'D02 X285'],
  ['SM', '47900', ''],
  ['MC', '06000', ''],
  ['AD', '500', 'AD500'],
  ['LI', '9499', ''],
  ['PL', '00001', '00-001'],
  ['CA', 'H2X1Y4', 'H2X 1Y4'],
  ['LV', '1050', 'LV-1050'],
])('%s: %s is refused, %s suggested', (country, postalCode, suggestion) => {
  expect(refusePostalCode({ country, postalCode })).toMatchObject({
    code: 'postal-code-wrong',
    facts: { suggestion },
  });
});

test.each([
  ['RI', '02012'],
  ['MI', ''],
  ['Lombardia', ''],
  [undefined, '02012'],
])('a zero that a sheet has dropped is missed in %s only where codes begin with it', (region, suggestion) => {
  expect(refusePostalCode({ country: 'IT', region, postalCode: '2012' })?.facts).toMatchObject({
    suggestion,
  });
});
