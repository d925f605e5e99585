import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isNode, listOf, textOf, type JsonNode } from './node.ts';

/** A built feed, whichever format it is in. */
export interface FeedFile {
  readonly file: string;
  /** What is wrong with it whatever lies around it. */
  readonly mistakes: readonly string[];
  /** Its own address, as it says. */
  readonly url: string;
}

interface ReadFeed {
  readonly url: string;
  readonly lang: string;
  readonly homeUrl: string;
  readonly items: readonly ReadItem[];
}

interface ReadItem {
  readonly id: string;
  readonly url: string;
  readonly dates: readonly string[];
  readonly content: string;
}

/** Feeds by their names, as readers tell them apart. */
export const feedName =
  /(?:^|\/)(?:feed\.xml|atom\.xml|feed\.json|changes\.xml|changes\.atom\.xml|changes\.json)$/;

export function readFeed(file: string, text: string): FeedFile {
  const feed = file.endsWith('.json') ? fromJson(text) : fromXml(text);
  if (typeof feed === 'string') return { file, mistakes: [feed], url: '' };
  const { url, lang, homeUrl, items } = feed;
  return {
    file,
    url,
    mistakes: [
      ...(isLanguage(lang) ? [] : [`language ${lang || '–'}`]),
      ...(isAbsolute(homeUrl) ? [] : [homeUrl || '–']),
      ...twice(items.map(({ id }) => id)).map((id) => `${id} × 2`),
      ...items.flatMap(mistakesIn),
    ],
  };
}

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, attributeNamePrefix: '' });

function fromXml(text: string): ReadFeed | string {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is a package of its own
  const validity = XMLValidator.validate(text);
  if (validity !== true) return validity.err.msg;
  const root: unknown = parser.parse(text);
  if (!isNode(root)) return '–';
  if (isNode(root.feed)) return fromAtom(root.feed);
  const channel = isNode(root.rss) ? root.rss.channel : undefined;
  return isNode(channel) ? fromRss(channel) : '–';
}

const fromRss = (channel: JsonNode): ReadFeed => ({
  url: linkOf(channel['atom:link'], 'self'),
  lang: textOf(channel.language),
  homeUrl: textOf(channel.link),
  items: nodesOf(channel.item).map((item) => ({
    id: valueOf(item.guid),
    url: textOf(item.link),
    dates: [textOf(item.pubDate)].filter(
      (date) => !/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} /.test(date),
    ),
    content: textOf(item['content:encoded']),
  })),
});

const fromAtom = (feed: JsonNode): ReadFeed => ({
  url: linkOf(feed.link, 'self'),
  lang: textOf(feed['xml:lang']),
  homeUrl: linkOf(feed.link, 'alternate'),
  items: nodesOf(feed.entry).map((entry) => ({
    id: textOf(entry.id),
    url: linkOf(entry.link, 'alternate'),
    dates: [textOf(entry.published), textOf(entry.updated)].filter((date) => !isMoment(date)),
    content: valueOf(entry.content),
  })),
});

function fromJson(text: string): ReadFeed | string {
  const feed = parsed(text);
  if (!isNode(feed)) return 'JSON';
  return {
    url: textOf(feed.feed_url),
    lang: textOf(feed.language),
    homeUrl: textOf(feed.home_page_url),
    items: nodesOf(feed.items).map((item) => ({
      id: textOf(item.id),
      url: textOf(item.url),
      dates: [textOf(item.date_published)].filter((date) => !isMoment(date)),
      content: textOf(item.content_html),
    })),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const nodesOf = (value: unknown): readonly JsonNode[] => listOf(value).filter(isNode);

/** The text of an element, with attributes or without. */
const valueOf = (element: unknown): string => textOf(isNode(element) ? element['#text'] : element);

const linkOf = (links: unknown, rel: string): string =>
  textOf(nodesOf(links).find((link) => link.rel === rel)?.href);

/** RFC 3339 */
const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);

const isAbsolute = (address: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(address) && URL.canParse(address);

function isLanguage(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const twice = (ids: readonly string[]): readonly string[] =>
  [...Map.groupBy(ids, (id) => id)].flatMap(([id, same]) => (same.length > 1 ? [id] : []));

const mistakesIn = ({ id, url, dates, content }: ReadItem): readonly string[] =>
  [
    ...(id === '' ? ['–'] : []),
    ...(isAbsolute(url) ? [] : [url || '–']),
    ...dates.map((date) => date || '–'),
    ...unfit(parseFragment(content)),
  ].map((mistake) => `${id || url}: ${mistake}`);

/** What readers cannot use, or must not run. */
const unfitElements = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'link',
  'meta',
  'noscript',
]);
const addresses = new Set(['href', 'src', 'cite', 'poster']);

function unfit(parent: Tree.ParentNode): readonly string[] {
  return parent.childNodes.flatMap((node) => {
    if (!('attrs' in node)) return [];
    return [
      ...(unfitElements.has(node.tagName) ? [`<${node.tagName}>`] : []),
      ...node.attrs.flatMap(({ name, value }) => {
        if (/^(?:on|data-|style$)/.test(name)) return [name];
        return addresses.has(name) && !isAbsolute(value) ? [`${name}="${value}"`] : [];
      }),
      ...unfit(node),
    ];
  });
}
