import { recalledLater, type Memory } from '../memory.ts';
import { differencesIn, entitiesOf, type Entities, type Said } from './entities.ts';
import { feedName, readFeed, type FeedFile } from './feed-file.ts';
import type { JsonNode } from './node.ts';
import { readGeojson, readKml, type PlaceFile } from './place-file.ts';
import { readSearchFile, searchFileName, type SearchFile } from './search-file.ts';
import { readSitemap, type Sitemap } from './sitemap.ts';
import type { PageSummary } from './summary.ts';
import { tellingFilesOf, type TellingFile } from './telling.ts';

/** The built folder: what it holds, and how to read a file of it. */
export interface Folder {
  /** Relative, with forward slashes: `en/index.html`. */
  readonly files: readonly string[];
  readonly read: (file: string) => Promise<string>;
  readonly readBytes: (file: string) => Promise<Uint8Array>;
  /** Of a file’s bytes, where that is known without a look into it. */
  readonly digestOf?: (file: string) => string | undefined;
}

export interface SiteOptions {
  /** `https://www.example.com` */
  readonly origin: string;
  /** The folder of the origin that the site lives in: `/` or `/news/`. */
  readonly base: string;
  /** When the site was built. */
  readonly asOf: Date;
}

/** The built site as a whole, with what rules look up in it. */
export interface BuiltSite extends SiteOptions {
  readonly files: ReadonlySet<string>;
  /** Those that readers stay on; the ones that send them on are left out. */
  readonly pages: readonly PageSummary[];
  readonly byUrl: ReadonlyMap<string, PageSummary>;
  readonly sitemaps: readonly Sitemap[];
  readonly styles: readonly Style[];
  readonly kmls: readonly PlaceFile[];
  readonly geojsons: readonly PlaceFile[];
  readonly feeds: readonly FeedFile[];
  readonly searchFiles: readonly SearchFile[];
  readonly tellingFiles: readonly TellingFile[];
  readonly robots?: string;
  /** What static hosts are told to send along. */
  readonly headers?: string;
  readonly entities: Entities;
  /** What is said of things of which not all pages say the same. */
  readonly differences: ReadonlyMap<string, Said>;
  /** How many pages of a language have a title or description, by `language title`. */
  readonly titles: ReadonlyMap<string, number>;
  readonly descriptions: ReadonlyMap<string, number>;
}

/** A stylesheet and the files that it loads. */
export interface Style {
  readonly file: string;
  readonly references: readonly string[];
}

/** @param all its pages; @param nodesOn reads again what stands on one; @param memory of what was read in files before */
export async function siteOf(
  folder: Folder,
  options: SiteOptions,
  all: readonly PageSummary[],
  nodesOn: (file: string) => Promise<readonly JsonNode[]>,
  memory?: Memory,
): Promise<BuiltSite> {
  const pages = all.filter(({ redirect }) => !redirect);
  const indexed = pages.filter(({ hidden }) => !hidden);
  const read = fileReader(folder, memory);
  const entities = entitiesOf(pages);
  return {
    ...options,
    ...(await optional(folder, 'robots', 'robots.txt')),
    ...(await optional(folder, 'headers', '_headers')),
    files: new Set(folder.files),
    pages,
    byUrl: new Map(pages.map((page) => [page.url, page])),
    sitemaps: await read(/(?:^|\/)sitemap[^/]*\.xml$/, readSitemap),
    styles: await read(/\.css$/, (file, css) => ({ file, references: cssReferences(css) })),
    kmls: await read(/\.kml$/, readKml),
    geojsons: await read(/\.geojson$/, readGeojson),
    feeds: await read(feedName, readFeed),
    searchFiles: await read(searchFileName, readSearchFile),
    tellingFiles: await tellingFilesOf(folder, memory),
    entities,
    differences: await differencesIn(entities, nodesOn, memory),
    titles: tally(indexed.map(({ lang, title }) => `${lang} ${title}`)),
    descriptions: tally(indexed.map(({ lang, description }) => `${lang} ${description}`)),
  };
}

/** The file that a path of the site stands for, as hosts of static folders serve it. */
export function fileAt({ files, base }: Pick<BuiltSite, 'files' | 'base'>, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const name = decoded(path.slice(base.length));
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  return files.has(file) ? file : undefined;
}

/** Text of a URL as it was meant; a stray % makes it one that means nothing. */
export function decoded(text: string): string {
  return /%(?![\da-f]{2})/i.test(text) ? text : decodeURIComponent(text);
}

/** Where the file of a page is served: `/en/`. */
export const pathOf = (file: string, { base }: SiteOptions): string =>
  base + file.replace(/(^|\/)index\.html$/, '$1');

/** A file that a site may have or not, by the name under which rules know it. */
const optional = async <Name extends string>(
  folder: Folder,
  name: Name,
  file: string,
): Promise<Partial<Record<Name, string>>> =>
  folder.files.includes(file) ? ({ [name]: await folder.read(file) } as Record<Name, string>) : {};

/** Reads all files of a name; what a file said when it was last read is known, if it has not changed since. */
const fileReader =
  ({ files, read, digestOf }: Folder, memory?: Memory) =>
  async <Read>(name: RegExp, parse: (file: string, text: string) => Read): Promise<readonly Read[]> => {
    const results: Read[] = [];
    for (const file of files.filter((candidate) => name.test(candidate))) {
      const parsed = async () => parse(file, await read(file));
      const digest = digestOf?.(file);
      results.push(
        memory && digest !== undefined
          ? await recalledLater(memory, ['file', file, digest], parsed)
          : await parsed(),
      );
    }
    return results;
  };

/** @example cssReferences('a{background:url("/b.png")}') // ['/b.png'] */
const cssReferences = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*(["']?)([^"')]+)\1\s*\)/g)].map(([, , url]) => url!.trim());

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
