import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, type Box } from './box.ts';
import { BoxGrid } from './box-grid.ts';

const length = fc.integer({ min: -100, max: 100 });
const side = fc.integer({ min: 0, max: 90 });
const box = fc
  .tuple(length, length, side, side)
  .map(([x, y, width, height]): Box => ({ x, y, width, height }));

test('whatever overlaps is found', () => {
  fc.assert(
    fc.property(fc.array(box), box, (boxes, asked) => {
      const grid = new BoxGrid<Box>(20);
      for (const each of boxes) grid.add(each, each);
      expect(grid.some(asked, () => true)).toBe(boxes.some((each) => overlap(each, asked)));
    }),
  );
});

test('what is far away is not asked', () => {
  const grid = new BoxGrid<string>(20);
  grid.add({ x: 0, y: 0, width: 5, height: 5 }, 'near');
  grid.add({ x: 500, y: 0, width: 5, height: 5 }, 'far');
  const asked: string[] = [];
  grid.some({ x: 1, y: 1, width: 9, height: 9 }, (thing) => asked.push(thing) < 0);
  expect(new Set(asked)).toEqual(new Set(['near']));
});
