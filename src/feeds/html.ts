import type { Element, ElementContent, Nodes, Parents, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { FeedPicture } from './feed.ts';
import { schema } from './allowed.ts';

/**
 * HTML of a page as it can be read elsewhere: absolute addresses, a link in the place of what would be loaded from
 * others, and of elements and attributes only those that feed readers take (FD01).
 */
export const feedHtml = (html: string, pageUrl: string): string =>
  toHtml(feedTree(fromHtml(html, { fragment: true }), pageUrl)).trim();

/** The same as a tree, made of the one that is given. */
export function feedTree(root: Root, pageUrl: string): Nodes {
  mend(root, pageUrl);
  return sanitize(root, schema);
}

/** The text of an item with its cover before it. */
export const withCover = ({ cover, content }: Pick<FeedItemText, 'cover' | 'content'>): string =>
  cover ? `<p>${pictureHtml(cover)}</p>\n${content}` : content;

interface FeedItemText {
  readonly cover?: FeedPicture | undefined;
  readonly content: string;
}

const pictureHtml = ({ url, width, height, alt }: FeedPicture): string =>
  `<img src="${escapeHtml(url)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;

/** Readers take many texts of a feed for HTML: a `<` that is to be seen is escaped before XML escapes it again. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function mend(parent: Parents, pageUrl: string): void {
  parent.children = parent.children.flatMap((node) => mended(node as ElementContent, pageUrl));
}

function mended(node: ElementContent, pageUrl: string): readonly ElementContent[] {
  if (node.type !== 'element') return [node];
  if (isUnseen(node)) return [];
  const instead = insteadOf[node.tagName]?.(node);
  if (instead) return instead.flatMap((one) => mended(one, pageUrl));
  node.properties = withWholeAddresses(node.properties, pageUrl);
  mend(node, pageUrl);
  return [node];
}

/** What no reader of the page sees would be seen without the rules of the page. */
const isUnseen = ({ properties }: Element): boolean =>
  (properties.hidden !== undefined && properties.hidden !== false) ||
  properties.ariaHidden === 'true' ||
  // What a script of the page answers to, and what is said of it.
  properties.dataPageOnly !== undefined;

/** What a feed reader would have to load from somebody, or to run, becomes a link to it; of pictures one size is enough. */
const insteadOf: Readonly<Record<string, (element: Element) => readonly ElementContent[] | undefined>> = {
  iframe: linkTo,
  embed: linkTo,
  video: linkTo,
  audio: linkTo,
  object: ({ properties }) => linkTo({ properties: { src: properties.data }, children: [] }),
  picture: ({ children }) => children.filter((child) => child.type === 'element' && child.tagName === 'img'),
};

function linkTo({
  properties,
  children,
}: Pick<Element, 'properties' | 'children'>): readonly ElementContent[] {
  const address = [properties, ...sourcesIn(children)]
    .map(({ src }) => src)
    .find((src) => typeof src === 'string');
  if (address === undefined || address === '') return [];
  const { title } = properties;
  const label = typeof title === 'string' && title !== '' ? title : address;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: address },
    children: [{ type: 'text', value: label }],
  };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }];
}

const sourcesIn = (nodes: readonly Nodes[]): readonly Properties[] =>
  nodes.flatMap((node) => (node.type === 'element' && node.tagName === 'source' ? [node.properties] : []));

const addressAttributes = ['href', 'src', 'cite'] as const;

function withWholeAddresses(properties: Properties, pageUrl: string): Properties {
  const whole = addressAttributes.flatMap((name) => {
    const value = properties[name];
    return typeof value === 'string' ? [[name, absolute(value, pageUrl)] as const] : [];
  });
  return { ...properties, ...Object.fromEntries(whole) };
}

/** An address that means nothing is left as it is, to be dropped with others of its kind. */
const absolute = (address: string, pageUrl: string): string =>
  URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : address;
