import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, turn } from './circle.ts';
import { spreadOut } from './spread.ts';

const wish = fc.record({
  angle: fc.double({ min: 0, max: turn, noNaN: true, maxExcluded: true }),
  width: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
});

describe('things on a circle', () => {
  test('stay where they wish to be where there is room', () => {
    const wishes = [0.5, 2, 4].map((angle) => ({ angle, width: 0.1 }));
    spreadOut(wishes).forEach((angle, index) => expect(angle).toBeCloseTo(wishes[index]?.angle ?? 0));
  });

  test('give way to both sides where they all wish for the same place', () => {
    const [left = 0, middle = 0, right = 0] = spreadOut([0, 0, 0].map((angle) => ({ angle, width: 0.2 })));
    expect(between(left, middle)).toBeCloseTo(0.2);
    expect(between(middle, right)).toBeCloseTo(0.2);
    expect(between(0, middle)).toBeCloseTo(0);
  });

  test('never overlap, as long as all have room', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 2, maxLength: 30 }), (wishes) => {
        const need = wishes.reduce((sum, { width }) => sum + width, 0);
        fc.pre(need <= turn);
        const placed = spreadOut(wishes)
          .map((angle, index) => ({ angle, width: wishes[index]?.width ?? 0 }))
          .toSorted((a, b) => a.angle - b.angle);
        placed.forEach(({ angle, width }, index) => {
          const next = placed[(index + 1) % placed.length];
          const distance = (next?.angle ?? 0) - angle + (index === placed.length - 1 ? turn : 0);
          expect(distance).toBeGreaterThanOrEqual((width + (next?.width ?? 0)) / 2 - 1e-6);
        });
      }),
    );
  });

  test('share what there is where they need more than a whole turn', () => {
    const angles = spreadOut(Array.from({ length: 10 }, () => ({ angle: 1, width: turn / 5 }))).toSorted(
      (a, b) => a - b,
    );
    angles.slice(1).forEach((angle, index) => expect(angle - (angles[index] ?? 0)).toBeCloseTo(turn / 10));
  });

  test('nothing is nowhere', () => {
    expect(spreadOut([])).toEqual([]);
  });
});
