import { expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

test('numbers stay as they were written, truth values become such, blanks vanish', () => {
  const { value } = parseYaml(
    'pin: 45.46420\ncode: 08001\nphone: +39021\nday: 2026-11-03\npaid: true\nempty:\nlist: [1.50]\n',
    'x',
  );
  expect(value).toEqual({
    pin: '45.46420',
    code: '08001',
    phone: '+39021',
    day: '2026-11-03',
    paid: true,
    list: ['1.50'],
  });
});

const text = `name: Uno
address:
  city: Due
photos:
  - file: a.jpg
    alt: { it: Tre }
blank:
`;

test.each([
  ['a value', ['address', 'city'], 'value', [3, 9]],
  ['a key', ['address', 'city'], 'key', [3, 3]],
  ['a value in a list', ['photos', 0, 'alt', 'it'], 'value', [6, 16]],
  ['a key in a list', ['photos', 0, 'file'], 'key', [5, 5]],
  ['a missing key: its group', ['address', 'country'], 'value', [2, 1]],
  ['a missing key at the top: the file', ['country'], 'value', [1, 1]],
  ['a blank value: its key', ['blank'], 'value', [7, 1]],
] as const)('%s has its place', (_, path, part, [line, column]) => {
  expect(parseYaml(text, 'x').locate(path, part)).toEqual({ file: 'x', line, column });
});

test('places count from the line where the text starts in its file', () => {
  expect(parseYaml('a: 1\nb: 2\n', 'x', 5).locate(['b'])).toMatchObject({ line: 6, column: 4 });
});

test.each([
  ['emphasis', 'a: *bold* text', 'yaml-start'],
  ['a list on the line of its field', 'a: - x', 'yaml-start'],
  ['a per cent sign', 'a: %x', 'yaml-start'],
  ['an unknown tag', 'a: !x y', 'yaml-start'],
  ['a name for itself', 'a: &x [*x]', 'yaml-start'],
  ['text after a quote', 'a: "x" y', 'yaml-quote-inside'],
  ['a list as a key', '? [a]\n: b', 'yaml-broken'],
  ['a blank forgotten', 'a:b', 'yaml-no-fields'],
  ['a blank forgotten further down', 'a: b\nc:d', 'yaml-colon-missing'],
])('%s is told as such', (_, broken, code) => {
  const { mistakes, readable } = parseYaml(broken, 'x');
  expect(mistakes.map((mistake) => mistake.code)).toEqual([code]);
  expect(readable).toBe(false);
});

test('one slip is told once, however often the parser stumbles over it', () => {
  const { mistakes } = parseYaml('a:\n\tb: 1\n\tc: 2\n  d: 3\n', 'x');
  expect(mistakes.map(({ code, place }) => `${place.line} ${code}`)).toEqual(['2 yaml-tab', '3 yaml-tab']);
});
