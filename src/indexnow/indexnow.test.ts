import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type Served } from '../preview/server.ts';
import { emptyFolder } from '../source/testing/sample.ts';
import { afterTelling, groupsOf, newsOf } from './news.ts';
import type { Ask } from './search-engines.ts';
import { toTell } from './telling.ts';
import { toldFileOf } from './told.ts';

const url = 'https://www.example.com/blog/';
const credentials = { key: 'abcdefgh-1234', keyUrl: `${url}abcdefgh-1234.txt` };

/** What was posted, and what is answered. */
let posted: Record<string, unknown>[] = [];
let status = 200;
let shown = credentials.key;
let web: Served;

beforeAll(async () => {
  web = await listen(0, (request, response) => {
    if (request.method === 'GET') return void response.end(shown);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      posted.push({ path: request.url, ...(JSON.parse(body) as object) });
      response.writeHead(status).end();
    });
  });
});
afterAll(() => web.close());

/** Every host is this one. */
const ask: Ask = (address, request) => fetch(web.origin + new URL(address).pathname, request);

const page = (title: string, text: string, around = '') =>
  `<!doctype html><html lang="it"><head><title>${title}</title></head><body><nav>${around}</nav><main><p>${text}</p></main></body></html>`;

async function siteOf(pages: Readonly<Record<string, string>>, siteDir?: string): Promise<string> {
  const folder = siteDir ?? (await emptyFolder());
  await rm(join(folder, 'dist'), { recursive: true, force: true });
  const urls = Object.keys(pages).map((path) => `<url><loc>${url}${encodeURI(path)}</loc></url>`);
  const files = {
    ...Object.fromEntries(Object.entries(pages).map(([path, html]) => [`${path}index.html`, html])),
    'sitemap-index.xml': `<sitemapindex><sitemap><loc>${url}sitemap-0.xml</loc></sitemap></sitemapindex>`,
    'sitemap-0.xml': `<urlset>${urls.join('')}</urlset>`,
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, 'dist', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}

const telling = (siteDir: string) => toTell({ siteDir, dist: join(siteDir, 'dist'), url });

const first = { '': page('Casa', 'a'), 'caffè/': page('Caffè', 'b'), 'via/': page('Via', 'c') };

test('all is told once, and then what is new, has changed or is gone', async () => {
  const site = await siteOf(first);
  posted = [];
  await (await telling(site)).tell(ask, credentials);
  expect(posted).toEqual([
    {
      path: '/indexnow',
      host: 'www.example.com',
      key: credentials.key,
      keyLocation: credentials.keyUrl,
      urlList: [url, `${url}caff%C3%A8/`, `${url}via/`],
    },
  ]);
  const nothing = { added: [], changed: [], removed: [] };
  expect((await telling(site)).news).toEqual(nothing);

  await siteOf({ ...first, '': page('Casa', 'a', 'another menu') }, site);
  expect((await telling(site)).news).toEqual(nothing);

  await siteOf(
    { '': page('Casa', 'a'), 'caffè/': page('Caffè', 'b, e altro'), 'nuova/': page('x', 'y') },
    site,
  );
  expect((await telling(site)).news).toEqual({
    added: [`${url}nuova/`],
    changed: [`${url}caff%C3%A8/`],
    removed: [`${url}via/`],
  });
});

test('what was told of another place says nothing of this one', async () => {
  const site = await siteOf(first);
  await (await telling(site)).tell(ask, credentials);
  const file = toldFileOf(site);
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('www.example.com', 'old.example.com'));
  expect((await telling(site)).news.added).toHaveLength(3);
});

test.each([
  [400, 'indexnow-not-understood'],
  [403, 'indexnow-key-refused'],
  [422, 'indexnow-addresses-refused'],
  [429, 'indexnow-too-often'],
  [503, 'indexnow-failed'],
])('what is refused with %i is told again the next time', async (answer, code) => {
  const site = await siteOf(first);
  status = answer;
  await expect((await telling(site)).tell(ask, credentials)).rejects.toMatchObject({ code });
  status = 200;
  expect((await telling(site)).news.added).toHaveLength(3);
});

test('nothing is told before the site shows its key', async () => {
  const site = await siteOf(first);
  posted = [];
  shown = '<!doctype html>';
  await expect((await telling(site)).tell(ask, credentials)).rejects.toMatchObject({
    code: 'indexnow-key-unseen',
  });
  shown = credentials.key;
  expect(posted).toEqual([]);
});

test('without a network nothing is told and nothing is lost', async () => {
  const site = await siteOf(first);
  const offline: Ask = () => Promise.reject(new TypeError('fetch failed'));
  await expect((await telling(site)).tell(offline, credentials)).rejects.toMatchObject({
    code: 'indexnow-no-answer',
    facts: { host: 'www.example.com' },
  });
  expect((await telling(site)).news.added).toHaveLength(3);
});

test('ten thousand addresses are told at once, the rest after them; a group that was taken is known', () => {
  const now = new Map(Array.from({ length: 20_001 }, (_, number) => [`${url}${number}/`, 'x']));
  const groups = groupsOf(newsOf(new Map(), now));
  expect(groups.map(({ length }) => length)).toEqual([10_000, 10_000, 1]);
  const known = afterTelling(new Map(), now, groups[0]!);
  expect(groupsOf(newsOf(known, now)).map(({ length }) => length)).toEqual([10_000, 1]);
  expect(afterTelling(known, new Map(), groups[0]!).size).toBe(0);
});
