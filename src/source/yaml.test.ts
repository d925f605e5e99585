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
  ['a name for what comes later', 'a: *x\nb: &x y', 'yaml-start'],
  ['a field that objects have of themselves', 'sectors:\n  __proto__: x', 'key-reserved'],
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

const repeated = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

// Each of these has once taken minutes, all memory, or the whole command with it.
test.each([
  ['more than a million characters', `a: ${'x'.repeat(1_000_001)}`, 'yaml-long', 1],
  ['a key of half a million characters', `${'k'.repeat(500_000)}: x\n`, 'yaml-broken', 1],
  ['brackets that open and open', `a: ${'['.repeat(100_000)}`, 'yaml-deep', 1],
  ['brackets within brackets', `a: ${'['.repeat(40)}${']'.repeat(40)}`, 'yaml-deep', 1],
  ['colons after colons', `a:\n  b: ${'x: '.repeat(5000)}x\nc: y\n`, 'yaml-deep', 2],
  ['colons after colons in brackets', `a: { b: ${'x: '.repeat(5000)}x }\nc: y\n`, 'yaml-deep', 1],
  ['indents that grow and grow', repeated(1000, (index) => `${' '.repeat(index)}a:\n`), 'yaml-deep', 33],
  [
    'a name that stands for itself many times over',
    `a: &a x\n${repeated(101, (index) => `b${index}: *a\n`)}`,
    'yaml-alias',
    102,
  ],
  [
    'names for names for names',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${repeated(7, (index) => `${'bcdefgh'[index]!}: &${'bcdefgh'[index]!} [${'*abcdefg'[0]!}${'abcdefg'[index]!} ,${repeated(8, () => `*${'abcdefg'[index]!} ,`)}]\n`)}`,
    'yaml-alias',
    2,
  ],
  ['quotes that open and open', repeated(10_000, () => 'x: "\n'), 'key-twice', 2],
  ['brackets left open', repeated(10_000, () => 'x: {\n'), 'yaml-bracket-open', 1],
])('%s: refused with a place, in no time', (_, text, code, line) => {
  const start = performance.now();
  const [mistake] = parseYaml(text, 'x').mistakes;
  expect(mistake).toMatchObject({ code, place: { line } });
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('four times as many fields take about four times as long', () => {
  const timeOf = (count: number) => {
    const start = process.cpuUsage();
    const { value, locate, mistakes } = parseYaml(
      repeated(count, (index) => `key${index}: x\n`),
      'x',
    );
    expect(mistakes).toEqual([]);
    for (const key of Object.keys(value as object)) locate([key]);
    expect(locate([`key${count - 1}`])).toMatchObject({ line: count });
    // Whatever else the machine does takes no time of this process.
    return process.cpuUsage(start).user;
  };
  timeOf(1000);
  expect(timeOf(32_000) / timeOf(8000)).toBeLessThan(12);
});

test('a value may be named a few times instead of written', () => {
  expect(parseYaml('a: &a [x]\nb: *a\n', 'x').value).toEqual({ a: ['x'], b: ['x'] });
});

test('fields have no names but those that are written', () => {
  const value = parseYaml('a: { b: c }', 'x').value as { readonly a: object };
  expect(['constructor' in value, 'toString' in value.a]).toEqual([false, false]);
});

test('what nobody sees is no part of a name or a value', () => {
  const { value, locate } = parseYaml('a\u00ADb: "c\\u200Bd"\n\u200Be: \u202A+39\u202C\n', 'x');
  expect(value).toEqual({ ab: 'cd', e: '+39' });
  expect(locate(['e'])).toMatchObject({ line: 2 });
});
