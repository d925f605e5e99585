import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withEntries, wordSheet } from './word-sheet.ts';

const entries = [
  { path: ['menu'], english: 'Menu' },
  { path: ['map', 'title'], english: 'On the map' },
  { path: ['map', 'north'], english: 'N' },
  { path: ['stories'], english: 'News' },
];

test.each([
  [
    'nothing',
    '',
    '# Menu\nmenu: ""\nmap:\n  # On the map\n  title: ""\n  # N\n  north: ""\n# News\nstories: ""\n',
  ],
  [
    'remarks alone',
    '# mine\n',
    '# mine\n\n# Menu\nmenu: ""\n\nmap:\n  # On the map\n  title: ""\n  # N\n  north: ""\n\n# News\nstories: ""\n',
  ],
  [
    'a part of a group, with remarks, blanks and quotes of its own',
    "menu:   'Lista'  # short\nmap:\n    title: On it # here\n    # to be asked\n\nby: |\n  x\n  y\n",
    'menu:   \'Lista\'  # short\nmap:\n    title: On it # here\n    # N\n    north: ""\n    # to be asked\n\nby: |\n  x\n  y\n\n# News\nstories: ""\n',
  ],
  [
    'a group of which nothing is written yet, and no line end',
    'map:\nmenu: x\nstories:',
    'map:\n  # On the map\n  title: ""\n  # N\n  north: ""\nmenu: x\nstories:',
  ],
  [
    'a group at the end, in long words',
    'menu: x\nstories: x\nmap:\n  title: >-\n    On\n    the map\n',
    'menu: x\nstories: x\nmap:\n  title: >-\n    On\n    the map\n  # N\n  north: ""\n',
  ],
  [
    'lines of Windows',
    'menu: x\r\nmap:\r\n  north: N\r\nstories: x\r\n',
    'menu: x\r\nmap:\r\n  north: N\r\n  # On the map\r\n  title: ""\r\nstories: x\r\n',
  ],
])('words come to %s', (_, before, after) => {
  expect(withEntries(before, entries)).toBe(after);
  expect(withEntries(after, entries)).toBe(after);
});

test.each([
  ['braces', 'menu: x # why\nmap: { title: "Sur: ici" } # here\n'],
  ['JSON', '{ "menu": "x", "map": { "title": "Sur: ici" } }'],
])('a group in %s gets lines, and keeps its words', (_, before) => {
  const after = withEntries(before, entries);
  expect(parse(after)).toEqual({ menu: 'x', map: { title: 'Sur: ici', north: '' }, stories: '' });
  for (const [remark] of before.matchAll(/# \w+/g)) expect(after).toContain(remark);
  expect(withEntries(after, entries)).toBe(after);
});

const words = { lang: 'pl', shownIn: ['en'], missing: [['storiesCount'], ['menu']] };

test('the sheet tells how to write, in the language of the staff, and asks for the forms of the language', () => {
  const sheet = wordSheet({ ...words, text: '' }, 'en');
  expect(sheet).toContain('# The words of the site in Polish');
  expect(sheet).toContain('one (1), few (2, 3, 4, 22 …), many (0, 5, 6, 7 …), other.');
  expect(parse(sheet)).toEqual({ storiesCount: { one: '', few: '', many: '', other: '' }, menu: '' });
  expect(wordSheet({ ...words, text: '' }, 'it')).toContain('polacco');
});

test('it tells once, however often words come to it, and in whichever language', () => {
  const first = wordSheet({ ...words, text: '' }, 'it');
  const second = wordSheet({ ...words, missing: [['home']], text: first }, 'en');
  expect(second).toBe(`${first}\n# Home\nhome: ""\n`);
  expect(wordSheet({ ...words, text: second }, 'es')).toBe(second);
});

test('a byte order mark stays in front', () => {
  expect(wordSheet({ ...words, text: '\uFEFFhome: x\n' }, 'en')).toMatch(/^\uFEFF# .*\n[^]*\nhome: x\n/);
});
