import type { SitemapItem } from '@astrojs/sitemap';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SitemapEntry } from '../feeds/sitemap.ts';
import { hash } from './digest.ts';
import { filesBelow } from '../folder-listing.ts';
import type { JointJob } from './make.ts';

/** Each page names all its languages and pictures: so many stay well below the 50 MB of a sitemap (SM01). */
const entryLimit = 5000;

interface SitemapSite {
  readonly origin: string;
  readonly base: string;
}

/** The sitemap’s files: how many there are, only who writes them knows. */
export const sitemapJob = (entries: readonly SitemapEntry[], site: SitemapSite): JointJob => ({
  isOne: (file) => /^sitemap-(?:index|\d+)\.xml$/.test(file),
  key: hash([entries, site]),
  make: () => sitemapFiles(entries, site),
});

async function sitemapFiles(
  entries: readonly SitemapEntry[],
  site: SitemapSite,
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-sitemap-'));
  try {
    await writeSitemap(folder, entries, site);
    const files = new Map<string, string>();
    for (const file of filesBelow(folder)) files.set(file, await readFile(join(folder, file), 'utf8'));
    return files;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Writes the sitemap’s files into a folder. The package knows only addresses: it pairs languages by equal paths and has
 * no dates, so each entry is handed to it as it is to stand there.
 */
async function writeSitemap(
  folder: string,
  entries: readonly SitemapEntry[],
  { origin, base }: SitemapSite,
): Promise<void> {
  // Few builds change what the sitemap says, and the package is slow to load.
  const { default: sitemap } = await import('@astrojs/sitemap');
  const known = new Map(entries.map((entry) => [entry.url, entry]));
  const { hooks } = sitemap({
    entryLimit,
    namespaces: { news: false, video: false, xhtml: true, image: true },
    customPages: [...known.keys()],
    serialize: (item) => {
      const entry = known.get(item.url);
      return entry && (itemOf(entry) as SitemapItem);
    },
  });
  // It is an integration of Astro’s, and asks for no more of a build than this.
  const config = { site: origin, base, trailingSlash: 'always', build: { format: 'directory' } };
  const logger = { info: () => undefined, warn: fail, error: fail };
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:routes:resolved']?.({ routes: [] } as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), pages: [], logger } as never);
}

/** A site without a sitemap must not be published as if all were well. */
function fail(message: string): never {
  throw new Error(`@astrojs/sitemap: ${message}`);
}

/** `img` is written by the package although its types do not name it. */
const itemOf = ({ url, links, lastmod, images }: SitemapEntry) => ({
  url,
  ...(lastmod ? { lastmod } : {}),
  ...(links.length > 0 ? { links } : {}),
  ...(images.length > 0 ? { img: images.map((image) => ({ url: image })) } : {}),
});
