import { readdir, truncate, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../source/testing/sample.ts';
import { renditionStore } from './store.ts';

test('what is kept is not made again, and what was damaged is', async () => {
  const folder = await emptyFolder();
  let made = 0;
  const keep = () =>
    renditionStore(folder).keep('a.webp', () => Promise.resolve(Buffer.from(`picture ${++made}`)));
  expect([(await keep()).toString(), (await keep()).toString()]).toEqual(['picture 1', 'picture 1']);
  for (const name of await readdir(folder)) await truncate(join(folder, name), 45);
  expect((await keep()).toString()).toBe('picture 2');
});

test('what was made of pictures that are gone goes a month later, and nothing else', async () => {
  const folder = await emptyFolder();
  const store = renditionStore(folder);
  const names = ['shown.1x1q70.webp', 'gone.1x1q70.webp', 'lately.1x1q70.webp'];
  for (const name of names) await store.keep(name, () => Promise.resolve(Buffer.from('x')));
  const past = new Date(Date.now() - 31 * 86_400_000);
  for (const name of names.slice(0, 2)) await utimes(join(folder, name), past, past);
  await store.prune(new Set(['shown']));
  expect((await readdir(folder)).toSorted()).toEqual(['lately.1x1q70.webp', 'shown.1x1q70.webp']);
});
