import jsqr from 'jsqr';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { violations } from './violations.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
});
afterAll(() => browser.close());

const screens = {
  'a phone at night': {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    isMobile: true,
    hasTouch: true,
  },
  'a desktop by day': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
} as const satisfies Record<string, BrowserContextOptions>;

const restaurant = '/network/trattoria-esempio/';
const pages = [restaurant, '/en/network/studio-dentistico-esempio/', '/network/albergo-esempio/'];

async function open(path: string, screen: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(screen)).newPage();
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return page;
}

/** What a phone reads from a part of the page, dark on light only. */
async function scanned(part: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await part.screenshot())
    .resize(500)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const options = { inversionAttempts: 'dontInvert' } as const;
  return jsqr(new Uint8ClampedArray(data), info.width, info.height, options)?.data;
}

describe.each(Object.entries(screens))('on %s', (_, screen) => {
  test.each(pages)('the arrival card of %s is accessible, fits, and asks nobody else', async (path) => {
    const page = await (await browser.newContext(screen)).newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await page.locator('.arrival').scrollIntoViewIfNeeded();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(foreign).toEqual([]);
    await page.close();
  });

  test.each(pages)('on the sketch of %s all texts can be read and none lies on another one', async (path) => {
    const page = await open(path, screen);
    const sketch = page.locator('svg.sketch');
    expect(await sketch.isVisible()).toBe(true);
    const texts = await sketch.locator('text').evaluateAll((all) =>
      all.map((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        return { text: text.textContent.trim(), left, right, top, bottom, height };
      }),
    );
    const frame = (await sketch.boundingBox())!;
    // Boxes of letters include room for accents, by which lines of one label may touch.
    const covered = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter(
          (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(covered).toEqual([]);
    expect(texts.filter(({ left, right }) => left < frame.x || right > frame.x + frame.width)).toEqual([]);
    expect(Math.min(...texts.map(({ height }) => height))).toBeGreaterThanOrEqual(11.5);
    await page.close();
  });
});

test('a screen reader hears of the sketch, and each place once, with its distance, in the list', async () => {
  const page = await open('/en/network/studio-dentistico-esempio/', screens['a desktop by day']);
  const sketch = page.getByRole('img', { name: /^Sketch of the way to Studio Dentistico Esempio/ });
  expect(await sketch.locator('desc').textContent()).toMatch(/follow as text/);
  const card = await page.locator('.arrival').ariaSnapshot();
  expect(card).toMatch(/paragraph: Porta Genova\n\s+- paragraph: metro .* \d+\sm to the south-east/);
  expect(card).toContain('paragraph: Distances from the door, as the crow flies.');
  await page.close();
});

test('the links lead to the door', async () => {
  const page = await open(restaurant, screens['a phone at night']);
  const hrefs = await page
    .locator('.directions a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(hrefs[0]).toBe('#section-arrival');
  expect(hrefs.slice(1).every((href) => href.includes('45.81240,9.08142'))).toBe(true);
  expect(
    hrefs
      .slice(1)
      .map((href) => new URL(href))
      .map(({ protocol, hostname }) => hostname || protocol),
  ).toEqual(['www.google.com', 'maps.apple.com', 'www.openstreetmap.org', 'waze.com', 'geo:']);
  await page.locator('.to-arrival a').click();
  expect(await page.locator('#section-arrival').isVisible()).toBe(true);
  await page.close();
});

test('a phone’s own maps are offered where there is a finger', async () => {
  const [phone, desktop] = [
    await open(restaurant, screens['a phone at night']),
    await open(restaurant, screens['a desktop by day']),
  ];
  expect(await phone.locator('a[href^="geo:"]').isVisible()).toBe(true);
  expect(await desktop.locator('a[href^="geo:"]').isVisible()).toBe(false);
  expect(await phone.locator('.card-qr').isVisible()).toBe(false);
  await phone.close();
  await desktop.close();
});

describe('the code that takes the page to a phone', () => {
  const url = 'https://www.example.com/network/trattoria-esempio/';

  test('is shown on a screen for who asks for it, dark on light at night, too', async () => {
    const page = await open(restaurant, { ...screens['a desktop by day'], colorScheme: 'dark' });
    const code = page.locator('.qr-screen .qr');
    expect(await code.isVisible()).toBe(false);
    await page.locator('.qr-screen summary').click();
    expect(await scanned(code)).toBe(url);
    await page.close();
  });

  test('is read from the printed sheet, where it is large enough', async () => {
    const page = await open(restaurant, screens['a desktop by day']);
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.qr-print .qr');
    expect((await code.boundingBox())!.width).toBeGreaterThanOrEqual((2.5 / 2.54) * 96);
    expect(await scanned(code)).toBe(url);
    await page.close();
  });
});

test.each(pages)('%s is printed on one sheet', async (path) => {
  const page = await open(path, screens['a desktop by day']);
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
  });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});
