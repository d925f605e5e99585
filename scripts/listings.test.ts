import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectDir } from '../src/build/folders.ts';
import { runIn } from '../tests/sites/site.ts';

async function newSite(): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'passaparola-'));
  onTestFinished(() => rm(site, { recursive: true }));
  await cp(join(projectDir, 'tests/sites/one-language/content'), join(site, 'content'), { recursive: true });
  return site;
}

/** What the command said, and its exit code. */
async function listings(site: string, ...more: string[]) {
  const out = join(site, 'pack');
  const args = ['--site', site, '--out', out, '--as-of', '2026-11-22', ...more];
  const { code, output } = await runIn(projectDir, 'scripts/listings.ts', ...args);
  return { code, said: output };
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
