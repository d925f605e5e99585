import { entitiesOf, type Entities } from './entities.ts';
import { pageOf, type BuiltPage } from './page.ts';
import { readGeojson, readKml, type PlaceFile } from './place-file.ts';
import { readSitemap, type Sitemap } from './sitemap.ts';
import { tellingFilesOf, type TellingFile } from './telling.ts';

/** The built folder: what it holds, and how to read a file of it. */
export interface Folder {
  /** Relative, with forward slashes: `en/index.html`. */
  readonly files: readonly string[];
  read(file: string): Promise<string>;
  readBytes(file: string): Promise<Uint8Array>;
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
  readonly pages: readonly BuiltPage[];
  readonly byUrl: ReadonlyMap<string, BuiltPage>;
  readonly sitemaps: readonly Sitemap[];
  readonly styles: readonly Style[];
  readonly kmls: readonly PlaceFile[];
  readonly geojsons: readonly PlaceFile[];
  readonly tellingFiles: readonly TellingFile[];
  readonly robots?: string;
  /** What static hosts are told to send along. */
  readonly headers?: string;
  readonly entities: Entities;
  /** How many pages of a language have a title or description, by `language title`. */
  readonly titles: ReadonlyMap<string, number>;
  readonly descriptions: ReadonlyMap<string, number>;
}

/** A stylesheet and the files that it loads. */
export interface Style {
  readonly file: string;
  readonly references: readonly string[];
}

export async function siteOf(folder: Folder, options: SiteOptions): Promise<BuiltSite> {
  const pages = (await readAll(folder, '.html', (file, html) => builtPage(file, html, options))).filter(
    ({ redirect }) => !redirect,
  );
  const indexed = pages.filter(({ hidden }) => !hidden);
  return {
    ...options,
    ...(await optional(folder, 'robots', 'robots.txt')),
    ...(await optional(folder, 'headers', '_headers')),
    files: new Set(folder.files),
    pages,
    byUrl: new Map(pages.map((page) => [page.url, page])),
    sitemaps: await readAll(folder, '.xml', readSitemap, (file) => /(?:^|\/)sitemap[^/]*$/.test(file)),
    styles: await readAll(folder, '.css', (file, css) => ({ file, references: cssReferences(css) })),
    kmls: await readAll(folder, '.kml', readKml),
    geojsons: await readAll(folder, '.geojson', readGeojson),
    tellingFiles: await tellingFilesOf(folder),
    entities: entitiesOf(pages),
    titles: tally(indexed.map((page) => titleKey(page))),
    descriptions: tally(indexed.map((page) => descriptionKey(page))),
  };
}

export const titleKey = ({ lang, titles }: BuiltPage): string => `${lang} ${titles[0] ?? ''}`;

export const descriptionKey = ({ lang, metas }: BuiltPage): string =>
  `${lang} ${metas.find(({ name }) => name === 'description')?.content ?? ''}`;

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

function builtPage(file: string, html: string, { origin, base }: SiteOptions): BuiltPage {
  const path = base + file.replace(/(^|\/)index\.html$/, '$1');
  return pageOf(file, path, new URL(path, origin).href, html);
}

/** A file that a site may have or not, by the name under which rules know it. */
const optional = async <Name extends string>(
  folder: Folder,
  name: Name,
  file: string,
): Promise<Partial<Record<Name, string>>> =>
  folder.files.includes(file) ? ({ [name]: await folder.read(file) } as Record<Name, string>) : {};

async function readAll<Read>(
  folder: Folder,
  extension: string,
  parse: (file: string, text: string) => Read,
  isWanted: (file: string) => boolean = () => true,
): Promise<readonly Read[]> {
  const results: Read[] = [];
  for (const file of folder.files) {
    if (file.endsWith(extension) && isWanted(file)) results.push(parse(file, await folder.read(file)));
  }
  return results;
}

/** @example cssReferences('a{background:url("/b.png")}') // ['/b.png'] */
const cssReferences = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*(["']?)([^"')]+)\1\s*\)/g)].map(([, , url]) => url!.trim());

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
