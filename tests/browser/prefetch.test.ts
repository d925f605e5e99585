import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { chromiumPath, withoutPhotos } from './chromium.ts';

const origin = inject('origin');

test('a page is fetched ahead by the browser alone when somebody is about to open it', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: withoutPhotos });
  // Without scripts there is nobody else to ask for it.
  const page = await browser.newPage({ javaScriptEnabled: false });
  const session = await page.context().newCDPSession(page);
  await session.send('Preload.enable');
  const fetched: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.push(new URL(prefetchUrl).pathname);
  });
  await page.goto(`${origin}/notizie/`, { waitUntil: 'networkidle' });
  await page.locator('.menu a[href="/network/"]').hover();
  await expect.poll(() => fetched, { timeout: 10_000 }).toEqual(['/network/']);
  await browser.close();
});
