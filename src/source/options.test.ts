import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { asOfFromEnvironment, sourceOptions } from './options.ts';

test('an option goes before the environment, which goes before the folder of the command', () => {
  const environment = { PASSAPAROLA_SITE: 'b', PASSAPAROLA_AS_OF: '2026-01-01' };
  const chosen = sourceOptions({ site: 'a', 'as-of': '2026-11-22' }, environment);
  expect(chosen).toEqual({ siteDir: resolve('a'), asOf: new Date('2026-11-22T12:00:00Z') });
  expect(sourceOptions({}, environment).siteDir).toBe(resolve('b'));
  expect(sourceOptions({}, {}).siteDir).toBe(resolve('.'));
});

test.each(['2026-02-30', 'yesterday', '22/11/2026', '2026-11-22 09:30'])('%s is no day', (written) => {
  expect(() => asOfFromEnvironment({ PASSAPAROLA_AS_OF: written })).toThrow(RangeError);
});

test('a moment with its zone is that moment', () => {
  const chosen = asOfFromEnvironment({ PASSAPAROLA_AS_OF: '2026-11-22T09:30+01:00' });
  expect(chosen).toEqual(new Date('2026-11-22T08:30:00Z'));
});

test('without a choice it is now', () => {
  const now = new Date('2026-11-22T08:15:00Z');
  expect(asOfFromEnvironment({}, now)).toBe(now);
});
