import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run, today } from './site.ts';

const folder = await mkdtemp(join(tmpdir(), 'passaparola-odd-'));
afterAll(() => rm(folder, { recursive: true }));

test('a site is built in a folder whose name would mean something else in an address', async () => {
  // Without the bundle of the other tests, so that the components are compiled for it.
  const siteDir = join(folder, 'sites #2 100%25? è');
  await cp(fileURLToPath(new URL('bare', import.meta.url)), siteDir, { recursive: true });
  const { code, output } = await run('scripts/build.ts', '--site', siteDir, '--as-of', today);
  expect(code, output).toBe(0);
  const html = await readFile(join(siteDir, 'dist/index.html'), 'utf8');
  const styles = Array.from(html.matchAll(/href="\/_astro\/([^"]+\.css)"/g), ([, file]) => file);
  expect(styles).not.toEqual([]);
  expect(await readdir(join(siteDir, 'dist/_astro'))).toEqual(expect.arrayContaining(styles));
});
