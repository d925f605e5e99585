import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromiumPath, withoutPhotos } from './chromium.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: withoutPhotos });
});
afterAll(() => browser.close());

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const kept = (page: Page) =>
  page.evaluate(() => ({
    cookies: document.cookie,
    stored: Object.fromEntries(Object.entries(localStorage)),
  }));

/** The ground of a page whose styles have not come yet. */
const unstyled = 'rgba(0, 0, 0, 0)';

test('a reader chooses the colours for all pages, and gives the choice back', async () => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  const dark = await ground(page);
  expect(await kept(page)).toEqual({ cookies: '', stored: {} });

  await page.getByText('Chiari', { exact: true }).click();
  const light = await ground(page);
  expect(light).not.toBe(dark);
  expect(await kept(page)).toEqual({ cookies: '', stored: { colours: 'light' } });

  await page.goto(`${origin}/en/news/`, { waitUntil: 'commit' });
  await page.waitForSelector('body', { state: 'attached' });
  // Nothing is painted before the styles are there: what they say first is what the reader sees first.
  await page.waitForFunction((none) => getComputedStyle(document.body).backgroundColor !== none, unstyled);
  expect(await ground(page)).toBe(light);
  await expect.poll(() => page.getByLabel('Light', { exact: true }).isChecked()).toBe(true);

  const tab = await context.newPage();
  await tab.goto(`${origin}/network/`);
  await page.getByText('As the device', { exact: true }).click();
  expect(await ground(page)).toBe(dark);
  await expect.poll(() => ground(tab)).toBe(dark);
  expect(await kept(page)).toEqual({ cookies: '', stored: {} });
  await context.close();
});

test('without scripts there is nothing to choose', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  expect(await page.locator('.colour-choice').isVisible()).toBe(false);
  await context.close();
});
