import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, snapshot, type Site } from './site.ts';

let site: Site;
const bytes = (file: string) => readFile(join(site.dist, file));

const atHost = async (host: string) => {
  const file = join(site.folder, 'content/site.yaml');
  const text = (await readFile(file, 'utf8')).replace(/^host: .*\n/m, '');
  await writeFile(file, `host: ${host}\n${text}`);
};

beforeAll(async () => {
  site = await openSite('one-language');
});
afterAll(() => site.remove());

test('text lies compressed beside itself for a host that sends it so, and pictures do not', async () => {
  await atHost('caddy');
  expect(await site.build()).toMatchObject({ code: 0 });
  const html = await bytes('index.html');
  expect(gunzipSync(await bytes('index.html.gz')).equals(html)).toBe(true);
  expect(brotliDecompressSync(await bytes('index.html.br')).equals(html)).toBe(true);
  expect((await bytes('index.html.br')).length).toBeLessThan(html.length / 2);
  const files = Object.keys(await snapshot(site.dist));
  expect(files.filter((file) => /\.(?:png|ico|woff2|webp)\.(?:br|gz)$/.test(file))).toEqual([]);
  // Too small to gain anything.
  expect(files).not.toContain('robots.txt.gz');
});

test('after a change it is that of the change, what has not changed stays, and it equals a build from nothing', async () => {
  const story = join(site.folder, 'content/posts/story-1/index.en.md');
  await writeFile(story, `${await readFile(story, 'utf8')}\nOne more line.\n`);
  expect(await site.build()).toMatchObject({ code: 0 });
  const page = (await site.pages()).find((file) => /^news\/[^/]+\/index\.html$/.test(file))!;
  for (const file of await site.pages())
    if (site.has(`${file}.gz`)) expect(gunzipSync(await bytes(`${file}.gz`)).equals(await bytes(file))).toBe(true);
  expect(site.has(`${page}.br`)).toBe(true);
  const kept = await snapshot(site.dist);
  expect(await site.build('--force')).toMatchObject({ code: 0 });
  expect(await snapshot(site.dist)).toEqual(kept);
});

test('another host gets what it sends, and one that compresses by itself nothing', async () => {
  await atHost('nginx');
  expect(await site.build()).toMatchObject({ code: 0 });
  expect([site.has('index.html.gz'), site.has('index.html.br')]).toEqual([true, false]);
  await atHost('netlify');
  expect(await site.build()).toMatchObject({ code: 0 });
  expect([site.has('index.html.gz'), site.has('index.html.br')]).toEqual([false, false]);
});
