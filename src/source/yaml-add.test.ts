import { expect, test } from 'vitest';
import { withEntry, withField } from './yaml-add.ts';

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

test.each([
  ['a field that is not there yet', 'name: A # remark\n', 'name: A # remark\nstatus: approved\n'],
  ['one without an end of its line', 'name: A', 'name: A\nstatus: approved\n'],
  ['a field with a remark', 'status: waiting # why?\nname: A\n', 'status: approved # why?\nname: A\n'],
  ['a field in quotes', `status: "waiting"\nname: 'A'\n`, `status: approved\nname: 'A'\n`],
  ['a field that was left blank', 'status:\nname: A\n', 'status: approved\nname: A\n'],
  [
    'after a text of several lines',
    'text: |\n  Uno\n\n  due\n',
    'text: |\n  Uno\n\n  due\nstatus: approved\n',
  ],
  ['after a text that keeps its end', 'text: |+\n  Uno\n\n', 'text: |+\n  Uno\n\nstatus: approved\n'],
  ['among fields in braces', '{ name: A, status: waiting }\n', '{ name: A, status: approved }\n'],
])('writes %s', (_, yaml, expected) => {
  expect(withField(yaml, 'status', 'approved')).toBe(expected);
});
