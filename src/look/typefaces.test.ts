import { expect, test } from 'vitest';
import { webFontsOf } from './typefaces.ts';

test.each([
  ['bricolage', 'newsreader', ['bricolage', 'newsreader']],
  ['newsreader', 'newsreader', ['newsreader']],
  ['system-sans', 'system-serif', []],
] as const)('%s with %s loads %j', (display, text, expected) => {
  expect(webFontsOf({ display, text })).toEqual(expected);
});
