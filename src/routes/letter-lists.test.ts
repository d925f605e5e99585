import { expect, test } from 'vitest';
import { letterLists } from './letter-lists.ts';

test('names stand under their letter, without accents, in the order of the list', () => {
  const names = ['24 ore', '7 nani', 'Àncora', 'Antica Posta', 'Özdemir', 'العلي', 'やおや', '東京', '서울'];
  const lists = letterLists(names, (name) => name, 'it');
  expect(lists.map(({ label, slug, things }) => [label, slug, things.length])).toEqual([
    ['0–9', '0-9', 2],
    ['A', 'a', 2],
    ['O', 'o', 1],
    ['ا', 'ا', 1],
    ['や', 'や', 1],
    ['…', 'more', 2],
  ]);
});

test('a language has its own way to write letters in another one', () => {
  expect(letterLists(['Ørsted'], (name) => name, 'da')[0]?.slug).toBe('o');
});
