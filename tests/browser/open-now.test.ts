import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromiumPath, withoutPhotos } from './chromium.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: withoutPhotos });
});
afterAll(() => browser.close());

const bookshop = '/network/libreria-esempio/';

/** Far from the shop, so that its own clock counts. */
async function openAt(moment: string, path = bookshop): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({
    timezoneId: 'America/New_York',
    viewport: { width: 360, height: 740 },
  });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.clock.setFixedTime(moment);
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return { page, complaints };
}

test.each([
  ['in the morning', '2026-11-24T09:00Z', bookshop, 'Ora aperto, fino alle 13'],
  ['at lunch', '2026-11-24T12:30Z', bookshop, 'Ora chiuso, apre alle 15'],
  ['on a holiday of the town', '2026-12-07T14:30Z', bookshop, 'Ora chiuso, apre mercoledì alle 9.30'],
  ['in another language', '2026-11-24T12:30Z', '/en/network/libreria-esempio/', 'Closed now, opens at 15:00'],
])('a client’s page says whether it is open %s', async (_, moment, path, sentence) => {
  const { page, complaints } = await openAt(moment, path);
  expect(await page.locator('open-now').innerText()).toBe(sentence);
  expect(complaints).toEqual([]);
  await page.close();
});

test('nothing moves when the sentence comes', async () => {
  const { page } = await openAt('2026-12-07T14:30Z');
  const heightOf = () => page.locator('open-now').evaluate((element) => element.clientHeight);
  const height = await heightOf();
  await page.locator('open-now span').evaluate((element) => (element.textContent = ''));
  expect(await heightOf()).toBe(height);
  await page.close();
});

test('without scripts no room is kept for it', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(origin + bookshop);
  expect(await page.locator('open-now').isVisible()).toBe(false);
  await page.close();
});
