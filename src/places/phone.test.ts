import { expect, test } from 'vitest';
import { doubtPhone, phoneFromAbroad, refusePhone } from './phone.ts';

test.each([
  '+39 02 1234 5678',
  '+39 312 345 6789',
  '+34 810 12 34 56',
  '+44 (0)20 7946 0958',
  '+33 01 23 45 67 89',
  '+378 0549 886377',
  '+1 212-555-0123',
  '\u202A+39 02 1234 5678\u202C',
  '+39\u00A002\u00A01234\u200B5678',
  '＋39 02 1234 5678',
  '+٣٩ ٠٢ ١٢٣٤ ٥٦٧٨',
  '+39 02/12345678',
  '+800 1234 5678',
  // In a range that nobody has been given as far as the library knows.
  '+34 500 123 456',
])('%s can be called', (value) => {
  expect(refusePhone(value)).toBeUndefined();
});

test.each([
  ['0039 02 1234 5678', 'phone-plus-missing', '+39 02 1234 5678'],
  ['39 02 1234 5678', 'phone-plus-missing', ''],
  ['02 1234 5678', 'phone-plus-missing', ''],
  ['+39 2 1234 5678', 'phone-zero-lost', '+39 02 1234 5678'],
  ['+34 0810 12 34 56', 'phone-zero-extra', '+34 810 12 34 56'],
  ['+39 02 123', 'phone-short', undefined],
  ['+39', 'phone-short', undefined],
  ['+39 02 1234 5678 9012', 'phone-long', undefined],
  ['+999 123456', 'phone-country', undefined],
  ['+39 02 1234 5678 (Anna)', 'phone-words', '+39 02 1234 5678'],
  ['+39 02 1234 5678 dopo le 18:30', 'phone-words', '+39 02 1234 5678'],
  ['+39 02 abc', 'phone-wrong', undefined],
  ['call us', 'phone-wrong', undefined],
])('%s: %s %s', (value, code, suggestion) => {
  const refusal = refusePhone(value);
  expect(refusal?.code).toBe(code);
  expect(refusal?.facts?.suggestion).toBe(suggestion);
});

test.each([
  ['02 1234 5678', 'IT', '+39 02 1234 5678'],
  ['39 02 1234 5678', 'IT', '+39 02 1234 5678'],
  ['810 12 34 56', 'ES', '+34 810 12 34 56'],
  ['02 1234 5678', 'ES', ''],
  ['1234', 'AQ', ''],
])('%s in %s is %s', (value, country, number) => {
  expect(phoneFromAbroad(value, country)).toBe(number);
});

test.each([
  ['+39 02 1234 5678 int. 3', '+39 02 1234 5678'],
  ['+39 02 1234 5678 interno 3', '+39 02 1234 5678'],
  ['+39 02 1234 5678 / 9', '+39 02 1234 5678'],
  ['+39 02 1234 5678, 3', '+39 02 1234 5678'],
  ['+39 02 1234 5678;ext=3', '+39 02 1234 5678'],
  ['+1 212-555-0123 x12', '+1 212 555 0123'],
  ['+1 212-555-0123 #12', '+1 212 555 0123'],
  ['+34 810 12 34 56 (ext. 12)', '+34 810 12 34 56'],
  ['+49 30 901820 Durchwahl 5', '+49 30 901820'],
])('%s has an extension, which no phone could dial', (value, number) => {
  expect(refusePhone(value)).toEqual({ code: 'phone-extension', facts: { number } });
});

test.each([
  ['+34 500 123 456', 'ES', 'phone-range'],
  ['+44 20 7946 0958', 'IT', 'phone-abroad'],
  ['+39 02 1234 5678', 'IT', undefined],
  ['+39 0549 886377', 'SM', undefined],
  ['+1 604 555 0123', 'US', undefined],
  ['+44 1481 960194', 'GB', undefined],
  ['+800 1234 5678', 'IT', undefined],
  ['+39 02 1234 5678', undefined, undefined],
  ['call us', 'IT', undefined],
])('%s in %s: %s', (value, country, code) => {
  expect(doubtPhone(value, country)?.code).toBe(code);
});
