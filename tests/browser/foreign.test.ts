import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromiumArguments, chromiumPath } from './chromium.ts';

const origin = inject('origin');
const dist = inject('dist');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
});
afterAll(() => browser.close());

const addressOf = (file: string): string => `${origin}/${file.replace(/index\.html$/, '')}`;

/** Pages in one folder are much alike: so many of its first and last are seen here, while the audit reads all of them. */
const perEnd = 3;

/** Pages of every kind in the site’s own language, but for those of old addresses, which only lead on. */
async function pages(): Promise<readonly string[]> {
  const files = (await readdir(dist, { recursive: true })).filter((file) =>
    /^(?!(?:en|es)\/).*\.html$/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(dist, file), 'utf8')));
  const shown = files.filter((_, index) => !/http-equiv="?refresh/i.test(texts[index]!)).toSorted();
  const folders = Map.groupBy(shown, (file) => dirname(dirname(file)));
  return [...folders.values()].flatMap((alike) => [
    ...new Set([...alike.slice(0, perEnd), ...alike.slice(-perEnd)]),
  ]);
}

/** What is loaded late, when it comes near, is loaded at once. */
const loadAll = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
    scrollTo(0, document.documentElement.scrollHeight);
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

test('no page asks another host for anything before a click', async () => {
  const files = await pages();
  expect(files.length).toBeGreaterThan(25);
  const own = new Set<string>();
  const foreign: string[] = [];
  const waiting = [...files];
  const visit = async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('request', (request) => {
      const url = request.url();
      if (/^(data|blob):/.test(url)) return;
      if (url.startsWith(origin)) own.add(url);
      else foreign.push(`${page.url()} asks for ${url}`);
    });
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      await page.goto(addressOf(file));
      await loadAll(page);
    }
    await page.close();
  };
  await Promise.all([visit(), visit(), visit()]);
  expect(files.map(addressOf).filter((address) => !own.has(address))).toEqual([]);
  expect(foreign).toEqual([]);
});
