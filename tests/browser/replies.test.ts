import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { screens } from './screens.ts';
import { violations } from './violations.ts';

const origin = inject('origin');
const story = `${origin}/notizie/la-terrazza-e-la-porta/`;
/** The host that the sample’s form is sent to. */
const service = 'https://forms.example.com';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
});
afterAll(() => browser.close());

/** The story with replies, and all that is sent to hosts other than its own. */
async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const sent: { readonly to: string; readonly fields: URLSearchParams }[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      const request = route.request();
      sent.push({ to: request.url(), fields: new URLSearchParams(request.postData() ?? '') });
      return route.fulfill({ contentType: 'text/html', body: '<title>Thanks</title>' });
    },
  );
  const page = await context.newPage();
  await page.goto(story, { waitUntil: 'networkidle' });
  return { page, sent };
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, javaScriptEnabled) => {
  test('a reply is sent to the host of the form, and nothing before', async () => {
    const { page, sent } = await open({ javaScriptEnabled });
    await page.getByLabel('Il tuo nome').fill('Anna Lettrice');
    await page.getByLabel('Quel che vuoi dire').fill('E la lanterna di notte?');
    expect(sent).toEqual([]);
    await page.getByRole('button', { name: 'Invia' }).click();
    await page.waitForURL(`${service}/**`);
    expect(sent.map(({ to }) => to)).toEqual([`${service}/f/agenziaesempio`]);
    const { seconds, ...fields } = Object.fromEntries(sent[0]!.fields);
    expect(fields).toEqual({
      name: 'Anna Lettrice',
      website: '',
      message: 'E la lanterna di notte?',
      story: 'porta',
      page: 'https://www.example.com/notizie/la-terrazza-e-la-porta/',
      language: 'it-IT',
      topic: '',
    });
    expect(seconds).toMatch(javaScriptEnabled ? /^\d+$/ : /^$/);
    await page.context().close();
  });

  test('nothing is sent without a name and a word', async () => {
    const { page, sent } = await open({ javaScriptEnabled });
    await page.getByRole('button', { name: 'Invia' }).click();
    expect([sent, page.url()]).toEqual([[], story]);
    await page.context().close();
  });
});

test('the field that programs fill in is met neither by keyboard nor by eye nor by ear', async () => {
  const { page } = await open();
  await page.getByLabel('Il tuo nome').focus();
  const met: string[] = [];
  for (let step = 0; step < 4; step++) {
    met.push(
      await page.evaluate('document.activeElement.getAttribute("name") ?? document.activeElement.tagName'),
    );
    await page.keyboard.press('Tab');
  }
  expect(met).toEqual(['name', 'website', 'message', 'A']);
  expect(await page.getByRole('textbox', { name: 'Lascia vuoto' }).count()).toBe(0);
  const trap = (await page.locator('[name=topic]').boundingBox())!;
  expect(trap.x + trap.width).toBeLessThanOrEqual(0);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.context().close();
});

test('the page may send forms to that host alone', async () => {
  const { page, sent } = await open();
  await page.evaluate('document.querySelector(".reply-form").action = "https://elsewhere.example.net/"');
  await page.getByLabel('Il tuo nome').fill('Anna');
  await page.getByLabel('Quel che vuoi dire').fill('Ciao');
  const refused = page.waitForEvent('console', (message) => message.text().includes('form-action'));
  await page.evaluate('document.querySelector(".reply-form").requestSubmit()');
  await refused;
  expect(sent).toEqual([]);
  await page.context().close();
});

test.each(Object.entries(screens))(
  'on %s replies break no rule, and none is wider than the page',
  async (_, screen) => {
    const { page } = await open(screen);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  },
);
