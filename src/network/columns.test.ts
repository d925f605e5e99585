import { expect, test } from 'vitest';
import { columns } from './columns.ts';

test('cells stand below each other, also where a row has fewer, and by letters, not by units', () => {
  expect(columns([['a', 'x', 'end'], ['e\u0301e\u0301e\u0301', 'y'], ['alone and long']])).toEqual([
    '  a               x  end',
    '  e\u0301e\u0301e\u0301             y',
    '  alone and long',
  ]);
  expect(columns([])).toEqual([]);
});
