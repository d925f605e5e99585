import { expect, test, vi } from 'vitest';
import { oncePer, oncePerText } from './once.ts';

test('each object has its own, made once, even where nothing is made of it', () => {
  const make = vi.fn((subject: { name: string }) => (subject.name === 'none' ? undefined : subject.name));
  const made = oncePer(make);
  const [one, other, none] = [{ name: 'a' }, { name: 'a' }, { name: 'none' }];
  expect([one, one, other, none, none].map(made)).toEqual(['a', 'a', 'a', undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(3);
});

test('equal texts share what is made of them', () => {
  const made = oncePerText((lang) => new Intl.NumberFormat(lang));
  expect(made('it')).toBe(made('it'));
  expect(made('it')).not.toBe(made('en'));
});
