import { expect, test } from 'vitest';
import { formatLength } from './length.ts';

test.each([
  [0.2, 'it', '1 m'],
  [4.6, 'it', '5 m'],
  [78, 'it', '80 m'],
  [250, 'it', '250 m'],
  [302, 'it', '300 m'],
  [996, 'it', '1 km'],
  [1234, 'it', '1,2 km'],
  [2500, 'it', '2,5 km'],
  [500_000, 'it', '500 km'],
  [1234, 'en-GB', '1.2 km'],
  [1234, 'es', '1,2 km'],
  [1234, 'de', '1,2 km'],
  [78, 'ar-EG', '٨٠ مترًا'],
])('%s metres in %s are %s', (metres, lang, text) => {
  expect(formatLength(metres, lang)).toBe(text.replace(' ', '\u00a0'));
});
