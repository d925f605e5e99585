import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sixHundred, unnamedPeople, writeNetwork } from './networks.ts';
import { elements, openSite, type Site } from './site.ts';

/** Builds a site that has nothing but this network. */
function built(records: ReadonlyMap<string, string>): { site: Site; output: string } {
  const result = {} as { site: Site; output: string };
  beforeAll(async () => {
    result.site = await openSite('bare');
    const settings = await readFile(join(result.site.folder, 'content/site.yaml'), 'utf8');
    await writeNetwork(result.site.folder, settings, records);
    const { code, output } = await result.site.build();
    expect(code, output).toBe(0);
    result.output = output;
  });
  afterAll(() => result.site.remove());
  return result;
}

/** All that is published as text, by its path. */
async function texts(site: Site): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(site.dist, { recursive: true });
  const readable = files.filter((file) => /\.(?:html|xml|json|geojson|kml|gpx|vcf|ics|svg|txt|md)$/.test(file));
  return new Map(await Promise.all(readable.map(async (file) => [file, await site.read(file)] as const)));
}

const sentence = (html: string): string =>
  elements(html, 'p').find(({ attributes }) => attributes['class'] === 'net-sentence')!.text;

describe('people who have not agreed to be named, and nobody else', () => {
  const fixture = built(unnamedPeople);

  test('have neither names nor pages', async () => {
    for (const [file, text] of await texts(fixture.site)) expect(text, file).not.toMatch(/secreto/i);
    expect(fixture.site.has('personas')).toBe(false);
  });

  test('are told in the picture, in words and on pages of companies in one number, which is not exact', async () => {
    const network = await fixture.site.read('red/index.html');
    expect(sentence(network)).toBe('2 empresas y al menos 3 que no nombramos.');
    expect(network).not.toMatch(/\b[45] (?:personas|que no)/);
    expect(await fixture.site.read('red/casa-1-ejemplo/index.html')).toContain('al menos 3 personas');
  });
});

describe('six hundred of three degrees', () => {
  const fixture = built(sixHundred);

  test('are told in one sentence', async () => {
    const html = await fixture.site.read('red/index.html');
    expect(sentence(html)).toBe(
      '150 empresas, 100 personas cerca de ellas, 50 cerca de esas y al menos 300 que no nombramos.',
    );
  });

  test('have pages that lead on from one degree to the next', async () => {
    const company = await fixture.site.read('red/casa-0-ejemplo/index.html');
    expect(linked(company)).toContain('/personas/vecina-0-muestra/');
    expect(linked(await fixture.site.read('personas/vecina-0-muestra/index.html'))).toEqual(
      expect.arrayContaining(['/red/casa-0-ejemplo/', '/red/casa-75-ejemplo/', '/personas/lejana-0-muestra/']),
    );
  });

  test('make no page heavy, and are found from page to page', async () => {
    const pages = await fixture.site.pages();
    const heavy = await Promise.all(
      pages.map(async (page) => [page, brotliCompressSync(await fixture.site.read(page)).length] as const),
    );
    expect(heavy.filter(([, bytes]) => bytes > 60_000)).toEqual([]);
    const found = new Set<string>();
    const waiting = ['/'];
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (found.has(path) || !path.endsWith('/')) continue;
      found.add(path);
      waiting.push(...linked(await fixture.site.read(`${path.slice(1)}index.html`)));
    }
    expect([...found].filter((path) => path.startsWith('/red/casa-'))).toHaveLength(150);
    expect([...found].filter((path) => /^\/personas\/\w+-\d/.test(path))).toHaveLength(150);
  });
});

/** The addresses within the site that a page leads to. */
const linked = (html: string): readonly string[] => [...html.matchAll(/<a\b[^>]* href="(\/[^"#?]*)/g)].map(([, path]) => path!);
