import { expect, test } from 'vitest';
import { elided } from './elision.ts';

test.each([
  ['it-IT', 'Chiuso dal 8 marzo', 'Chiuso dall’8 marzo'],
  ['it-IT', 'Aggiornato il 11 maggio', 'Aggiornato l’11 maggio'],
  ['it-IT', 'Il 8 marzo', 'L’8 marzo'],
  ['it-IT', 'fino al 18 marzo', 'fino al 18 marzo'],
  ['it-IT', 'il 80 per cento', 'il 80 per cento'],
  ['it-IT', 'mail 8', 'mail 8'],
  ['ca', 'des del 1 de març', 'des de l’1 de març'],
  ['ca', 'Actualitzat el 11 de maig', 'Actualitzat l’11 de maig'],
  ['ca', 'fins al abril del 2024', 'fins a l’abril del 2024'],
  ['ca', 'fins al 10 de març', 'fins al 10 de març'],
  ['ca', 'fins al 2024', 'fins al 2024'],
  ['ca', 'Les empreses a El Prat', 'Les empreses al Prat'],
  ['fr', 'Les entreprises à Le Havre', 'Les entreprises au Havre'],
  ['fr', 'Siège à Les Sables', 'Siège aux Sables'],
  ['fr', 'Siège à Lens', 'Siège à Lens'],
  ['pt', 'restaurante em Porto', 'restaurante no Porto'],
  ['pt', 'restaurante em Portimão', 'restaurante em Portimão'],
  ['constructor', 'dal 8 marzo', 'dal 8 marzo'],
  ['es-ES', 'desde el 8 de marzo', 'desde el 8 de marzo'],
])('in %s, %s', (lang, text, expected) => {
  expect(elided(text, lang)).toBe(expected);
});
