import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../src/build/folders.ts';
import { emptyFolder, sample, writeFiles } from '../src/source/testing/sample.ts';
import { runIn } from '../tests/sites/site.ts';

async function newSite(): Promise<string> {
  const site = await emptyFolder();
  await writeFiles(site, sample);
  return site;
}

const command = (name: string, site: string, ...more: readonly string[]) =>
  runIn(projectDir, `scripts/${name}.ts`, ...more, '--site', site);

test('nobody is taken out before somebody says so', async () => {
  const site = await newSite();
  const dry = await command('erase', site, 'anna');
  expect(dry.code, dry.output).toBe(0);
  expect(dry.output).toContain('posts/festa/index.it.md');
  expect(existsSync(join(site, 'content/people/anna/person.yaml'))).toBe(true);

  const done = await command('erase', site, 'anna', '--yes');
  expect(done.code, done.output).toBe(0);
  expect(existsSync(join(site, 'content/people/anna'))).toBe(false);
  expect(await readFile(join(site, 'content/posts/festa/index.it.md'), 'utf8')).not.toContain('anna');
}, 60_000);

test('a person gets what is held, with the pictures', async () => {
  const site = await newSite();
  const out = join(site, 'for-anna');
  const { code, output } = await command('export', site, 'anna', '--out', out);
  expect(code, output).toBe(0);
  expect(await readFile(join(out, 'anna.jpg'))).toEqual(Buffer.from(sample['people/anna/anna.jpg']));
  const held = JSON.parse(await readFile(join(out, 'anna.json'), 'utf8')) as { readonly name: string };
  expect(held.name).toBe('Anna Esempio');
  expect(await readFile(join(out, 'anna.txt'), 'utf8')).toContain('La festa di paese');
}, 60_000);

test('who is not there is told of, with who may be meant', async () => {
  const { code, output } = await command('erase', await newSite(), 'ana', '--yes');
  expect([code, output]).toEqual([2, expect.stringContaining('“anna”')]);
}, 60_000);
