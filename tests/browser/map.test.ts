import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumPath, withoutPhotos } from './chromium.ts';
import { violations } from './violations.ts';

const origin = inject('origin');
const path = '/network/';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: withoutPhotos });
});
afterAll(() => browser.close());

const screens = {
  'a phone in the dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'a desktop in the light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
} as const;

describe.each(Object.entries(screens))('on %s', (_, screen) => {
  let context: BrowserContext;
  let page: Page;
  const foreign: string[] = [];
  beforeAll(async () => {
    context = await browser.newContext(screen);
    page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) foreign.push(request.url());
    });
    await page.goto(origin + path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  });
  afterAll(() => context.close());

  test('the map is accessible and asks nobody else', async () => {
    expect(await violations(page, '.map-section')).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('one drawing is shown, and its letters can be read and do not meet', async () => {
    const shown = page.locator('.map-drawing:visible');
    expect(await shown.count()).toBe(1);
    const texts = await shown.locator('.map-label, .map-countries text').evaluateAll((elements) =>
      elements.map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const scale = (element as SVGGraphicsElement).getScreenCTM()!.a;
        const size = parseFloat(getComputedStyle(element).fontSize) * scale;
        return { text: element.textContent, left, top, right, bottom, size };
      }),
    );
    expect(texts.length).toBeGreaterThan(6);
    for (const [index, a] of texts.entries()) {
      expect(a.size, a.text).toBeGreaterThanOrEqual(11);
      const meets = texts
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
      expect(meets.map(({ text }) => `${a.text} and ${text}`)).toEqual([]);
    }
  });

  test('the drawing has the names of towns in the language of the page', async () => {
    const names = await page.locator('.map-drawing:visible .map-label').allTextContents();
    expect(names.map((name) => name.trim())).toContain('Siviglia');
  });
});

describe('by keyboard', () => {
  test('a mark of several companies leads to them in the list, one of a single company to its page', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(origin + path);
    const several = page.locator('.map-mark a:visible[href^="#"]').first();
    await several.focus();
    await page.keyboard.press('Enter');
    const target = new URL(page.url()).hash;
    expect(await page.locator(`${target} a`).count()).toBeGreaterThan(1);
    const single = page.locator('.map-mark a:visible:not([href^="#"])').first();
    const label = await single.getAttribute('aria-label');
    await single.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== path);
    expect(label).toContain(await page.locator('h1').innerText());
    await page.close();
  });

  test('every mark is a stop, and says what is there', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(origin + path);
    const marks = page.locator('.map-mark a:visible');
    const labels = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));
    await marks.first().focus();
    const seen: (string | null)[] = [];
    while (seen.length < labels.length) {
      seen.push(await page.evaluate(() => document.activeElement!.getAttribute('aria-label')));
      await page.keyboard.press('Tab');
    }
    expect(seen).toEqual(labels);
    expect(labels.every((label) => /.+: .+/.test(label ?? ''))).toBe(true);
    await page.close();
  });
});

test('the filter hides marks with their companies, and numbers that would be too high', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(origin + path);
  const marks = page.locator('.map-mark a:visible');
  const counts = page.locator('.map-drawing .map-count:visible');
  const [all, numbers] = [await marks.count(), await counts.count()];
  await page.locator('#sector-cultura').check({ force: true });
  expect(await marks.count()).toBeLessThan(all);
  expect(await counts.count()).toBeLessThan(numbers);
  expect(await page.locator('.map-town:visible').count()).toBe(2);
  await page.close();
});

test('whoever hides the address is named, but not on the map', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(origin + path);
  expect(await page.locator('.map-elsewhere').textContent()).toContain('Elettricista Esempio');
  expect(await page.locator('.map-section svg:has-text("Elettricista")').count()).toBe(0);
  await page.close();
});
