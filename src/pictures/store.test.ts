import { mkdtemp, readdir, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renditionStore } from './store.ts';

test('what is kept is not made again, and what was damaged is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-store-'));
  let made = 0;
  const keep = () =>
    renditionStore(folder).keep('a.webp', () => Promise.resolve(Buffer.from(`picture ${++made}`)));
  expect([(await keep()).toString(), (await keep()).toString()]).toEqual(['picture 1', 'picture 1']);
  for (const name of await readdir(folder)) await truncate(join(folder, name), 45);
  expect((await keep()).toString()).toBe('picture 2');
});
