import { expect, test } from 'vitest';
import { fuzz } from '../tests/fuzz/run.ts';

test(
  'damaged content is answered with mistakes or taken, without crash, hang or silent nonsense',
  { timeout: 240_000 },
  async () => {
    expect(await fuzz(1, 60, () => undefined)).toEqual([]);
  },
);
