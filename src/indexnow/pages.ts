import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHtml } from '../audit/html.ts';
import { readSitemap } from '../audit/sitemap.ts';
import { digestOf } from '../sealed-file.ts';

/** A built site: its folder, and the address at which that is served, with a slash at its end. */
export interface BuiltFolder {
  readonly dist: string;
  readonly url: string;
}

/** The pages that may be found, by address, each with a digest of what is read on it. */
export type Pages = ReadonlyMap<string, string>;

/** Every page that the sitemap of a built site names. */
export async function pagesIn(folder: BuiltFolder): Promise<Pages> {
  const pages = new Map<string, string>();
  for (const url of await addressesIn(folder)) {
    const path = decodeURIComponent(url.slice(folder.url.length));
    const html = await readFile(join(folder.dist, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8');
    pages.set(url, digestOfPage(html));
  }
  return pages;
}

async function addressesIn(folder: BuiltFolder, file = 'sitemap-index.xml'): Promise<readonly string[]> {
  const { entries, sitemaps } = readSitemap(file, await readFile(join(folder.dist, file), 'utf8'));
  const further: string[] = [];
  for (const url of sitemaps) further.push(...(await addressesIn(folder, url.slice(folder.url.length))));
  return [...entries.map(({ loc }) => loc), ...further];
}

/**
 * What a reader finds: title, description and text of the page itself. Menus, foots, names of files and whatever else
 * is on every page are no news of this one.
 */
function digestOfPage(html: string): string {
  const { titles, metas, mainText } = readHtml(html);
  const description = metas.find(({ name }) => name === 'description')?.content;
  return digestOf(JSON.stringify([titles, description, mainText])).slice(0, 22);
}
