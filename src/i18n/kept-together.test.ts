import { expect, test } from 'vitest';
import { keptTogether } from './kept-together.ts';

test.each([
  ['12–14.30 e 19–22.30', '12–14.30 e~19–22.30'],
  ['9 am–1 pm and 3:30–7 pm', '9~am–1~pm and~3:30–7~pm'],
  ['9–13, 15–17 y 18–20', '9–13, 15–17 y~18–20'],
  ['10 am–1 pm and noon–2 pm', '10~am–1~pm and~noon–2~pm'],
  ['09:00–13:00 und 15:00–18:00', '09:00–13:00 und~15:00–18:00'],
  ['aperto 24 ore', 'aperto 24 ore'],
  ['chiuso', 'chiuso'],
])('%s', (times, expected) => {
  expect(keptTogether(times)).toBe(expected.replaceAll('~', '\u00a0'));
});
