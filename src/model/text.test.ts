import { expect, test } from 'vitest';
import { line } from './text.ts';

test.each([
  ['blanks around it', '  Trattoria  ', 'Trattoria'],
  ['a line’s end', 'Trattoria\nEsempio', 'Trattoria Esempio'],
  ['lines with blanks', 'Trattoria  \r\n  Esempio\n', 'Trattoria Esempio'],
  ['a line’s end of Unicode', 'Trattoria\u2028Esempio', 'Trattoria Esempio'],
  ['a control character', 'Tratto\u0007ria\u001B[31m', 'Tratto ria [31m'],
  ['a character that turns the writing round', '\u202Eairottart\u202C', 'airottart'],
  ['blanks in a row', `Tratto${' '.repeat(20_000)}ria`, 'Tratto ria'],
  ['signs that nobody sees', 'Pastic\u00ADceria Zero\u200Bwidth\u2060', 'Pasticceria Zerowidth'],
  ['a hard space', '15\u00A0€', '15\u00A0€'],
  ['a mark of direction', 'מסעדה\u200F!', 'מסעדה\u200F!'],
])('a line with %s', (_, written, kept) => {
  expect(line.parse(written)).toBe(kept);
});

test.each(['', ' ', '\n', '\u0007', '\u200B\u00AD', '\u3164', '\u2800', '\u202E \u202C'])(
  '%j says nothing',
  (written) => {
    expect(line.safeParse(written).success).toBe(false);
  },
);

test('a line that is no line is refused', () => {
  expect(line.safeParse('a'.repeat(5000)).success).toBe(true);
  expect(line.safeParse('a'.repeat(5001)).success).toBe(false);
});
