import { expect, test } from 'vitest';
import { addressPieces } from './address-breaks.ts';

test.each([
  ['social.example.com/bakery', ['social.', 'example.', 'com/', 'bakery']],
  ['rooms.example.com/an-inn_here/', ['rooms.', 'example.', 'com/', 'an-', 'inn_', 'here/']],
  ['ciao@example.com', ['ciao@', 'example.', 'com']],
  ['https://example.com', ['https://', 'example.', 'com']],
  ['localhost', ['localhost']],
  ['', ['']],
])('%s', (address, pieces) => {
  expect(addressPieces(address)).toEqual(pieces);
});
