import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFile, rm } from 'node:fs/promises';
import type { SitemapEntry } from '../feeds/sitemap.ts';

/** Each page names all its languages and pictures: so many stay well below the 50 MB of a sitemap (SM01). */
const entryLimit = 5000;

const entriesFile = 'sitemap-entries.json';

/**
 * Astro’s sitemap knows only addresses: it pairs languages by equal paths and has no dates. The pages write what is
 * known of them into a file of their own, which is read and taken away before the sitemap is made.
 */
export function localizedSitemap(): AstroIntegration[] {
  const entries = new Map<string, SitemapEntry>();
  return [
    {
      name: 'passaparola-sitemap-entries',
      hooks: {
        'astro:build:generated': async ({ dir }) => {
          const file = new URL(entriesFile, dir);
          const read = JSON.parse(await readFile(file, 'utf8')) as SitemapEntry[];
          for (const entry of read) entries.set(entry.url, entry);
          await rm(file);
        },
      },
    },
    sitemap({
      entryLimit,
      namespaces: { news: false, video: false, xhtml: true, image: true },
      // Pages that no entry names are not to be found: redirects, missing pages, drafts.
      serialize: (item) => {
        const entry = entries.get(item.url);
        return entry && (sitemapItem(entry) as SitemapItem);
      },
    }),
  ];
}

/** `img` is written by the package although its types do not name it. */
function sitemapItem({ url, links, lastmod, images }: SitemapEntry) {
  return {
    url,
    ...(lastmod ? { lastmod } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(images.length > 0 ? { img: images.map((image) => ({ url: image })) } : {}),
  };
}
