import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { projectDir } from '../../src/build/folders.ts';
import { openSite, run, snapshot, today, type Site } from './site.ts';

const bare = fileURLToPath(new URL('bare/content', import.meta.url));
const mistaken = fileURLToPath(new URL('many-mistakes/content', import.meta.url));

let site: Site;
beforeAll(async () => {
  site = await openSite('bare');
  expect((await site.build()).code).toBe(0);
});
afterAll(() => site.remove());

test('all mistakes are told at once with place and remedy, and the earlier site stays as it was', async () => {
  const before = await snapshot(site.dist);
  await rm(join(site.folder, 'content'), { recursive: true });
  await cp(mistaken, join(site.folder, 'content'), { recursive: true });
  const { code, output } = await site.build();
  expect(code).toBe(1);
  expect(output.split('\n').flatMap((line) => /^content\/\S+:\d+:\d+/.exec(line)?.[0] ?? [])).toEqual([
    'content/clients/osteria/client.yaml:2:7',
    'content/clients/osteria/client.yaml:4:77',
    'content/clients/osteria/client.yaml:5:18',
    'content/clients/osteria/client.yaml:6:10',
    'content/clients/osteria/client.yaml:7:8',
    'content/people/carla/person.yaml:3:8',
    'content/posts/alt/index.it.md:4:7',
    'content/posts/alt/index.it.md:7:1',
    'content/posts/alt/index.it.md:7:1',
    'content/posts/alt/index.it.md:9:1',
    'content/posts/senza-data/index.it.md:1:1',
    'content/posts/senza-data/index.it.md:3:1',
    'content/posts/senza-data/index.it.md:4:8',
    'content/posts/senza-data/index.it.md:7:21',
    'content/posts/vuota/index.it.md:1:1',
    'content/site.yaml:10:1',
  ]);
  expect(output).toContain('Forse intendevi «Restaurant»?');
  expect(output).toContain('16 errori in 6 file.');
  expect(await snapshot(site.dist)).toEqual(before);
});

test('the check says the same without building', async () => {
  const { code, output } = await run('scripts/check.ts', '--site', site.folder, '--as-of', today);
  expect(code).toBe(1);
  expect(output).toContain('16 errori in 6 file.');
});

test('a build that is killed leaves the earlier site, and the next command takes away what it left', async () => {
  const before = await snapshot(site.dist);
  await rm(join(site.folder, 'content'), { recursive: true });
  await cp(bare, join(site.folder, 'content'), { recursive: true });
  const args = ['scripts/build.ts', '--site', site.folder, '--as-of', today];
  const build = spawn(process.execPath, args, { cwd: projectDir, stdio: 'ignore' });
  await vi.waitUntil(() => existsSync(`${site.dist}.new/made`), { timeout: 60_000, interval: 20 });
  build.kill('SIGKILL');
  await once(build, 'close');
  expect(existsSync(`${site.dist}.new/made`)).toBe(true);
  expect(await snapshot(site.dist)).toEqual(before);
  await run('scripts/check.ts', '--site', site.folder, '--as-of', today);
  expect(existsSync(`${site.dist}.new`)).toBe(false);
  expect(await snapshot(site.dist)).toEqual(before);
});
