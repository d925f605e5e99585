import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumPath, withoutPhotos } from './chromium.ts';
import { violations } from './violations.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: withoutPhotos });
});
afterAll(() => browser.close());

/** On a Tuesday at noon in Como. */
async function networkIn(context: BrowserContext, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-24T11:00Z');
  await page.goto(`${origin}/network/${query}`, { waitUntil: 'networkidle' });
  return page;
}

const names = (page: Page): Promise<string[]> => page.locator('.network-card:visible h3').allInnerTexts();

test('what is chosen stands in the address, and is chosen again by it', async () => {
  const context = await browser.newContext();
  const page = await networkIn(context);
  await page.locator('#sector-cultura').check({ force: true });
  await page.locator('#city-barcelona').check({ force: true });
  expect(new URL(page.url()).search).toBe('?sector=cultura&city=barcelona');
  const chosen = await names(page);
  expect(chosen).toEqual(['Cine Ejemplo']);
  const again = await networkIn(context, '?sector=cultura&city=barcelona&utm=1');
  expect(await names(again)).toEqual(chosen);
  await again.locator('[name=sector][value=""]').check({ force: true });
  expect(new URL(again.url()).search).toBe('?city=barcelona&utm=1');
  await context.close();
});

/** Counters stay within what `content-visibility` is set on, and scripts are not told what they show. */
test('what counts companies does so wherever they stand on the page', async () => {
  const context = await browser.newContext();
  const page = await networkIn(context);
  const late = await page.evaluate(
    () =>
      [...document.querySelectorAll('.network-list, .network-list :not(.client-card *)')]
        .filter((element) => getComputedStyle(element).counterIncrement !== 'none')
        .filter((card) => {
          for (let at: Element | null = card; at; at = at.parentElement)
            if (getComputedStyle(at).contentVisibility !== 'visible') return true;
          return false;
        }).length,
  );
  expect(late).toBe(0);
  await context.close();
});

test('only what is open at this moment is left, and no heading over nothing', async () => {
  const context = await browser.newContext();
  const page = await networkIn(context);
  await page.getByText('Ora aperto', { exact: true }).click();
  const sentences = await page.locator('.network-card:visible open-now').allTextContents();
  expect(sentences.length).toBeGreaterThan(2);
  expect(sentences.filter((text) => !/aperto/i.test(text))).toEqual([]);
  expect(await names(page)).toHaveLength(sentences.length);
  for (const group of await page.locator('.network-group:visible').all())
    expect(await group.locator('.network-card:visible').count()).toBeGreaterThan(0);
  await context.close();
});

test('the nearest come first, by a place that is asked for on that click alone and leaves the browser for nobody', async () => {
  const context = await browser.newContext({
    geolocation: { latitude: 45.81, longitude: 9.08 },
    permissions: [],
  });
  const page = await networkIn(context);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const button = page.getByRole('button', { name: 'Prima i più vicini' });
  await button.click();
  await expect
    .poll(() => page.locator('.filter-told').innerText())
    .toBe('Il browser non dice dove ti trovi.');
  await context.grantPermissions(['geolocation']);
  await button.click();
  await expect.poll(async () => (await names(page))[0]).toBe('Trattoria Esempio');
  expect(await page.locator('.network-card:visible .distance').first().innerText()).toMatch(/^\d+\sm$/);
  expect(requests.filter((url) => !/\.(?:webp|svg)$/.test(url))).toEqual([]);
  await context.close();
});

describe.each([
  ['a phone', 390, '.net-phone'],
  ['a desk', 1280, '.net-wide'],
])('the picture of the network on %s', (_, width, drawing) => {
  test('says by its links what it shows, and the same follows in words', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await networkIn(context);
    const links = page.locator(`${drawing} a:visible`);
    const names = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('aria-label') ?? link.textContent),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const told = await page
      .locator('.near-told a')
      .evaluateAll((all) => new Set(all.map((link) => link.getAttribute('href'))).size);
    const people = new Set(hrefs.filter((href) => href.startsWith('/persone/')));
    expect(told).toBeGreaterThanOrEqual(people.size);
    await context.close();
  });

  test('lights up who is pointed at with all they are near, and dims the rest', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await networkIn(context);
    const opacities = () =>
      page.locator(`${drawing} [class*="n"]:visible`).evaluateAll((all) => {
        const found = all.map((element) => getComputedStyle(element).opacity);
        return { whole: found.filter((opacity) => opacity === '1').length, all: found.length };
      });
    const before = await opacities();
    // As a keyboard does, which alone shows where one is.
    await page.locator(`${drawing} a[href="/persone/elena-campione/"]`).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(async () => (await opacities()).whole).toBeLessThan(before.whole / 2);
    expect((await opacities()).whole).toBeGreaterThan(3);
    await context.close();
  });

  test('is accessible', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await networkIn(context);
    expect(await violations(page, '.network-near')).toEqual([]);
    await context.close();
  });
});
