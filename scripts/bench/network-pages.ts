import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { chromiumArguments, chromiumPath } from '../../tests/browser/chromium.ts';
import { serve } from '../../src/preview/server.ts';

/** The heaviest page of a network, and what typing into its search and pressing its filter take. */
export async function measureNetworkPages(dist: string): Promise<string> {
  const files = await readdir(join(dist, 'network'), { recursive: true });
  const lists = files.filter((file) => file.endsWith('index.html') && !file.startsWith('cliente-'));
  const pages = await Promise.all(lists.map((file) => weigh(join(dist, 'network', file))));
  const most = (of: 'bytes' | 'elements') => Math.max(...pages.map((page) => page[of]));
  return [
    `${pages.length} pages of the network`,
    `the heaviest ${(most('bytes') / 1000).toFixed(1)} KB in brotli`,
    `the largest ${most('elements')} elements`,
    await timeOfUse(dist),
  ].join(', ');
}

async function weigh(file: string): Promise<{ readonly bytes: number; readonly elements: number }> {
  const html = await readFile(file, 'utf8');
  return {
    bytes: brotliCompressSync(html).byteLength,
    elements: html.match(/<[a-z][\w-]*[\s/>]/g)!.length,
  };
}

/** Milliseconds of processor time of the page for one letter in the search, or one press of the filter. */
async function timeOfUse(dist: string): Promise<string> {
  const { origin, close } = await serve(dist);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${origin}/network/`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const search = page.locator('network-search input');
    if ((await search.count()) > 0) {
      await search.focus();
      await page.waitForLoadState('networkidle');
      await search.press('e');
      return `a letter in the search ${await spent(page, session, () => search.press('s'))} ms`;
    }
    const chip = page.locator('.filter .chip').nth(1);
    return `a press of the filter ${await spent(page, session, () => chip.click())} ms`;
  } finally {
    await browser.close();
    close();
  }
}

async function spent(page: Page, session: CDPSession, act: () => Promise<void>): Promise<string> {
  const before = await taskTime(session);
  await act();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  return ((await taskTime(session)) - before).toFixed(0);
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}
