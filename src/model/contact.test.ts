import { expect, test } from 'vitest';
import { formatPhoneFor } from './contact.ts';

test.each([
  ['+390212345678', 'it-IT', '02 1234 5678'],
  ['+390212345678', 'it', '02 1234 5678'],
  ['+390212345678', 'en', '+39 02 1234 5678'],
  ['+390212345678', 'es-ES', '+39 02 1234 5678'],
  ['+34810123456', 'es', '810 12 34 56'],
  ['+34810123456', 'es-MX', '+34 810 12 34 56'],
  ['+442079460958', 'en-GB', '020 7946 0958'],
])('%s for readers of %s: %s', (number, lang, shown) => {
  expect(formatPhoneFor(number, lang)).toBe(shown);
});
