import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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

const network = (site: string, ...more: readonly string[]) =>
  runIn(projectDir, 'scripts/network.ts', '--site', site, '--as-of', '2026-11-22', ...more);

test('the desk is told to people, and to programs as JSON', async () => {
  const site = await newSite();
  const mention =
    'about: [corner-shop]\nchannel: google\nkind: complaint\npublished: 2026-11-20\nsays: [-door]\n';
  await mkdir(join(site, 'content/mentions'));
  await writeFile(join(site, 'content/mentions/lost.yaml'), mention);

  const told = await network(site);
  expect(told.code, told.output).toBe(0);
  expect(told.output).toContain('content/mentions/lost.yaml');

  const { code, output } = await network(site, '--json');
  const desk = JSON.parse(output.slice(output.indexOf('{'))) as Record<string, unknown>;
  expect([code, desk.waiting]).toEqual([0, [expect.objectContaining({ key: 'lost', days: 2 })]]);
}, 60_000);
