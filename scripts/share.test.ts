import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../src/build/folders.ts';
import { emptyFolder, sample, writeFiles } from '../src/source/testing/sample.ts';
import { runIn } from '../tests/sites/site.ts';

async function newSite(): Promise<string> {
  const site = await emptyFolder();
  await writeFiles(site, {
    ...sample,
    'site.yaml': `${sample['site.yaml']}channels: [https://www.facebook.com/esempio]\n`,
  });
  return site;
}

const share = (site: string, ...words: readonly string[]) =>
  runIn(projectDir, 'scripts/share.ts', ...words, '--site', site, '--as-of', '2026-11-20');

test('what was posted is kept in its text, shown, and not asked for again', async () => {
  const site = await newSite();
  const before = await share(site);
  expect(before.output).toContain('Never posted on Facebook');

  const post = 'https://www.facebook.com/esempio/posts/1';
  const unclear = await share(site, 'festa', '--posted', post);
  expect(unclear).toMatchObject({ code: 2, output: expect.stringContaining('it, en') as string });
  const kept = await share(site, 'festa', '--posted', post, '--language', 'en');
  expect(kept.code, kept.output).toBe(0);
  const text = await readFile(join(site, 'content/posts/festa/index.en.md'), 'utf8');
  expect(text).toContain(`syndication:\n  - ${post}\n---\n`);

  const after = await share(site);
  expect(after.output).toContain('Posted already: Facebook');
  expect(after.output).not.toContain('Never posted');
}, 60_000);

test('the texts of a story stand on a page of their own, with its pictures', async () => {
  const site = await newSite();
  const out = join(site, 'to-post');
  const { code, output } = await share(site, 'festa', '--out', out);
  expect(code, output).toBe(0);
  const page = await readFile(join(out, 'index.html'), 'utf8');
  expect(page).toContain('https://www.example.com/notizie/la-festa-di-paese/');
  expect(page).toContain('src="festa-card.jpg"');
  expect((await readFile(join(out, 'festa-card.jpg'))).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
}, 60_000);

test.each([
  ['a story that there is not', ['fsta'], 'festa'],
  ['a language that it is not told in', ['festa', '--language', 'fr'], 'it, en'],
  ['an address that is none', ['festa', '--language', 'it', '--posted', 'facebook'], 'https://'],
])(
  '%s is told',
  async (_, words, expected) => {
    const { code, output } = await share(await newSite(), ...words);
    expect(code).toBe(2);
    expect(output).toContain(expected);
  },
  60_000,
);
