import { readdir } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { violations } from './violations.ts';

const served = inject('origin');
/** Where the pages live; the browser is answered with those of the sample. */
const origin = 'https://www.example.com';
const service = 'https://stats.example.net';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
});
afterAll(() => browser.close());

const asked = { origin, script: `${service}/count.js` };
const counter = {
  origin,
  address: `${service}/hit`,
  as: 'json',
  tells: { page: '{url}', from: '{referrer}' },
};

/** What the components write, which the sample, where nobody counts, does without. */
const markup = {
  Counter: `<span hidden data-counter='${JSON.stringify(counter)}'></span>`,
  Consent: `<button type="button" data-consent-again hidden>again</button>
<section class="consent" aria-label="Statistics" data-consent='${JSON.stringify(asked)}' hidden>
<p>May it count?</p><div><button type="button" value="no">no</button><button type="button" value="yes">yes</button></div></section>`,
} as const;

/** The home page of the sample with one of the two components, and all that was asked of the service. */
async function open(component: keyof typeof markup, signal = '', at: string = origin) {
  const script = await scriptOf(component);
  const context = await browser.newContext();
  const hits: (string | null)[] = [];
  await context.addInitScript(
    `Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });${signal}`,
  );
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === service) {
      hits.push(route.request().postData() ?? url.pathname);
      return route.fulfill({ contentType: 'text/javascript', body: 'document.cookie = "x=1; path=/"' });
    }
    const answer = await fetch(served + url.pathname);
    const body = Buffer.from(await answer.arrayBuffer());
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    return route.fulfill({
      contentType: answer.headers.get('content-type') ?? '',
      body: isPage ? withMarkup(body.toString(), markup[component] + script) : body,
    });
  });
  const page = await context.newPage();
  await page.goto(`${at}/?utm_source=a&who=b#c`, { waitUntil: 'networkidle' });
  return { page, hits };
}

const withMarkup = (html: string, added: string): string =>
  html
    .replace("script-src 'self'", `script-src 'self' ${service}`)
    .replace("connect-src 'self'", `connect-src 'self' ${service}`)
    .replace('</body>', `${added}</body>`);

/** The scripts lie in every bundle, whoever uses them. */
async function scriptOf(component: string): Promise<string> {
  const name = (await readdir(`${inject('dist')}/_astro`)).find((file) =>
    file.startsWith(`${component}.astro`),
  );
  return `<script type="module" src="/_astro/${name}"></script>`;
}

const isAsked = (page: Page): Promise<boolean> => page.locator('.consent').isVisible();

test('a page that is read is told once, without what its address says of the reader', async () => {
  const { page, hits } = await open('Counter');
  expect(hits.map((hit) => JSON.parse(hit ?? '') as unknown)).toEqual([
    { page: `${origin}/?utm_source=a`, from: '' },
  ]);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

test.each([
  [
    'wants no count',
    "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })",
    origin,
  ],
  [
    'is not to be followed',
    "Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' })",
    origin,
  ],
  ['looks at it elsewhere', '', 'http://localhost:4321'],
])('nobody is told where the reader %s', async (_, signal, at) => {
  const { page, hits } = await open('Counter', signal, at);
  expect(hits).toEqual([]);
  await page.context().close();
});

test('nothing of others is loaded before a yes, which can be taken back', async () => {
  const { page, hits } = await open('Consent');
  expect([await isAsked(page), hits]).toEqual([true, []]);
  expect(await violations(page)).toEqual([]);
  await page.click('.consent [value=no]');
  await page.reload({ waitUntil: 'networkidle' });
  expect([await isAsked(page), hits]).toEqual([false, []]);

  await page.click('[data-consent-again]');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('no');
  await page.click('.consent [value=yes]');
  await page.reload({ waitUntil: 'networkidle' });
  expect([await isAsked(page), hits]).toEqual([false, ['/count.js', '/count.js']]);
  expect(await page.context().cookies()).toHaveLength(1);

  await page.click('[data-consent-again]');
  await page.click('.consent [value=no]');
  await page.waitForLoadState('networkidle');
  expect(hits).toHaveLength(2);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

test('who asks all sites not to be followed is not asked', async () => {
  const { page, hits } = await open(
    'Consent',
    "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })",
  );
  expect([await isAsked(page), hits]).toEqual([false, []]);
  await page.context().close();
});
