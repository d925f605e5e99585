import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../tests/properties/runs.ts';
import { marks, onFill, palette, ratios, schemes, type Hex } from './palette.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** Colours that are hard to write with: the lightest, the darkest, and those in between that nothing contrasts with. */
const hard: readonly Hex[] = [
  '#ffff00',
  '#000000',
  '#ffffff',
  '#808080',
  '#767676',
  '#00ff00',
  '#0000ff',
  '#ff0000',
];

describe.each(schemes)('in the %s scheme', (scheme) => {
  test.each(Object.entries(marks))('%s reaches its contrast for any brand', (name, { on, ratio }) => {
    fc.assert(
      fc.property(hex, (brand) => {
        const colours = palette(brand, scheme);
        const mark = colours[name as keyof typeof marks];
        for (const ground of on) expect(wcagContrast(mark, colours[ground])).toBeGreaterThanOrEqual(ratio);
      }),
      { examples: hard.map((brand) => [brand]), numRuns: runs(200) },
    );
  });

  test('what stands on the brand’s colour can be read', () => {
    fc.assert(
      fc.property(hex, (brand) => {
        const { brand: fill, onBrand } = palette(brand, scheme);
        expect(wcagContrast(onBrand, fill)).toBeGreaterThanOrEqual(ratios.text);
      }),
      { examples: hard.map((brand) => [brand]) },
    );
  });
});

test.each(['#000000', '#ffff00', '#ffffff', '#808080'])(
  'with %s, own countries stand out on the map',
  (brand) => {
    for (const scheme of schemes) {
      const { deepBrand, deepLand } = palette(brand, scheme);
      expect(wcagContrast(deepBrand, deepLand)).toBeGreaterThan(1.3);
    }
  },
);

test('a brand that can already be read keeps its colour', () => {
  const { accent, brand } = palette('#9a1b1b', 'light');
  expect([accent, brand]).toEqual(['#9a1b1b', '#9a1b1b']);
});

test('grounds are light in the light scheme and dark in the dark one', () => {
  fc.assert(
    fc.property(hex, (brand) => {
      expect(onFill(palette(brand, 'light').paper)).toBe('#000000');
      expect(onFill(palette(brand, 'dark').paper)).toBe('#ffffff');
    }),
  );
});

test('a grey brand gives grey neutrals', () => {
  expect(palette('#808080', 'light').panel).toMatch(/^#(..)\1\1$/);
});
