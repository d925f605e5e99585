import { expect, test } from 'vitest';
import { wordsOfText } from '../source/words-of-text.ts';
import { mostAlike, type Subject } from './likeness.ts';

const dayOf = (day: number): string => new Date(Date.UTC(2026, 0, 1 - day)).toISOString();

/** Stories of an invented agency, the first one the newest, a day apart. */
const stories = (told: readonly (Partial<Subject> & { readonly text?: string })[]): readonly Subject[] =>
  told.map(({ text = '', ...facts }, day) => ({
    key: `${day}`,
    date: dayOf(day),
    tags: [],
    clients: [],
    authors: [],
    terms: wordsOfText({ title: '', description: '', body: text }, 'it').terms,
    ...facts,
  }));

const alike = (key: string, told: Parameters<typeof stories>[0]): readonly string[] | undefined =>
  mostAlike(stories(told), 3).get(key);

const bread = 'Il forno impasta il pane di segale con la pasta madre.';
const cinema = 'La sala proietta film muti con un pianoforte.';
const bicycles = 'In officina si riparano biciclette e si centrano ruote.';

test.each<[string, Parameters<typeof stories>[0], readonly string[]]>([
  [
    'what tells of the same',
    [{ text: bread }, { text: cinema }, { text: 'Il pane di segale del forno.' }],
    ['2'],
  ],
  [
    'in whatever form the words stand',
    [{ text: 'forni, impasti' }, { text: cinema }, { text: 'forno impasto' }],
    ['2'],
  ],
  ['nothing where nothing is alike', [{ text: bread }, { text: cinema }, { text: bicycles }], []],
  [
    'small words make nothing alike',
    [{ text: 'con la di il per e che non' }, { text: 'con la di il per e che non' }, { text: bread }],
    [],
  ],
  ['a topic in common', [{ tags: ['a'] }, { tags: ['b'] }, { tags: ['a'] }], ['2']],
  ['a topic that all have says nothing', [{ tags: ['a'] }, { tags: ['a'] }, { tags: ['a'] }], []],
  [
    'a company in common before a topic',
    [
      { tags: ['a'], clients: ['x'] },
      { tags: ['a'], clients: ['y'] },
      { tags: ['c'], clients: ['x'] },
      { tags: ['b'] },
      {},
    ],
    ['2', '1'],
  ],
  [
    'among equals the newest',
    [{ tags: ['b'] }, { tags: ['a'] }, { tags: ['a'] }, { tags: ['b'] }, { tags: ['b'] }],
    ['3', '4'],
  ],
  ['the same topic twice counts once', [{ tags: ['a', 'a'] }, {}, { tags: ['a'] }], ['2']],
  ['never itself', [{ text: bread }], []],
])('%s', (_, told, expected) => {
  expect(alike('0', told)).toEqual(expected);
});

test('no more than asked for, the likest first', () => {
  const told = ['pane segale forno', 'pane', 'pane segale', 'pane segale forno', 'segale', 'film', 'ruote'];
  expect(
    alike(
      '0',
      told.map((text) => ({ text })),
    )?.slice(0, 2),
  ).toEqual(['3', '2']);
  expect(
    alike(
      '0',
      told.map((text) => ({ text })),
    ),
  ).toHaveLength(3);
});

test('a text of years ago comes after one of last week that is as like', () => {
  const old = { text: bread, date: '2020-01-01T00:00:00.000Z' };
  expect(alike('0', [{ text: bread }, { text: cinema }, { text: bread }, old])).toEqual(['2', '3']);
});

test('an old story finds what is of its own time', () => {
  const told = Array.from({ length: 400 }, (_, day) => ({
    tags: day === 300 || day === 310 ? ['common', 'rare'] : ['common', `${day % 7}`],
  }));
  expect(alike('310', told)?.[0]).toBe('300');
});

test('the work grows as the number of stories does', () => {
  const spent = [2000, 8000].map((count) => {
    let reads = 0;
    const told = stories(
      Array.from({ length: count }, (_, day) => ({ tags: ['all', `${day % 8}`], clients: [`${day % 50}`] })),
    ).map((subject) => ({
      ...subject,
      get key() {
        reads += 1;
        return subject.key;
      },
    }));
    const started = performance.now();
    mostAlike(told, 6);
    return { reads, took: performance.now() - started };
  });
  expect(spent[1]!.reads / spent[0]!.reads).toBeLessThan(4.5);
});
