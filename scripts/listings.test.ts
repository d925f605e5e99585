import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);

async function newSite(): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'passaparola-'));
  onTestFinished(() => rm(site, { recursive: true }));
  await cp(resolve('tests/sites/one-language/content'), join(site, 'content'), { recursive: true });
  return site;
}

/** What the command said, and its exit code. */
async function listings(site: string, ...more: string[]) {
  const args = [
    'scripts/listings.ts',
    '--site',
    site,
    '--out',
    join(site, 'pack'),
    '--as-of',
    '2026-11-22',
    ...more,
  ];
  try {
    const { stdout, stderr } = await run(process.execPath, args);
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

test('the second pack says what has changed since the first', async () => {
  const site = await newSite();
  const first = await listings(site);
  expect(first.said).toMatch(/first pack|primo pacchetto|primer paquete/);
  // Outside the working directory its folder is named in full.
  expect(first.said).toContain(` ${join(site, 'pack')}`);

  const file = join(site, 'content/clients/corner-shop/client.yaml');
  await writeFile(file, `${await readFile(file, 'utf8')}\nemail: new@example.com\n`);
  const second = await listings(site);
  expect(second.said).toContain('new@example.com');
  const { said } = await listings(site);
  expect(said).not.toContain('new@example.com');
}, 60_000);

test('without a pack to compare with it says so and writes nothing', async () => {
  const site = await newSite();
  const { code, said } = await listings(site, '--since', join(site, 'nowhere'));
  expect([code, said.includes('nowhere')]).toEqual([2, true]);
  await expect(readFile(join(site, 'pack/pack.json'))).rejects.toThrow();
}, 60_000);
