import { expect, test } from 'vitest';
import { decodeText } from './text-file.ts';

const read = (text: string): string => decodeText(new TextEncoder().encode(text), 'x').text;

test.each([
  ['a bell', 'Ci\u0007ao'],
  ['a control character of Windows', 'Ci\u0093ao'],
  ['a sign that is no character', 'Ci\uFFFEao'],
  ['a control character at the beginning', '\u001BCiao'],
])('%s falls away when a file is read', (_, text) => {
  expect(read(text)).toBe('Ciao');
});

test('tabs, line ends and signs of other writings stay', () => {
  expect(read('a\tb\r\nc\u200Fd\u200De')).toBe('a\tb\nc\u200Fd\u200De');
});
