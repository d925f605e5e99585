import { expect, test } from 'vitest';
import { roundLine } from './round.ts';

const end = new Date(2026, 10, 28, 14, 3, 5);

test.each([
  ['it', [], '14:03:05 – niente da fare, in 0,3 s'],
  ['en', ['index.html'], '14:03:05 – 1 file made in 0.3 s: index.html'],
  ['es', ['a', 'b', 'c', 'd', 'e'], '14:03:05 – 5 archivos hechos en 0,3 s: a, b, c, d, …'],
] as const)('what a build made is one line (%s)', (language, made, line) => {
  expect(roundLine({ made, seconds: 0.31, end }, language)).toBe(line);
});
