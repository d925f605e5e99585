import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { projectDir } from '../src/build/folders.ts';
import { staffLocales, type StaffLocale } from '../src/model/site.ts';
import { serve } from '../src/preview/server.ts';
import { chromiumArguments, chromiumPath } from '../tests/browser/chromium.ts';
import { openSite, run, today } from '../tests/sites/site.ts';

/** Pages of the built sample by the language of a guide, and what of them its chapters show. */
const shown: readonly Shown[] = [
  {
    folder: 'parts',
    // The story of the sample that holds every part; that of `analytics` was taken of a site on which somebody counts.
    pages: {
      it: '/notizie/una-porta-nuova/',
      en: '/en/news/a-new-door/',
      es: '/es/noticias/una-puerta-nueva/',
    },
    selectors: {
      note: '.prose > .callout',
      figure: '.prose > .figure',
      gallery: '.prose > .gallery',
      voice: '.prose > .quote',
      facts: '.prose > .facts',
      video: '.prose > .embed',
      embed: '.prose > .embed[data-kind="map"]',
      client: '.prose > .told',
      person: '.prose > .told-person',
      button: '.prose > .call',
      steps: '.prose > .steps',
      timeline: '.prose > .timeline',
      compare: '.prose > .compare',
      download: '.prose > .download',
      audio: '.prose > .audio',
      chart: '.prose > .chart',
    },
  },
  {
    folder: 'network',
    pages: {
      it: '/network/trattoria-esempio/',
      en: '/en/network/trattoria-esempio/',
      es: '/es/red/trattoria-esempio/',
    },
    selectors: {
      ties: 'section[aria-labelledby="section-around"]',
      voice: '.voice:has(.voice-translation):has(.voice-answer)',
      aspects: '.aspects',
    },
  },
  {
    folder: 'network',
    pages: { it: '/network/', en: '/en/network/', es: '/es/red/' },
    selectors: { picture: '.net-wide' },
  },
];

interface Shown {
  /** In the folder of each guide. */
  readonly folder: string;
  readonly pages: Readonly<Record<StaffLocale, string>>;
  /** By the names of the pictures. */
  readonly selectors: Readonly<Record<string, string>>;
}

const [dist = 'dist'] = process.argv.slice(2);
const { origin, close } = await serve(dist);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
for (const locale of staffLocales) {
  for (const { folder, pages, selectors } of shown)
    await takePictures(browser, origin + pages[locale], join('docs/guide', locale, folder), selectors);
  await takeDesk(browser, locale);
}
await browser.close();
close();

/** A picture of each part of a page that is named. */
async function takePictures(
  browser: Browser,
  url: string,
  folder: string,
  selectors: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(join(projectDir, folder), { recursive: true });
  const page = await browser.newPage({ viewport: { width: 900, height: 800 }, colorScheme: 'light' });
  await page.goto(url, { waitUntil: 'networkidle' });
  for (const [name, selector] of Object.entries(selectors)) {
    const part = page.locator(selector).first();
    await part.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await sharp(await part.screenshot())
      .resize({ width: 720, withoutEnlargement: true })
      .webp({ quality: 60 })
      .toFile(join(projectDir, folder, `${name}.webp`));
  }
  await page.close();
}

/** The desk, in the language of the guide, for which the sample is told that its staff speak that. */
async function takeDesk(browser: Browser, locale: StaffLocale): Promise<void> {
  const site = await openSite('sample');
  const report = `${site.folder}-report`;
  const settings = join(site.folder, 'content/site.yaml');
  const written = await readFile(settings, 'utf8');
  await writeFile(settings, written.replace(/^staffLanguage:.*$/m, `staffLanguage: ${locale}`));
  const options = ['--site', site.folder, '--as-of', today, '--report', report];
  const { code, output } = await run('scripts/network.ts', ...options);
  if (code !== 0) throw new Error(output);
  const url = pathToFileURL(join(report, 'index.html')).href;
  await takePictures(browser, url, join('docs/guide', locale, 'network'), {
    weeks: 'section:has(.plot)',
    waiting: 'section:has(table)',
  });
  await rm(report, { recursive: true });
  await site.remove();
}
