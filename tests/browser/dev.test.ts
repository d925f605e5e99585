import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { changes } from '../sites/changes.ts';
import { startDev, type Dev } from '../sites/dev.ts';
import { openSite, type Site } from '../sites/site.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';

let site: Site;
let dev: Dev;
let browser: Browser;

beforeAll(async () => {
  site = await openSite('missing-translations');
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
  dev = await startDev(site.folder);
});
afterAll(async () => {
  dev.stop();
  await browser.close();
  await site.remove();
});

const write = (file: string, text: string) => writeFile(join(site.folder, file), text);

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(site.folder, file), 'utf8');
  expect(text).toContain(from);
  await write(file, text.replace(from, to));
}

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(dev.origin + path);
  return page;
}

const sees = (page: Page, text: string) => page.getByText(text).first().waitFor();

const story = 'content/posts/tre/index.it.md';
const client = 'content/clients/osteria/client.yaml';

describe('a page that is open', () => {
  test('shows a text as soon as it is saved, without a hand laid on the browser', async () => {
    const page = await open('/notizie/in-tre-lingue/');
    await edit(story, 'Una nota.', 'Una nota riscritta.');
    await sees(page, 'Una nota riscritta.');
    await edit(story, 'Una nota riscritta.', 'Una nota.');
  });

  test('shows new folders, folders of another name, and folders no more', async () => {
    const page = await open('/notizie/');
    const folder = (name: string) => join(site.folder, 'content/posts', name);
    await mkdir(folder('nuova'));
    await write(
      'content/posts/nuova/index.it.md',
      '---\ntitle: Appena nata\ndescription: Prova.\ndate: 2026-11-20\n---\n\nCiao.\n',
    );
    await sees(page, 'Appena nata');
    await rename(folder('nuova'), folder('spostata'));
    await edit('content/posts/spostata/index.it.md', 'Appena nata', 'Appena spostata');
    await sees(page, 'Appena spostata');
    await rm(folder('spostata'), { recursive: true });
    await page.getByText('Appena spostata').first().waitFor({ state: 'detached' });
  });

  test('learns of a change that came before it could listen', async () => {
    const page = await browser.newPage();
    const listening = Promise.withResolvers<undefined>();
    await page.route('**/@passaparola/events', async (route) => {
      await listening.promise;
      await route.continue();
    });
    const path = '/notizie/in-tre-lingue/';
    await page.goto(dev.origin + path);
    await edit(story, 'Una nota', 'Una nota tardiva');
    await vi.waitUntil(
      async () => (await (await fetch(dev.origin + path)).text()).includes('tardiva'),
      30_000,
    );
    expect(await page.getByText('tardiva').count()).toBe(0);
    listening.resolve(undefined);
    await sees(page, 'tardiva');
    await edit(story, 'Una nota tardiva', 'Una nota');
  });

  test('shows another picture under the same name', async () => {
    const page = await open('/notizie/in-due-lingue/');
    const image = page.locator('article img').first();
    const before = await image.getAttribute('src');
    await cp(
      join(site.folder, 'content/posts/due/dentro.jpg'),
      join(site.folder, 'content/posts/due/cover.jpg'),
    );
    await vi.waitUntil(async () => (await image.getAttribute('src')) !== before, 30_000);
    await vi.waitUntil(() => image.evaluate((img) => (img as HTMLImageElement).naturalWidth > 0), 30_000);
  });
});

describe('what is wrong', () => {
  test('stands over the page and in the terminal, all of it, until it is mended', async () => {
    const page = await open('/notizie/in-due-lingue/');
    await edit(story, 'tags: [porte]', 'tags: [prote]');
    await edit(client, 'type: Restaurant', 'type: Resturant');
    const overlay = page.getByRole('alert');
    await overlay.waitFor();
    const lines = [
      '2 cose da correggere',
      `${client}:2:7`,
      'Intendevi «Restaurant»?',
      `${story}:`,
      'Intendevi «porte»?',
    ];
    for (const line of lines) await overlay.getByText(line).first().waitFor();
    expect(dev.said()).toContain(`${client}:2:7`);
    await edit(client, 'type: Resturant', 'type: Restaurant');
    await overlay.getByText('1 cosa da correggere').waitFor();
    await edit(story, 'tags: [prote]', 'tags: [porte]');
    await overlay.waitFor({ state: 'detached' });
    await vi.waitUntil(() => dev.said().includes('Tutto corretto.'));
  });

  test('in some files freezes no other page, and leaves their own as they were', async () => {
    const page = await open('/notizie/in-due-lingue/');
    await edit(story, 'title: ', 'titel: ');
    await edit(client, 'sector: tavola', 'sector: sedia');
    await mkdir(join(site.folder, 'content/posts/rotta'));
    await write('content/posts/rotta/index.it.md', '---\ntitle: Mai stata giusta\n---\n');
    await page.getByRole('alert').getByText('content/posts/rotta/index.it.md').first().waitFor();
    await edit('content/posts/due/index.it.md', 'Testo italiano.', 'Testo riscritto accanto a tre guasti.');
    await sees(page, 'Testo riscritto accanto a tre guasti.');
    await page.goto(`${dev.origin}/notizie/in-tre-lingue/`);
    await sees(page, 'Una nota.');
    await page.getByRole('alert').waitFor();
    expect((await fetch(`${dev.origin}/network/l-osteria-esempio-figli-script/`)).status).toBe(200);
    await rm(join(site.folder, 'content/posts/rotta'), { recursive: true });
    await edit('content/posts/due/index.it.md', 'Testo riscritto accanto a tre guasti.', 'Testo italiano.');
    await edit(story, 'titel: ', 'title: ');
    await edit(client, 'sector: sedia', 'sector: tavola');
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test('is a hint where a new folder is still empty, and stops nothing', async () => {
    const page = await open('/notizie/in-tre-lingue/');
    await mkdir(join(site.folder, 'content/posts/quinta'));
    await page.getByRole('status').getByText('content/posts/quinta').waitFor();
    await edit(story, 'Una nota.', 'Una nota accanto a una cartella vuota.');
    await sees(page, 'Una nota accanto a una cartella vuota.');
    expect(await page.getByRole('alert').count()).toBe(0);
    await edit(story, 'Una nota accanto a una cartella vuota.', 'Una nota.');
    await rm(join(site.folder, 'content/posts/quinta'), { recursive: true });
    await page.getByRole('status').waitFor({ state: 'detached' });
  });
});

/** Drafts are shown while one writes, also in lists; the sitemap is made by the build; the day is that of the start. */
const isSeen = ({ name, path, day }: (typeof changes)[number]): boolean =>
  day === undefined && !/draft|how many stories/.test(name) && !path.startsWith('sitemap');

describe('each change that a build takes over is there at once', () => {
  test.each(changes.filter(isSeen))('$name', async ({ make, path, shows }) => {
    await make(site.folder);
    const address = `${dev.origin}/${path.replace(/index\.html$/, '')}`;
    await vi.waitUntil(
      async () => {
        const response = await fetch(address);
        const text = await response.text();
        return shows === undefined ? response.status === 404 : text.includes(shows);
      },
      { timeout: 30_000, interval: 50 },
    );
  });
});
