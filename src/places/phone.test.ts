import { expect, test } from 'vitest';
import { phoneFromAbroad, refusePhone } from './phone.ts';

test.each([
  '+39 02 1234 5678',
  '+39 312 345 6789',
  '+34 810 12 34 56',
  '+44 (0)20 7946 0958',
  '+33 01 23 45 67 89',
  '+378 0549 886377',
  '+1 212-555-0123',
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
  ['+34 500 123 456', 'phone-range', undefined],
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
