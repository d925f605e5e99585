import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parts } from '../../src/parts/parts.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { screens } from './screens.ts';
import { violations } from './violations.ts';

const origin = inject('origin');
/** A story that holds every part. */
const story = `${origin}/notizie/una-porta-nuova/`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
});
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  /** Addresses of other hosts that were asked for. */
  readonly foreign: string[];
  readonly complaints: string[];
}

/** No other host is there: each is answered with an empty page. */
async function open(options: BrowserContextOptions, address = story): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      foreign.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<title>x</title>' });
    },
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, foreign, complaints };
}

describe.each(Object.entries(screens))('on %s', (_, screen) => {
  test('a story with every part is accessible, fits, and asks nobody else', async () => {
    const { page, foreign, complaints } = await open(screen);
    expect(await violations(page)).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a film is asked for by a click, from its host alone', async () => {
    const { page, foreign, complaints } = await open(screen);
    const film = page.locator('.embed').first();
    await expect.poll(() => film.getByText('YouTube riceve il tuo indirizzo IP').isVisible()).toBe(true);
    await film.getByRole('button', { name: 'Come si dipinge una porta' }).click();
    const frame = film.locator('iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('title')).toContain('Come si dipinge una porta');
    await expect
      .poll(() => foreign)
      .toEqual(['https://www.youtube-nocookie.com/embed/esempio0000?autoplay=1']);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('pictures open large, and are gone through and closed by keyboard', async () => {
    const { page, complaints } = await open(screen);
    const links = page.locator('.gallery a');
    await links.first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const shown = () => dialog.locator('img').getAttribute('alt');
    expect(await shown()).toContain('campanello');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toContain('maniglia');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toContain('undici');
    expect(await dialog.locator('output').textContent()).toBe('3 / 3');
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('of two pictures more or less is seen, by keyboard too', async () => {
    const { page } = await open(screen);
    const range = page.getByRole('slider', { name: 'Quanto si vede' });
    const second = page.locator('.compare-side').nth(1);
    const clip = () => second.evaluate((side) => getComputedStyle(side).clipPath);
    expect(await clip()).toBe('inset(0px 0px 0px 50%)');
    await range.press('Home');
    expect(await clip()).toBe('inset(0px 0px 0px 0%)');
    await page.context().close();
  });
});

describe('without scripts', () => {
  const options = { ...screens['a phone at night'], javaScriptEnabled: false };

  test('a film is a link, a picture leads to itself, and both pictures of a pair are seen', async () => {
    const { page, foreign } = await open(options);
    const film = page.locator('.embed').first();
    expect(await film.getByRole('button').count()).toBe(0);
    expect(await film.getByRole('link', { name: 'Apri su YouTube' }).getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=esempio0000',
    );
    expect(await page.getByText('riceve il tuo indirizzo IP').first().isVisible()).toBe(false);
    for (const side of await page.locator('.compare-side').all()) {
      const { height } = (await side.boundingBox())!;
      expect(height).toBeGreaterThan(150);
      expect(await side.evaluate((element) => getComputedStyle(element).clipPath)).toBe('none');
    }
    await page.locator('.gallery a').first().click();
    expect(page.url()).toMatch(/campanello\.[\w-]+\.svg$/);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  test('everything that a chart says stands in its table', async () => {
    const { page } = await open(options);
    const chart = page.locator('.chart').first();
    await chart.locator('summary').click();
    expect(await chart.getByRole('table').getByRole('cell', { name: '92' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

test('all scripts of parts together weigh 1.5 KB at most, and pages without parts load none of it', async () => {
  const { page } = await open(screens['a desktop by day']);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const own = loaded.filter((path) => /(?:Lightbox|Embed|Compare)\.astro/.test(path));
  expect(own).toHaveLength(3);
  const weights = await Promise.all(
    own.map(async (path) => gzipSync(await (await fetch(origin + path)).text()).length),
  );
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1_500);
  const plain = await (await fetch(`${origin}/notizie/una-puntina-al-posto-giusto/`)).text();
  expect(plain).not.toMatch(/text-parts|Lightbox|Embed\.astro|frame-src|media-src/);
  await page.context().close();
});

test('feeds have the words and the links of parts, and none of what a page alone can do', async () => {
  const feed = await (await fetch(`${origin}/feed.xml`)).text();
  const item =
    feed
      .split('<item>')
      .slice(1)
      .find((text) => text.includes('/notizie/una-porta-nuova/')) ?? '';
  expect(item).toContain('https://www.youtube.com/watch?v=esempio0000');
  expect(item).toContain('Se dall’altro marciapiede non si legge');
  expect(item).not.toMatch(/&lt;button|indirizzo IP|&lt;svg/);
});

test('the story of the sample holds every part', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  const signs: Readonly<Record<string, string>> = {
    note: 'callout',
    voice: 'quote',
    video: 'embed[data-kind="video"]',
    embed: 'embed[data-kind="map"]',
    client: 'told',
    person: 'told-person',
    button: 'call',
  };
  // What counts visits is told on the page about privacy.
  for (const { name } of parts.filter((part) => part.name !== 'analytics'))
    expect(await page.locator(`.${signs[name] ?? name}`).count(), name).toBeGreaterThan(0);
  await page.context().close();
});
