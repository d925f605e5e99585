import { expect, test } from 'vitest';
import type { Path } from './path.ts';
import { withoutFields } from './yaml-cut.ts';

test.each<[string, string, readonly Path[], string]>([
  ['a field', 'a: 1\nb: 2 # of it\n# of c\nc: 3\n', [['b']], 'a: 1\n# of c\nc: 3\n'],
  ['the last field', 'a: 1\nb: 2', [['b']], 'a: 1\n'],
  ['a group', 'a:\n  it: x\n  en: y\n\nb: 2\n', [['a']], '\nb: 2\n'],
  ['one of a group', 'a:\n  it: x\n  en: y\n', [['a', 'it']], 'a:\n  en: y\n'],
  ['all of a group', 'a:\n  it: x\nb: 1\n', [['a', 'it']], 'b: 1\n'],
  ['an entry of a list', 'near:\n  - anna # dear\n  - bruno\n', [['near', 0]], 'near:\n  - bruno\n'],
  [
    'an entry of several lines',
    'near:\n  - who: anna\n    as: regular\n  - bruno\n',
    [['near', 0]],
    'near:\n  - bruno\n',
  ],
  [
    'several entries',
    'near: [anna, bruno, carla]\n',
    [
      ['near', 0],
      ['near', 2],
    ],
    'near: [bruno]\n',
  ],
  [
    'all entries',
    'a: 1\nnear: [anna, bruno]\n',
    [
      ['near', 0],
      ['near', 1],
    ],
    'a: 1\n',
  ],
  [
    'more than nine',
    `n: [${'abcdefghijkl'.split('').join(', ')}]\n`,
    [
      ['n', 2],
      ['n', 10],
    ],
    'n: [a, b, d, e, f, g, h, i, j, l]\n',
  ],
  ['a list of one that is written as a text', 'a: 1\nnear: anna\n', [['near', 0]], 'a: 1\n'],
  ['a group in braces', 'a: { it: x, en: "y, z" }\n', [['a', 'it']], 'a: { en: "y, z" }\n'],
  [
    'a field of a record in a list',
    '# of November\n- about: [a]\n  by: anna\n  kind: praise\n- about: [b]\n  by: anna\n',
    [
      [0, 'by'],
      [1, 'by'],
    ],
    '# of November\n- about: [a]\n  kind: praise\n- about: [b]\n',
  ],
  ['the first field of a record in a list', '- by: anna\n  kind: praise\n', [[0, 'by']], '- kind: praise\n'],
  ['a long text', 'quote: >-\n  so\n  long\nkind: praise\n', [['quote']], 'kind: praise\n'],
  [
    'the fields above a text',
    '---\nauthors: [anna]\ntitle: "A: b"\n---\n\nauthors: [anna]\n',
    [['authors', 0]],
    '---\ntitle: "A: b"\n---\n\nauthors: [anna]\n',
  ],
  ['lines of Windows', '\uFEFFa: 1\r\nb: 2\r\nc: 3\r\n', [['b']], '\uFEFFa: 1\r\nc: 3\r\n'],
  ['what looks like a number', 'a: 1\nb: 007\nc: 45.46420\nd: no\n', [['a']], 'b: 007\nc: 45.46420\nd: no\n'],
])('%s is taken away, and all else stays', (_, text, paths, outcome) => {
  expect(withoutFields(text, paths)).toBe(outcome);
});

test.each<[string, string, Path]>([
  ['that is not there', 'a: 1\n', ['b']],
  ['in a text of several', 'near: anna, bruno\n', ['near', 0]],
  ['that others refer to', 'a: &x [anna]\nb: *x\n', ['a']],
])('a field %s is refused, not guessed', (_, text, path) => {
  expect(() => withoutFields(text, [path])).toThrow();
});
