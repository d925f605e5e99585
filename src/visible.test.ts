import { expect, test } from 'vitest';
import { saysSomething, visible } from './visible.ts';

test.each([
  ['a soft hyphen', 'Pastic\u00ADceria', 'Pasticceria'],
  ['zero widths', '\u200BVia\u200C Es\u200Dempio\uFEFF 1\u2060', 'Via Esempio 1'],
  ['marks around a number copied from a phone', '\u202A+39 02 1234 5678\u202C', '+39 02 1234 5678'],
  ['marks of direction in Latin writing', 'Bar\u200E Uno\u200F', 'Bar Uno'],
  ['fillers', 'Bar\u3164\u115F\uFFA0\u034F', 'Bar'],
  ['a joiner in Greek and Cyrillic', 'Αθή\u200Dνα Ки\u200Cев', 'Αθήνα Киев'],
  ['tags that no flag needs', 'Bar\u{E0041}\u{E0042}', 'Bar'],
  ['a selector after a letter', 'Bar\uFE0F', 'Bar'],
])('%s is removed', (_, written, shown) => {
  expect(visible(written)).toBe(shown);
});

test.each([
  ['the non-joiner of Persian', 'می\u200Cخواهم'],
  ['the joiner of Sinhala', 'ශ්\u200Dරී'],
  ['a family', '👨\u200D👩\u200D👧'],
  ['a red heart', '❤\uFE0F'],
  ['the rainbow flag', '🏳\uFE0F\u200D🌈'],
  ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['a key with a number', '1\uFE0F\u20E3'],
  ['a mark of direction within Hebrew', 'מסעדה\u200F 12'],
  ['a form of a Chinese sign', '葛\u{E0100}'],
  ['accents in two characters', 'Caffe\u0300'],
])('%s stays', (_, written) => {
  expect(visible(written)).toBe(written);
});

test.each(['\u00AD', '\u200B \u2060', '\u3164', '\u2800\u2800', '\u202E\u202C', ''])(
  '%j says nothing',
  (text) => {
    expect(saysSomething(text)).toBe(false);
  },
);

test('a long run of invisible signs takes no time', () => {
  const start = performance.now();
  expect(visible('\u200D'.repeat(200_000))).toBe('');
  expect(visible(`🏴${'\u{E0020}'.repeat(20_000)}`).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(2000);
});
