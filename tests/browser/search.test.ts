import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { mediaTypeOf } from '../../src/hosting/media-types.ts';
import { chromiumPath, withoutPhotos } from './chromium.ts';
import { screens } from './screens.ts';
import { violations } from './violations.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: withoutPhotos });
});
afterAll(() => browser.close());

const parts = {
  opener: '[data-search]',
  dialog: 'dialog.search',
  told: '.search-told',
  hits: 'dialog.search > div > .search-list > li > a',
} as const;

/** A page with everything that it complains of. */
async function open(context: BrowserContext | Browser, path: string, from = origin) {
  const page = await context.newPage();
  onTestFinished(() => page.close());
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(from + path, { waitUntil: 'networkidle' });
  return { page, asked, complaints };
}

/** Opens the search and waits for what it says of the words. */
async function searchFor(page: Page, words: string, told: RegExp): Promise<void> {
  if (!(await page.locator(parts.dialog).isVisible())) await page.locator(parts.opener).click();
  await page.locator('#search-field').fill(words);
  await page.locator(parts.told).filter({ hasText: told }).waitFor();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe.each(Object.entries(screens))('on %s', (_, screen) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext(screen);
  });
  afterAll(() => context.close());

  test('words are found without their accents, by filters fewer, accessibly, and nobody else is asked', async () => {
    const { page, asked, complaints } = await open(context, '/');
    expect(asked.filter((url) => /pagefind|dialog|search\./.test(url))).toEqual([]);
    await searchFor(page, 'perche', /\d+ risultat/);
    expect(await page.locator('.search-list mark').allTextContents()).toContain('perché');
    expect(await violations(page)).toEqual([]);
    const all = await page.locator(parts.told).innerText();
    const people = page.getByRole('button', { name: /^Persone \d+$/ });
    await people.click();
    await page.locator(`${parts.told}:not(:text-is("${all}"))`).waitFor();
    expect(await people.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.search-note').allTextContents()).toSatisfy((notes: string[]) =>
      notes.every((note) => note.startsWith('Persona')),
    );
    const fits = () => document.documentElement.scrollWidth <= innerWidth;
    expect(await page.evaluate(fits)).toBe(true);
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('what nobody wrote is not found, and everything is one link away', async () => {
    const { page } = await open(context, '/');
    await searchFor(page, 'zzyzzx', /«zzyzzx»/);
    expect(await page.locator(parts.hits).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.locator(`${parts.dialog} .search-way a`).click();
    await page.waitForURL(`${origin}/tutto/`);
  });
});

test('a few letters of script stand on a page before anybody searches', async () => {
  const { page } = await open(browser, '/');
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src));
  const own = scripts.find((src) => src.includes('SiteSearch'));
  const text = await page.evaluate(async (src) => (await fetch(src)).text(), own ?? '');
  expect(gzipSync(text).length).toBeLessThan(1024);
});

test('all of it is done by keys', async () => {
  const { page } = await open(browser, '/');
  await page.keyboard.press('/');
  await page.locator(parts.dialog).waitFor();
  await page.keyboard.type('trattoria');
  await page.locator(parts.hits).first().waitFor();
  const titles = await page.locator(parts.hits).allTextContents();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(titles[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(titles[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
  await page.keyboard.press('Escape');
  expect(await page.locator(parts.dialog).isVisible()).toBe(false);
  await page.keyboard.press('Control+k');
  expect(await page.locator(parts.dialog).isVisible()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/trattoria/);
});

test.each([
  ['/', 'porte', 'porta'],
  ['/es/', 'tiendas', 'tienda'],
  ['/en/', 'doors', 'door'],
])('from %s one form of a word finds another: %s, %s', async (path, asked, written) => {
  const { page } = await open(browser, path);
  await searchFor(page, asked, /\d/);
  const marked = (await page.locator('.search-list mark').allTextContents()).map((word) =>
    word.toLowerCase(),
  );
  expect(marked).toContain(written);
});

test('what is told in other languages alone is offered apart', async () => {
  const { page } = await open(browser, '/');
  await searchFor(page, 'doors', /./);
  const english = page.locator('.search-elsewhere summary').filter({ hasText: /risultat.* in inglese/ });
  await english.click();
  const link = page.locator('.search-elsewhere [lang="en-GB"] a').first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^\/en\//);
  expect(await link.getAttribute('hreflang')).toBe('en-GB');
});

test('where the search cannot be loaded, the link leads to everything', async () => {
  const { page } = await open(browser, '/');
  await page.route('**/pagefind/it.json', (route) => route.abort());
  await page.locator(parts.opener).click();
  await page.waitForURL(`${origin}/tutto/`);
});

test('where its index is missing, it says so', async () => {
  const { page } = await open(browser, '/');
  await page.route('**/pagefind/it/**', (route) => route.abort());
  await searchFor(page, 'trattoria', /non si è caricata/);
});

test('without scripts the same link leads to everything', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const { page } = await open(context, '/en/');
  await page.locator(parts.opener).click();
  await page.waitForURL(`${origin}/en/everything/`);
  expect(await page.locator('.everything-entries a').count()).toBeGreaterThan(20);
  await context.close();
});

test('a host that reads no headers serves it as well', async () => {
  const { server, at } = await plainly(inject('dist'));
  onTestFinished(() => void server.close());
  const { page, complaints } = await open(browser, '/', at);
  await searchFor(page, 'perche', /\d+ risultat/);
  expect(complaints).toEqual([]);
});

/** As the simplest of servers would. */
async function plainly(folder: string): Promise<{ readonly server: Server; readonly at: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(
      /\/$/,
      '/index.html',
    );
    readFile(join(folder, path)).then(
      (content) => response.setHeader('Content-Type', mediaTypeOf(path)).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, at: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
