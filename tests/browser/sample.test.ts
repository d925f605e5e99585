import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { screens } from './screens.ts';
import { violations } from './violations.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
});
afterAll(() => browser.close());

/** One page of each kind. */
const kinds = {
  home: '/',
  'home in another language': '/en/',
  'list of stories': '/notizie/',
  'list of a topic': '/temi/passaparola/',
  archive: '/notizie/archivio/',
  series: '/notizie/serie/l-ultimo-metro/',
  network: '/network/',
  town: '/network/citta/milano/',
  client: '/network/trattoria-esempio/',
  people: '/persone/',
  contact: '/contatti/',
  privacy: '/privacy/',
  feed: '/feed.xml',
  'feed in Atom': '/en/network/atom.xml',
  everything: '/tutto/',
  'missing page': '/nowhere/',
} as const;

/** A page together with what it did that it should not. */
async function open(context: BrowserContext, path: string) {
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    const isExpected = message.text().includes('404') && path === kinds['missing page'];
    if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return { page, foreign, complaints };
}

/** A story and a person are found as readers find them. */
async function firstLink(selector: string, path: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(origin + path);
  const href = await page.locator(selector).first().getAttribute('href');
  await page.close();
  return href!;
}

describe.each(Object.entries(screens))('on %s', (_, screen) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext(screen);
  });
  afterAll(() => context.close());

  const paths = [
    ...Object.entries(kinds).map(([name, path]) => [name, () => Promise.resolve(path as string)] as const),
    ['story', () => firstLink('main article h2 a, main article h3 a', '/notizie/')] as const,
    ['person', () => firstLink('main a[href^="/persone/"]', '/persone/')] as const,
  ];

  test.each(paths)('the %s page is accessible, fits, and asks nobody else', async (_, pathOf) => {
    const { page, foreign, complaints } = await open(context, await pathOf());
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('every story and all that it is read in weighs 60 KB at most, and 70 with italics', async () => {
  const list = await browser.newPage();
  await list.goto(`${origin}/tutto/`);
  const links = await list
    .locator('main a[href^="/notizie/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await list.close();
  const stories = links.filter((path) => /^\/notizie\/[^/]+\/$/.test(path));
  expect(stories.length).toBeGreaterThan(10);
  const heavy: string[] = [];
  for (const path of new Set(stories)) {
    const { bytes, italic } = await weightOf(path);
    if (bytes > (italic ? 70_000 : 60_000)) heavy.push(`${path} ${bytes}`);
  }
  expect(heavy).toEqual([]);
}, 60_000);

/** The bytes of a page’s text, styles and letters as they travel, for somebody who has not been here. */
async function weightOf(path: string): Promise<{ readonly bytes: number; readonly italic: boolean }> {
  const page = await browser.newPage();
  const weights: Promise<number>[] = [];
  let italic = false;
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind === 'font') italic ||= response.url().includes('italic');
    if (kind === 'font') weights.push(response.body().then((body) => body.length));
    if (kind === 'document' || kind === 'stylesheet')
      weights.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  expect(weights.length).toBeGreaterThanOrEqual(5);
  await page.close();
  return { bytes, italic };
}

test('a feed that is opened in a browser is a page of links, and nothing that is for programs is seen', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, isMobile: true });
  await page.goto(`${origin}/feed.xml`);
  expect(await page.evaluate(() => innerWidth)).toBe(360);
  expect(await page.locator('h1').innerText()).toBe('Agenzia Esempio – Notizie');
  const first = page.locator('article h2 a').first();
  expect(new URL((await first.getAttribute('href')) ?? '').pathname).toMatch(/^\/notizie\/./);
  expect(await first.evaluate((link) => getComputedStyle(link).fontFamily)).toMatch(/^Bricolage/);
  expect(await page.locator('item').first().isVisible()).toBe(false);
  await page.close();
});

test('on a phone the state of a company and the ways to it are on the first screen', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${origin}${kinds.client}`, { waitUntil: 'networkidle' });
  for (const part of ['open-now', 'a[href^="tel:"]', '.way a']) {
    const { y, height } = (await page.locator(part).first().boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(740);
  }
  await page.close();
});

test.each([
  [768, '/network/elettricista-esempio/', '.client-main'],
  [1280, '/network/elettricista-esempio/', '.client-main'],
  [1280, '/network/gelateria-esempio/', '.arrival'],
])('at %i px the page of a company without photos goes on beside its head: %s', async (width, path, next) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(origin + path);
  const [head, lead, rest] = await Promise.all(
    ['.client-head', '.client-lead', next].map(
      async (part) => (await page.locator(part).first().boundingBox())!,
    ),
  );
  expect(rest!.y).toBeLessThan(head!.y + head!.height);
  expect(rest!.y - lead!.y - lead!.height).toBeLessThan(60);
  await page.close();
});

test.each([
  [360, 740],
  [1280, 800],
])('the first story’s title is on the first screen of %i × %i', async (width, height) => {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${origin}/`);
  const title = (await page.locator('main article h2').first().boundingBox())!;
  expect(title.y + title.height).toBeLessThanOrEqual(height);
  await page.close();
});

describe('without scripts', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  });
  afterAll(() => context.close());

  test('a reader goes from the home page to a story and to its translation', async () => {
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    await page.locator('main article a').first().click();
    await page.waitForURL(/\/notizie\/.+\//);
    const headline = await page.locator('h1').innerText();
    await page.locator('header a[hreflang^="en"]').filter({ visible: true }).first().click();
    await page.waitForURL(/\/en\/news\/.+\//);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await page.locator('h1').innerText()).not.toBe(headline);
    await page.close();
  });

  test('where there is no translation, the reader is told so where he lands', async () => {
    const page = await context.newPage();
    const notice = page.locator('#not-translated');
    await page.goto(`${origin}/notizie/`);
    expect(await notice.isVisible()).toBe(false);
    await page.goto(`${origin}/notizie/#not-translated`);
    expect(await notice.innerText()).toContain('La pagina che stavi leggendo');
    await page.close();
  });

  test('the network is narrowed by kind and town', async () => {
    const page = await context.newPage();
    await page.goto(`${origin}/network/`);
    const shown = () => page.locator('main [data-sector][data-city]:visible').count();
    const all = await shown();
    await page.locator('main fieldset').first().locator('input').nth(1).check({ force: true });
    const some = await shown();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.close();
  });
});

test('where there is no translation, the reader is told of which page where he lands, and led back', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/notizie/trentadue-sedie/`);
  const notice = page.locator('#not-translated');
  const headline = await page.locator('h1').innerText();
  await page.locator('header a.inexact').filter({ visible: true }).first().click();
  await notice.getByText(headline).waitFor();
  expect(await notice.locator('a').allInnerTexts()).toContain('Italiano');
  await notice.locator('a[hreflang^="it"]').click();
  await page.waitForURL(`${origin}/notizie/trentadue-sedie/`);
  await page.close();
});

describe('by keyboard', () => {
  test('the first stop leads past the menu, and the filter answers to the arrows', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/network/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Vai al contenuto');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    const shown = () => page.locator('main [data-sector][data-city]:visible').count();
    const all = await shown();
    await page.locator('main fieldset').first().locator('input').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await shown()).toBeLessThan(all);
    await page.close();
  });

  test('what has the focus is seen', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
        return outlineStyle !== 'none' && outlineWidth !== '0px' ? 'seen' : boxShadow;
      });
      expect(outline).not.toBe('none');
    }
    await page.close();
  });
});
