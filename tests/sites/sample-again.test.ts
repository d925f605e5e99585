import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { cacheDirOf } from '../../src/build/folders.ts';
import { openSite, run, snapshot, today } from './site.ts';

const siteDir = inject('siteDir');
const dist = inject('dist');

test('two builds of the sample are equal byte for byte, even if what was kept has been damaged, and while another site is built', async () => {
  const first = await snapshot(dist);
  // What a full disk leaves of what is kept between builds.
  const kept = join(cacheDirOf(siteDir), 'renditions');
  for (const name of (await readdir(kept)).slice(0, 9)) await truncate(join(kept, name), 99);
  const other = await openSite('bare');
  const [{ code, output }, built] = await Promise.all([
    run('scripts/build.ts', '--site', siteDir, '--as-of', today, '--force'),
    other.build(),
  ]);
  expect(code, output).toBe(0);
  expect(built.code, built.output).toBe(0);
  expect(await other.pages()).toContain('index.html');
  await other.remove();
  expect(await snapshot(dist)).toEqual(first);
});
