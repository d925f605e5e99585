import { isNode, textOf, type JsonNode } from './node.ts';
import { later, oncePer } from '../once.ts';
import { fileAt, type BuiltSite } from './site.ts';
import type { MainText, PageSummary } from './summary.ts';
import { digestOf } from '../sealed-file.ts';

/** All that a rule about one page may ask about the rest of the site. */
export interface Surroundings {
  readonly origin: string;
  readonly base: string;
  /** Of questions that are asked by the ten thousand: what changes with all that any answer stands on. */
  readonly grounds: () => Grounds;
  /** The file that a path of the site stands for: see `fileAt`. */
  readonly file: (path: string) => string | undefined;
  /** Nothing for an address where no page of the site is, and for one that sends readers on. */
  readonly page: (url: string) => Neighbour | undefined;
  readonly mainText: (url: string) => MainText | undefined;
  /** Whether any page tells of the thing with this `@id`. */
  readonly isDescribed: (id: string) => boolean;
  /** How many pages of a language that search engines may show have a title or description. */
  readonly titled: (lang: string, title: string) => number;
  readonly described: (lang: string, description: string) => number;
  /** What the home page says of the website. */
  readonly website: () => JsonNode | undefined;
  /** Whether a moment lies after that of the build, both as an ISO 8601 text; never so for what is none. */
  readonly isToCome: (moment: string) => boolean;
}

/** Answers to these are about nothing but which names there are. */
export type Grounds = Partial<Record<'file' | 'isDescribed', string>>;

/** What a page may ask about another one, apart from its text. */
export interface Neighbour extends Pick<
  PageSummary,
  'path' | 'url' | 'lang' | 'hidden' | 'alternates' | 'canonical' | 'anchors'
> {
  /** The `@id`s of all things that it tells of. */
  readonly ids: readonly string[];
}

export function surroundingsOf(site: BuiltSite): Surroundings {
  const { origin, base, files, byUrl, titles, descriptions, entities, asOf } = site;
  const pageAt = (url: string) => byUrl.get(url);
  return {
    origin,
    base,
    grounds: later(() => ({
      file: digestOfNames(files.keys()),
      isDescribed: digestOfNames(entities.keys()),
    })),
    file: (path) => fileAt(site, path),
    page: (url) => {
      const page = pageAt(url);
      return page && neighbourOf(page);
    },
    mainText: (url) => pageAt(url)?.main,
    isDescribed: (id) => entities.has(id),
    titled: (lang, title) => titles.get(`${lang} ${title}`) ?? 0,
    described: (lang, description) => descriptions.get(`${lang} ${description}`) ?? 0,
    website: () => pageAt(origin + base)?.websites[0],
    isToCome: (moment) => Date.parse(moment) > asOf.getTime(),
  };
}

const digestOfNames = (names: Iterable<string>): string => digestOf([...names].join('\n'));

const neighbourOf = oncePer(
  ({ path, url, lang, hidden, alternates, canonical, anchors, descriptions }: PageSummary): Neighbour => ({
    path,
    url,
    lang,
    hidden,
    alternates,
    canonical,
    anchors,
    ids: descriptions.map(({ id }) => id),
  }),
);

/** The agency is who publishes the website. */
export function agencyId({ website }: Pick<Surroundings, 'website'>): string | undefined {
  const publisher = website()?.publisher;
  return isNode(publisher) ? textOf(publisher['@id']) : undefined;
}
