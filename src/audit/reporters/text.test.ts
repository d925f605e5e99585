import { expect, test } from 'vitest';
import { staffLocales } from '../../model/site.ts';
import type { Finding } from '../finding.ts';
import { auditMessages } from '../messages.ts';
import { textReport } from './text.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'LB04',
  severity: 'error',
  path: '/network/osteria/',
  found: '45.46',
  ...more,
});

test('errors come first, and each rule is told once with all its places', () => {
  const findings = [
    finding({ rule: 'AR07', severity: 'warning', path: '/a/', found: '' }),
    finding(),
    finding({ path: '/b/' }),
  ];
  expect(textReport(findings, 'en')).toBe(
    [
      'error LB04: Coordinates have at least five decimals.',
      '  /network/osteria/  Found: 45.46',
      '  /b/  Found: 45.46',
      '',
      'warning AR07: Search engines are allowed large previews: robots says max-image-preview:large.',
      '  /a/  Found: ',
    ].join('\n'),
  );
});

test('a fault on every page does not fill the screen', () => {
  const lines = textReport(
    Array.from({ length: 25 }, () => finding()),
    'en',
  ).split('\n');
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe('  … +15');
});

test.each([
  ['it', 'errore LB04: Le coordinate hanno almeno cinque decimali.', 'Niente da ridire.'],
  ['en', 'error LB04: Coordinates have at least five decimals.', 'Nothing to say against it.'],
  ['es', 'error LB04: Las coordenadas tienen al menos cinco decimales.', 'Nada que objetar.'],
] as const)('in %s', (language, first, nothing) => {
  expect(textReport([finding()], language)).toContain(first);
  expect(textReport([], language)).toBe(nothing);
});

test.each(staffLocales)('every rule is worded in %s', (language) => {
  const words = Object.values(auditMessages[language]);
  expect(words.filter((text) => !/^[^"']+\.$/.test(text))).toEqual([]);
});
