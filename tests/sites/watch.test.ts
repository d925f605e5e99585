import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectDir } from '../../src/build/folders.ts';
import { openSite, today, type Site } from './site.ts';

describe('a build that goes on', () => {
  let site: Site;
  let build: ChildProcess;
  let said = '';

  beforeAll(async () => {
    site = await openSite('missing-translations');
    const { PATH = '', HOME = '' } = process.env;
    const args = [join(projectDir, 'scripts/build.ts'), '--site', site.folder, '--as-of', today, '--watch'];
    build = spawn(process.execPath, args, { cwd: tmpdir(), env: { PATH, HOME } });
    for (const stream of [build.stdout!, build.stderr!]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await says('Per finire: Ctrl-C');
  });
  afterAll(async () => {
    build.kill('SIGKILL');
    await site.remove();
  });

  const says = (text: string) => vi.waitUntil(() => said.includes(text), 100_000);
  const rounds = () => said.match(/^\d\d:\d\d:\d\d – \d+ file fatti in [\d,]+ s: .+$/gm) ?? [];

  const edit = async (file: string, from: string, to: string) => {
    const path = join(site.folder, file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  };

  test('builds each change, tells what it made in a line, and lets nobody wait for what is broken', async () => {
    await edit('content/posts/tre/index.it.md', 'Una nota.', 'Una nota costruita.');
    await vi.waitUntil(() => rounds().length === 1, 20_000);
    expect(rounds()[0]).toContain('notizie/in-tre-lingue/index.html');
    expect(await site.read('notizie/in-tre-lingue/index.html')).toContain('Una nota costruita.');

    await edit('content/clients/osteria/client.yaml', 'type: Restaurant', 'type: Resturant');
    await says('content/clients/osteria/client.yaml:2:7');
    await edit('content/clients/osteria/client.yaml', 'type: Resturant', 'type: BarOrPub');
    await vi.waitUntil(() => rounds().length === 2, 20_000);
    expect(await site.read('network/clients.json')).toContain('BarOrPub');
  });

  test('ends cleanly with Ctrl-C', async () => {
    build.kill('SIGINT');
    const [code] = (await once(build, 'close')) as [number | null];
    expect(code).toBe(0);
    expect(existsSync(`${site.dist}.new`)).toBe(false);
    expect(site.has('index.html')).toBe(true);
  });
});

test('a check that goes on tells of each mistake, and that it has been mended', async () => {
  const site = await openSite('bare');
  const { PATH = '', HOME = '' } = process.env;
  const args = [join(projectDir, 'scripts/check.ts'), '--site', site.folder, '--as-of', today, '--watch'];
  const check = spawn(process.execPath, args, { cwd: tmpdir(), env: { PATH, HOME } });
  let said = '';
  for (const stream of [check.stdout, check.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const says = async (text: string) => {
    await vi.waitUntil(() => said.includes(text), 60_000);
    said = '';
  };
  await says('Ctrl-C');
  const file = join(site.folder, 'content/site.yaml');
  const right = await readFile(file, 'utf8');
  await writeFile(file, right.replace('Europe/Madrid', 'Europe/Madrit'));
  await says('content/site.yaml:3:11');
  await writeFile(file, right);
  await says('Todo en orden');
  check.kill('SIGINT');
  expect(await once(check, 'close')).toEqual([0, null]);
  await site.remove();
});
