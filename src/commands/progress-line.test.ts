import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

/** What a terminal shows at last, of a command that tells something at these milliseconds. */
function shown(moments: readonly number[], { isTTY = true, columns = 80, clears = false } = {}) {
  let written = '';
  let moment = 0;
  const terminal = { isTTY, columns, write: (text: string) => ((written += text), true) };
  const { tell, clear } = progressLine(terminal, 'en', () => moment);
  for (const at of moments) {
    moment = at;
    tell('pages', at, 12_345);
  }
  if (clears) clear();
  return written.split('\r\u001B[K');
}

test.each([
  ['nothing of what is done in two seconds', [1, 500, 1999], {}, ['']],
  [
    'one line of longer work',
    [2000, 3000],
    {},
    ['', 'Making the pages … 2,000 of 12,345', 'Making the pages … 3,000 of 12,345'],
  ],
  [
    'no more than one can read',
    [2000, 2001, 2099, 2100],
    {},
    ['', 'Making the pages … 2,000 of 12,345', 'Making the pages … 2,100 of 12,345'],
  ],
  ['as much as fits', [2000], { columns: 20 }, ['', 'Making the pages … ']],
  ['nothing any more at the end', [2000], { clears: true }, ['', 'Making the pages … 2,000 of 12,345', '']],
  ['nothing where nobody looks on', [2000, 9000], { isTTY: false, clears: true }, ['']],
])('shows %s', (_, moments, terminal, lines) => {
  expect(shown(moments, terminal)).toEqual(lines);
});
