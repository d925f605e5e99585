import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import type { Graph } from './graph.ts';
import { serialize } from './serialize.ts';

const graphNamed = (name: string): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'Organization', '@id': 'https://example.com/#organization', name }],
});

/** What a browser finds in the script element that the page has. */
const readBack = (json: string): unknown => {
  const html = `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body><p>end</p>`;
  const [, root] = parse(html).childNodes;
  const [head] = root && 'childNodes' in root ? root.childNodes : [];
  const [script] = head && 'childNodes' in head ? head.childNodes : [];
  const [text] = script && 'childNodes' in script ? script.childNodes : [];
  return JSON.parse(text && 'value' in text ? text.value : '');
};

const hostile = [
  '</script>',
  '<!--',
  '<script>',
  ']]>',
  '\u2028',
  '\u2029',
  '&amp;',
  '"',
  '\\',
  'L’Osteria & Figli',
];

test.each(["L'Osteria & Figli </script>", '<!-- <script>', 'a\u2028b\u2029c', '&lt;b&gt;'])(
  '%j survives',
  (name) => {
    const json = serialize(graphNamed(name));
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(readBack(json)).toEqual(graphNamed(name));
  },
);

test('any name survives the way into a page and back', () => {
  const names = fc
    .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(names, (name) => {
      expect(readBack(serialize(graphNamed(name)))).toEqual(graphNamed(name));
    }),
  );
});

test('nothing else is changed', () => {
  const name = "L'Osteria & Figli > “tutti”";
  expect(serialize(graphNamed(name))).toContain(JSON.stringify(name));
});
