import { expect, test } from 'vitest';
import { contentLines, escapeText, quoteParameter } from './content-line.ts';
import { awkwardNames } from './formats/testing/awkward.ts';

test.each([
  ['a, b; c', String.raw`a\, b\; c`],
  [String.raw`C:\dir`, String.raw`C:\\dir`],
  ['one\r\ntwo\rthree\nfour', String.raw`one\ntwo\nthree\nfour`],
  ['bell\u0007, escape\u001B, tab\tstays', String.raw`bell\, escape\, tab` + '\tstays'],
  ['“quotes”: as they are', '“quotes”: as they are'],
])('%j is written %s', (text, written) => {
  expect(escapeText(text)).toBe(written);
});

test.each([
  ['Via "Uno", 2; b: c', `"Via ^'Uno^', 2; b: c"`],
  ['one\ntwo ^ three', '"one^ntwo ^^ three"'],
])('the parameter %j is written %s', (text, written) => {
  expect(quoteParameter(text)).toBe(written);
});

test.each(awkwardNames)('a line is at most 75 octets long and loses nothing: %j', (name) => {
  const line = `X:${name.replaceAll('\n', ' ')}`;
  const folded = contentLines([line]);
  expect(folded.endsWith('\r\n')).toBe(true);
  const lengths = folded.split('\r\n').map((part) => Buffer.byteLength(part));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(folded).not.toContain('\uFFFD');
  expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
});

test.each([
  ['75 octets', `X:${'a'.repeat(73)}`, 1],
  ['76 octets', `X:${'a'.repeat(74)}`, 2],
  ['75 octets, the last letter of two', `X:${'a'.repeat(71)}è`, 1],
  ['76 octets, the last letter of two', `X:${'a'.repeat(73)}è`, 2],
])('%s', (_, line, lines) => {
  expect(contentLines([line]).split('\r\n')).toHaveLength(lines + 1);
});
