import { expect, test } from 'vitest';
import { withEntry } from './yaml-add.ts';

const url = 'https://example.com/1';

test.each([
  ['a list that is not there yet', 'title: A # remark\n', `title: A # remark\nposts:\n  - ${url}\n`],
  [
    'a list of lines',
    'posts:\n  - https://a.example/\ntitle: A\n',
    `posts:\n  - https://a.example/\n  - ${url}\ntitle: A\n`,
  ],
  [
    'a list without indentation',
    'posts:\n- https://a.example/ # first\n',
    `posts:\n- https://a.example/ # first\n- ${url}\n`,
  ],
  ['a list in brackets', 'posts: [https://a.example/]\n', `posts: [ https://a.example/, ${url} ]\n`],
  ['an empty list', 'posts: []\n', `posts: [ ${url} ]\n`],
])('adds to %s', (_, yaml, expected) => {
  expect(withEntry(`---\n${yaml}---\n\nText: *a*\n`, 'posts', url)).toBe(
    `---\n${expected}---\n\nText: *a*\n`,
  );
});
