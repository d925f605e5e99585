import { expect, test } from 'vitest';
import { inlineHash } from './hash.ts';

test('the example of the CSP specification', () => {
  expect(inlineHash("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});
