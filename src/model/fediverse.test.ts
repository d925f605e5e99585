import { expect, test } from 'vitest';
import { fediverseName, fediverseNameMeant } from './fediverse.ts';

test.each([
  ['@anna@social.example', '@anna@social.example'],
  ['anna@social.example', '@anna@social.example'],
  ['https://social.example/@anna', '@anna@social.example'],
  ['https://social.example/@anna/', '@anna@social.example'],
  ['https://social.example/users/anna', ''],
  ['@anna', ''],
  ['anna', ''],
  ['anna b@social.example', ''],
  ['@anna@localhost', ''],
])('%s means %s', (written, meant) => {
  expect(fediverseNameMeant(written)).toBe(meant);
  expect(fediverseName.safeParse(meant === '' ? written : meant).success).toBe(meant !== '');
});
