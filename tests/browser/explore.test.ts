import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumPath, withoutPhotos } from './chromium.ts';
import { violations } from './violations.ts';

const origin = inject('origin');
const network = '/network/';
const bookshop = '/network/libreria-esempio/';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: withoutPhotos });
});
afterAll(() => browser.close());

/** A page, with what it asked for and what it complained of. */
async function open(url: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    // Software that draws in the place of a graphics card tells that it is slow.
    const isOfDriver = message.text().includes('GL Driver Message');
    if (['error', 'warning'].includes(message.type()) && !isOfDriver) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, requests, complaints };
}

const button = (page: Page) => page.locator('explore-map .action');

async function explore(page: Page): Promise<void> {
  await button(page).click();
  await page.locator('explore-map[open]').waitFor();
}

const isForeign = (url: string): boolean => !url.startsWith(origin) && !/^(data|blob):/.test(url);

test('where the page has a drawing of the way, and the map no streets, no map is offered', async () => {
  const { page } = await open(origin + bookshop);
  expect(await page.locator('svg.sketch').isVisible()).toBe(true);
  expect(await page.locator('explore-map').count()).toBe(0);
  await page.close();
});

describe.each([['network', network, '.explore-cluster']])(
  'the map on the page of the %s',
  (_, path, mark) => {
    test('is not loaded before anybody asks for it', async () => {
      const { page, requests } = await open(origin + path);
      expect(requests.filter((url) => /maplibre|\/map\.|\.json|\.geojson|worker|pmtiles/.test(url))).toEqual(
        [],
      );
      expect(requests.filter(isForeign)).toEqual([]);
      await page.close();
    });

    test.each([
      ['by day', {}],
      ['on a phone at night', { viewport: { width: 360, height: 740 }, colorScheme: 'dark', hasTouch: true }],
    ] as const)('is drawn %s, within the page’s policy, and asks nobody else', async (_, options) => {
      const { page, requests, complaints } = await open(origin + path, options);
      await explore(page);
      await page.locator(mark).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
      expect(requests.filter(isForeign)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    });
  },
);

test('there is no button without scripts', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(origin + network);
  expect(await button(page).isVisible()).toBe(false);
  expect(await page.locator('.network-map').isVisible()).toBe(true);
  await page.close();
});

test('the map is used by keyboard alone', async () => {
  const { page } = await open(origin + network, { reducedMotion: 'reduce' });
  await button(page).focus();
  await page.keyboard.press('Enter');
  await page.locator('explore-map[open]').waitFor();
  const label = () => page.evaluate(() => document.activeElement?.ariaLabel);
  expect(await label()).toBe('Mappa delle aziende');
  const place = page.locator('button.explore-place').first();
  await place.waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('maplibregl-marker');
  await place.focus();
  const name = await label();
  await page.keyboard.press('Enter');
  const dialog = page.locator('[role=dialog]');
  expect(name).toContain(await dialog.locator('a').first().innerText());
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
  expect(await label()).toBe(name);
  await page.close();
});

test('closing the map brings the drawing back', async () => {
  const { page } = await open(origin + network);
  await explore(page);
  expect(await page.locator('.network-map').isVisible()).toBe(false);
  await button(page).click();
  expect(await page.locator('.network-map').isVisible()).toBe(true);
  expect(await page.locator('.explore-frame').count()).toBe(0);
  await page.close();
});

test('a cluster comes apart from near, and the map follows the filter of the page', async () => {
  const { page } = await open(origin + network, { reducedMotion: 'reduce' });
  await explore(page);
  await page.locator('.explore-cluster').first().waitFor();
  await page.locator('label:has(#city-lecce)').click();
  await page.locator('.explore-cluster').first().waitFor({ state: 'detached' });
  expect(await page.locator('button.explore-place').count()).toBe(1);
  await page.close();
});

test('where the browser cannot draw, it is said in words and the drawing stays', async () => {
  const { page, requests } = await open(origin + network);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await button(page).click();
  expect(await page.locator('.explore-state').innerText()).toContain(
    'Questo browser non sa disegnare la mappa',
  );
  expect(await page.locator('.network-map').isVisible()).toBe(true);
  expect(requests.filter((url) => url.includes('map.'))).toEqual([]);
  await page.close();
});

test('where the map does not come, it is said in words and the drawing stays', async () => {
  const { page } = await open(origin + network);
  await page.route('**/map.json', (route) => route.abort());
  await button(page).click();
  await page.getByText('Non è stato possibile caricare la mappa').waitFor();
  expect(await page.locator('.network-map').isVisible()).toBe(true);
  await page.close();
});

describe('a site with the style of another host', () => {
  const origin = inject('originWithStyle');

  const style = {
    version: 8,
    sources: {
      told: { type: 'vector', tiles: ['https://tiles.example.org/{z}/{x}/{y}.pbf'] },
      untold: { type: 'vector', tiles: ['https://elsewhere.example.net/{z}/{x}/{y}.pbf'] },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#345' } },
      { id: 'a', type: 'fill', source: 'told', 'source-layer': 'a' },
      { id: 'b', type: 'fill', source: 'untold', 'source-layer': 'b' },
    ],
  };

  test('names the host before, asks it only after, and nobody else', async () => {
    const { page, requests } = await open('about:blank');
    await page.route(/^https:/, (route) => {
      const isStyle = route.request().url().endsWith('style.json');
      const headers = { 'Access-Control-Allow-Origin': '*' };
      return route.fulfill(isStyle ? { json: style, headers } : { status: 204, headers });
    });
    await page.goto(origin + network, { waitUntil: 'networkidle' });
    const foreign = () => requests.filter((url) => url.startsWith('https:')).map((url) => new URL(url).host);
    expect(await page.locator('.explore-notice').textContent()).toBe(
      'Se la apri, il tuo browser contatterà tiles.example.org per caricare la mappa.',
    );
    expect(foreign()).toEqual([]);
    await explore(page);
    await page.locator('.explore-cluster').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(new Set(foreign())).toEqual(new Set(['tiles.example.org']));
    await page.close();
  });

  test('offers streets on the page of a client, too', async () => {
    const { page } = await open(origin + bookshop);
    expect(await button(page).isVisible()).toBe(true);
    await page.close();
  });
});
