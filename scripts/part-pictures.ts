import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { serve } from '../src/preview/server.ts';
import { chromiumArguments, chromiumPath } from '../tests/browser/chromium.ts';

/** The story of the sample that holds every part, by the language of a guide. */
const stories = {
  it: '/notizie/una-porta-nuova/',
  en: '/en/news/a-new-door/',
  es: '/es/noticias/una-puerta-nueva/',
};

/** What each part is on the page; that of `analytics` was taken of a site on which somebody counts. */
const selectors = {
  note: '.callout',
  figure: '.figure',
  gallery: '.gallery',
  voice: '.quote',
  facts: '.facts',
  video: '.embed',
  embed: '.embed[data-kind="map"]',
  client: '.told',
  person: '.told-person',
  button: '.call',
  steps: '.steps',
  timeline: '.timeline',
  compare: '.compare',
  download: '.download',
  audio: '.audio',
  chart: '.chart',
};

const [dist = 'dist'] = process.argv.slice(2);
const { origin, close } = await serve(dist);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
for (const [locale, path] of Object.entries(stories)) {
  const folder = new URL(`../docs/guide/${locale}/parts/`, import.meta.url).pathname;
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 900, height: 800 }, colorScheme: 'light' });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  for (const [name, selector] of Object.entries(selectors)) {
    const part = page.locator(`.prose > ${selector}`).first();
    await part.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await sharp(await part.screenshot())
      .resize({ width: 720, withoutEnlargement: true })
      .webp({ quality: 60 })
      .toFile(`${folder}${name}.webp`);
  }
  await page.close();
}
await browser.close();
close();
