import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inPieces, partsOf, setting, type Part } from './lines.ts';

/** Every letter half an em wide. */
const parts = (text: string, lang = 'it'): readonly Part[] =>
  partsOf(text, lang).map((part) => ({ ...part, width: part.text.length / 2 }));
const room = { width: 600, height: 400, least: 38, most: 120, lineHeight: 1, blank: 0.25 };
const title = 'La terrazza si vede da tutto il lago, tranne che dalla porta';

describe('a title', () => {
  test('is as large as there is room for', () => {
    expect(setting(parts('Orari'), room)).toEqual({ size: 120, lines: ['Orari'] });
    expect(setting(parts(title), room).size).toBeLessThan(120);
  });

  test('is on lines of like length', () => {
    const { lines } = setting(parts('uno due tre quattro cinque'), { ...room, height: 240 });
    expect(lines).toEqual(['uno due tre', 'quattro cinque']);
  });

  test('that finds no room ends with an ellipsis', () => {
    const { size, lines } = setting(parts(Array(90).fill('parola').join(' ')), room);
    expect(size).toBe(room.least);
    expect(lines.at(-1)).toMatch(/parola…$/);
    expect(lines.length * size).toBeLessThanOrEqual(room.height);
  });

  test('loses no word, and no line is wider than its room', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b') }), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(words, (all) => {
        const { size, lines } = setting(parts(all.join(' ')), room);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) expect((line.length / 2) * size).toBeLessThanOrEqual(room.width * 1.3);
      }),
    );
  });
});

test.each([
  ['湖が、見える（店）', 'ja', ['湖が、', '見える', '（店）']],
  ['Porta 12', 'it', ['Porta', '12']],
])('%s ends its lines where its language does', (text, lang, expected) => {
  expect(partsOf(text, lang).map((part) => part.text)).toEqual(expected);
});

describe('a word that is wider than its column', () => {
  test.each([
    ['Straßenbahnhaltestelle', 'de', 'Stra- ßen- bahn- hal- testelle'],
    ['arbeidsongeschiktheid', 'nl-BE', 'arbeids- onge- schikt- heid'],
    ['precipitevolissimevolmente', 'it', 'pre- cipi- tevo- lis- sime- vol- mente'],
    ['kontrolliertes', 'vi', 'kontr- ollie- rtes'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 'it', '👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧'],
  ])('%s is parted as in its language (%s)', (word, lang, expected) => {
    expect(inPieces(word, 10, 4, lang).join(' ')).toBe(expected);
  });

  test('shows a hyphen only where a line ends with it', () => {
    const pieces = inPieces('Straßenbahnhaltestelle', 11, 7, 'de').map((text) => ({
      text,
      width: text.length / 2,
      afterBlank: false,
      hyphen: text.endsWith('-') ? 0.5 : 0,
    }));
    const { lines } = setting(pieces, { ...room, width: 700, most: 100 });
    expect(lines).toEqual(['Straßenbahn-', 'haltestelle']);
  });
});
