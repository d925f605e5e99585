import { customsOf } from '../i18n/built-in.ts';
import type { AddressWord } from '../i18n/customs.ts';
import { customs as english } from '../i18n/messages/en.ts';
import type { Site } from '../model/site.ts';
import { slugOf } from '../model/slug.ts';
import type { Locale } from '../model/text.ts';
import {
  changesFileNames,
  feedFileNames,
  feedStylesheet,
  llmsFileName,
  mapFolder,
  searchFolder,
  twinFileName,
  type ClientFileExtension,
  type FeedFormat,
  type NetworkFileName,
  type TopFile,
} from './files.ts';

/** What the network is cut by. */
export const partKinds = ['sectors', 'towns'] as const;
export type PartKind = (typeof partKinds)[number];

/** The parts of a site that have a word of their own in `site.yaml`. */
export const sectionNames = ['stories', 'network', 'people', 'tags'] as const;
export type SectionName = (typeof sectionNames)[number];

/** Whose names are listed letter by letter. */
export const letterKinds = ['network', 'people'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** The only maker of addresses. A path starts with the folder that the site lives in and ends with a slash. */
export interface Paths {
  readonly home: (locale: Locale) => string;
  /** Where a section begins; only topics have no page there. */
  readonly section: (locale: Locale, section: SectionName) => string;
  /** The list of stories; the first page of any list has no number. */
  readonly stories: (locale: Locale, page?: number) => string;
  readonly story: (locale: Locale, slug: string) => string;
  /** The stories on a topic, by its name in the language. */
  readonly tag: (locale: Locale, label: string, page?: number) => string;
  /** The stories by date: all years, a year (`2026`), or a month of it (`11`). */
  readonly archive: (locale: Locale, year?: string, month?: string, page?: number) => string;
  /** The parts of a series, by its name in the language. */
  readonly series: (locale: Locale, label: string, page?: number) => string;
  readonly network: (locale: Locale) => string;
  /** All kinds or all towns of the network, as lists of links. */
  readonly networkParts: (locale: Locale, kind: PartKind, page?: number) => string;
  /** The companies of one kind or in one town. */
  readonly networkPart: (locale: Locale, kind: PartKind, slug: string, page?: number) => string;
  /** A company; the further pages are lists of older stories about it. */
  readonly client: (locale: Locale, slug: string, page?: number) => string;
  /** A file about a client, named so that it is known again among downloads: `osteria.vcf`. */
  readonly clientFile: (locale: Locale, slug: string, extension: ClientFileExtension) => string;
  /** A file about all clients, beside the network page: `network.geojson`. */
  readonly networkFile: (locale: Locale, name: NetworkFileName) => string;
  /** A file of the ground of the map to explore, the same in every language. */
  readonly mapFile: (name: string) => string;
  readonly people: (locale: Locale, page?: number) => string;
  /** Somebody; the further pages are lists of older stories by the same hand. */
  readonly person: (locale: Locale, slug: string, page?: number) => string;
  /** What was said, newest first. */
  readonly voices: (locale: Locale, page?: number) => string;
  /** What was said of one thing, or in one place. */
  readonly voicesOn: (locale: Locale, slug: string, page?: number) => string;
  /** The page that leads to everything. */
  readonly everything: (locale: Locale) => string;
  /** The companies or the people whose names begin with a letter. */
  readonly letter: (locale: Locale, kind: LetterKind, letter: string, page?: number) => string;
  /** A file about the search of a language: `/pagefind/it.json`, and the folder of its index: `/pagefind/it/`. */
  readonly searchFile: (locale: Locale) => string;
  readonly searchIndex: (locale: Locale) => string;
  readonly page: (locale: Locale, slug: string) => string;
  readonly notFound: (locale: Locale) => string;
  /** A page as Markdown, which lies beside it, and the list of the best of them for a language. */
  readonly twin: (page: string) => string;
  readonly llms: (locale: Locale) => string;
  /** A feed, which lies beside the page it belongs to; that of all news beside the home page. */
  readonly feed: (page: string, format?: FeedFormat) => string;
  /** What changes at the companies, beside the page of the network. */
  readonly changes: (locale: Locale, format?: FeedFormat) => string;
  readonly feedStylesheet: (locale: Locale) => string;
  /** A file at the top of the site: `asset('favicon.ico')`. */
  readonly asset: (name: TopFile) => string;
  /** The file that shows the key for search engines. */
  readonly indexNowKey: (key: string) => string;
  /** A file of the folder `public/`. */
  readonly publicFile: (name: string) => string;
  /** A path of this site as an absolute URL, percent-encoded. */
  readonly url: (path: string) => string;
}

/** @example pathsOf(site).story('en', 'the-door') // '/en/news/the-door/' */
export function pathsOf(site: Pick<Site, 'origin' | 'base' | 'defaultLocale' | 'languages'>): Paths {
  const home = (locale: Locale) => site.base + (locale === site.defaultLocale ? '' : `${locale}/`);
  const words = (locale: Locale) => site.languages[locale]!.words;
  const section = (locale: Locale, name: SectionName) => `${home(locale)}${words(locale)[name]}/`;
  const stories = (locale: Locale) => section(locale, 'stories');
  const network = (locale: Locale) => section(locale, 'network');
  const wordFor = (locale: Locale, name: AddressWord) => {
    const { addresses } = customsOf(site.languages[locale]!.lang) ?? english;
    return words(locale)[name] ?? addresses[name];
  };
  const parts = (locale: Locale, kind: PartKind) => `${network(locale)}${wordFor(locale, kind)}/`;
  const voices = (locale: Locale) => `${home(locale)}${wordFor(locale, 'voices')}/`;
  const everything = (locale: Locale) => `${home(locale)}${wordFor(locale, 'everything')}/`;
  const client = (locale: Locale, slug: string) => `${network(locale)}${slug}/`;
  const people = (locale: Locale) => section(locale, 'people');
  return {
    home,
    section,
    stories: (locale, page) => numbered(stories(locale), page),
    story: (locale, slug) => `${stories(locale)}${slug}/`,
    tag: (locale, label, page) => numbered(`${section(locale, 'tags')}${slugOf(label, locale)}/`, page),
    archive: (locale, year, month, page) =>
      numbered(
        `${stories(locale)}${[wordFor(locale, 'archive'), year, month].filter(Boolean).join('/')}/`,
        page,
      ),
    series: (locale, label, page) =>
      numbered(`${stories(locale)}${wordFor(locale, 'series')}/${slugOf(label, locale)}/`, page),
    network,
    networkParts: (locale, kind, page) => numbered(parts(locale, kind), page),
    networkPart: (locale, kind, slug, page) => numbered(`${parts(locale, kind)}${slug}/`, page),
    client: (locale, slug, page) => numbered(client(locale, slug), page),
    clientFile: (locale, slug, extension) => `${client(locale, slug)}${slug}.${extension}`,
    networkFile: (locale, name) => network(locale) + name,
    mapFile: (name) => `${site.base}${mapFolder}/${name}.json`,
    people: (locale, page) => numbered(people(locale), page),
    person: (locale, slug, page) => numbered(`${people(locale)}${slug}/`, page),
    voices: (locale, page) => numbered(voices(locale), page),
    voicesOn: (locale, slug, page) => numbered(`${voices(locale)}${slug}/`, page),
    everything,
    letter: (locale, kind, letter, page) =>
      numbered(`${everything(locale)}${words(locale)[kind]}/${letter}/`, page),
    searchFile: (locale) => `${site.base}${searchFolder}/${locale}.json`,
    searchIndex: (locale) => `${site.base}${searchFolder}/${locale}/`,
    page: (locale, slug) => `${home(locale)}${slug}/`,
    notFound: (locale) => `${home(locale)}404.html`,
    twin: (page) => page + twinFileName,
    llms: (locale) => home(locale) + llmsFileName,
    feed: (page, format = 'rss') => page + feedFileNames[format],
    changes: (locale, format = 'rss') => network(locale) + changesFileNames[format],
    feedStylesheet: (locale) => home(locale) + feedStylesheet,
    asset: (name) => site.base + name,
    indexNowKey: (key) => `${site.base}${key}.txt`,
    publicFile: (name) => site.base + name,
    url: (path) => new URL(path, site.origin).href,
  };
}

const numbered = (list: string, page = 1): string => (page === 1 ? list : `${list}${page}/`);
