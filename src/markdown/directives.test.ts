import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directivesOf } from './directives.ts';

const namesIn = (text: string) =>
  directivesOf(text).parts.map(({ name, isContainer, spot }) => [name, isContainer, spot.line, spot.column]);

const attributesIn = (text: string) =>
  directivesOf(text).parts.flatMap(({ attributes }) => attributes.map(({ name, value }) => [name, value]));

const misfitsIn = (text: string) =>
  directivesOf(text).misfits.map(({ kind, spot }) => [kind, spot.line, spot.column]);

test.each<[what: string, text: string, parts: unknown[]]>([
  ['a container', ':::note\nx\n:::', [['note', true, 1, 1]]],
  ['a line alone', 'a\n\n::video{url=x}\n', [['video', false, 3, 1]]],
  ['right after a paragraph', 'a\n:::note\nx\n:::\nb', [['note', true, 2, 1]]],
  ['in a list', '- a\n- :::note\n  x\n  :::\n', [['note', true, 2, 3]]],
  ['in a quotation', '> :::note\n> x\n> :::', [['note', true, 1, 3]]],
  [
    'one in another, as many colons',
    ':::note\n:::facts\nx\n:::\n:::',
    [
      ['note', true, 1, 1],
      ['facts', true, 2, 1],
    ],
  ],
  [
    'one in another, more colons outside',
    '::::note\n:::facts\nx\n:::\n::::',
    [
      ['note', true, 1, 1],
      ['facts', true, 2, 1],
    ],
  ],
  ['lines that end as on Windows', ':::note\r\nx\r\n:::\r\n', [['note', true, 1, 1]]],
  ['code around it', '```\n:::note\n```\n', []],
  ['code with tildes', '~~~\n:::note\nx\n:::\n~~~\n', []],
  ['code by its margin', 'a\n\n    :::note\n    :::\n', []],
  ['HTML around it', '<div>\n:::note\nx\n:::\n</div>\n', []],
])('directives, %s', (_, text, parts) => {
  expect(namesIn(text)).toEqual(parts);
  expect(misfitsIn(text)).toEqual([]);
});

test.each([
  'alle 10:30[^1] e alle 16:9',
  ':-) :) :smile: :D',
  'note:che :note e ::note',
  'C::B e std::vector',
  'http://x.example:80/a',
  '"titolo:sotto" :ciao[x]{y=1}',
  ':note{title=x}',
  ':: un testo',
  '::ciao a tutti',
  ': una definizione',
  '::',
  '\\:::note',
])('text that stays text: %s', (text) => {
  expect(directivesOf(text)).toMatchObject({ text, parts: [], misfits: [] });
});

test.each([
  [':::note{title="A \\"b\\" c"}\n:::', [['title', 'A "b" c']]],
  [
    '::video{url=https://x.example/watch?v=a&t=3 title="T"}',
    [
      ['url', 'https://x.example/watch?v=a&t=3'],
      ['title', 'T'],
    ],
  ],
  ["::video{title='L\"ora'}", [['title', 'L"ora']]],
  ['::video{title=""}', [['title', '']]],
  ['::video{}', []],
])('attributes of %s', (text, attributes) => {
  expect(attributesIn(text)).toEqual(attributes);
});

test.each<[text: string, misfits: unknown[]]>([
  [':::note\nx', [['never-closed', 1, 1]]],
  ['x\n\n:::', [['closes-nothing', 3, 1]]],
  ['::: note\nx\n:::', [['unreadable', 1, 1]]],
  [':::note{title="x\ny\n:::', [['unreadable', 1, 1]]],
  [':::note {title="x"}\ny\n:::', [['unreadable', 1, 1]]],
  ['::video[x]', [['unreadable', 1, 1]]],
  ['::video{title=“x”}', [['unreadable', 1, 1]]],
  ['::video{.wide}', [['unreadable', 1, 1]]],
  ['::::note\n:::facts\nx\n::::', [['never-closed', 2, 1]]],
])('misfits of %s', (text, misfits) => {
  expect(misfitsIn(text)).toEqual(misfits);
});

describe('any text', () => {
  const lines = fc.array(
    fc.constantFrom(
      ':::note',
      ':::',
      '::video{url=x}',
      '- a',
      '> b',
      '  c',
      '```',
      '',
      '<div>',
      '</div>',
      '| a |',
      '::::',
      '1. :::note',
    ),
    { maxLength: 12 },
  );

  test('keeps its lines, and every part has its mark', () => {
    fc.assert(
      fc.property(lines, (written) => {
        const text = written.join('\n');
        const found = directivesOf(text);
        const standing = found.text.split('\n');
        expect(standing).toHaveLength(text.split('\n').length);
        for (const { spot } of found.parts) expect(standing[spot.line - 1]).toMatch(/^.*<!--@part-*\d+-->$/);
      }),
    );
  });
});
