import { expect, test } from 'vitest';
import { elided } from './elision.ts';

test.each([
  ['it-IT', 'Chiuso dal 8 marzo', 'Chiuso dall’8 marzo'],
  ['it-IT', 'Aggiornato il 11 maggio', 'Aggiornato l’11 maggio'],
  ['it-IT', 'Il 8 marzo', 'L’8 marzo'],
  ['it-IT', 'fino al 18 marzo', 'fino al 18 marzo'],
  ['it-IT', 'il 80 per cento', 'il 80 per cento'],
  ['it-IT', 'mail 8', 'mail 8'],
  ['es-ES', 'desde el 8 de marzo', 'desde el 8 de marzo'],
])('in %s, %s', (lang, text, expected) => {
  expect(elided(text, lang)).toBe(expected);
});
