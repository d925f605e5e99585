import { expect, test } from 'vitest';
import { plainVariant } from './variant.ts';

test('what has no picture looks the same each time, and not as its neighbours do', () => {
  const names = ['ada', 'bruno', 'carla', 'dario', 'elena', 'franco'];
  expect(names.map(plainVariant)).toEqual(names.map(plainVariant));
  expect(new Set(names.map(plainVariant)).size).toBeGreaterThan(3);
});
