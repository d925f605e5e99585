import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { markdownToHtml } from 'satteri';
import { isPlainUrl } from '../model/url.ts';
import { excessOf, isTooDeep } from './bounds.ts';
import { printable } from './characters.ts';

/** What a reader has written, as the site shows it: HTML that holds nothing but what is listed here, and its words. */
export interface ReplyText {
  readonly html: string;
  readonly words: string;
}

/** Of paragraphs, emphasis, code, lists, quotes and links; all else falls away but for its words. */
const schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: { li: ['ol', 'ul'] },
  attributes: { a: ['href', ['rel', 'ugc', 'nofollow', 'noopener']], ol: ['start'] },
  clobber: [],
  protocols: { href: ['http', 'https'] },
  strip: ['script', 'style', 'textarea', 'title', 'xmp', 'noscript', 'iframe', 'template', 'svg', 'math'],
  tagNames: ['a', 'blockquote', 'br', 'code', 'del', 'em', 'li', 'ol', 'p', 'pre', 'strong', 'ul'],
} satisfies Schema;

/** Links lead to where nobody of the site answers for. */
const ofReaders = ['ugc', 'nofollow', 'noopener'];

/** Turns what a reader has written into HTML. It depends on nothing but its text, and is safe by construction. */
export function replyText(text: string): ReplyText {
  const written = printable(text);
  const html = excessOf(written, 'md') ? undefined : rendered(written);
  const tree =
    html === undefined || isTooDeep(html) ? paragraphs(written) : fromHtml(html, { fragment: true });
  const clean = sanitize({ type: 'root', children: inParagraphs(mended(tree.children)) }, schema) as Root;
  return { html: toHtml(clean).trim(), words: wordsOf(clean).replaceAll(/\s+/g, ' ').trim() };
}

function rendered(text: string): string {
  const features = { gfm: { footnotes: false }, frontmatter: false };
  return markdownToHtml(text, { features }).html;
}

/** What is too much for the parsers is shown as it was written. */
const paragraphs = (text: string): Root => ({
  type: 'root',
  children: text.split(/\n{2,}/).map((words) => elementOf('p', [{ type: 'text', value: words }])),
});

/** What no reply may consist of becomes what it may. */
const instead: Readonly<Record<string, string>> = {
  h1: 'p',
  h2: 'p',
  h3: 'p',
  h4: 'p',
  h5: 'p',
  h6: 'p',
  tr: 'p',
  b: 'strong',
  i: 'em',
  s: 'del',
};

const mended = (nodes: Root['children']): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    return mendedElement(node);
  });

function mendedElement({ tagName, properties, children }: Element): ElementContent[] {
  const name = Object.hasOwn(instead, tagName) ? instead[tagName]! : tagName;
  if (schema.strip.includes(name)) return [];
  if (name === 'img') return linked(properties.src, [imageInWords(properties)]);
  const inside = mended(children);
  if (name === 'a') return linked(properties.href, inside);
  if (name === 'p') return [elementOf('p', withBreaks(inside))];
  if (!schema.tagNames.includes(name)) return inside;
  const { start } = properties;
  return [{ ...elementOf(name, inside), properties: typeof start === 'number' ? { start } : {} }];
}

/** What leads to no page of the web is no link: nobody knows where `../x` was to lead. */
function linked(href: unknown, inside: ElementContent[]): ElementContent[] {
  if (typeof href !== 'string' || !/^https?:\/\//i.test(href) || !isPlainUrl(href)) return inside;
  return [{ ...elementOf('a', inside), properties: { href, rel: ofReaders } }];
}

/** Nothing of others is loaded: a picture is a link to it. */
const imageInWords = ({ src, alt }: Properties): Text => ({
  type: 'text',
  value:
    typeof alt === 'string' && alt.trim() !== ''
      ? alt
      : typeof src === 'string' && /^https?:/i.test(src)
        ? src
        : '',
});

/** Who types a line’s end means one. */
const withBreaks = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, index): ElementContent[] => {
    if (node.type !== 'text') return [node];
    const isBegun = index > 0 && !isBreak(nodes[index - 1]);
    const begun = isBegun ? node.value : node.value.replace(/^\n+/, '');
    const lines = (index < nodes.length - 1 ? begun : begun.trimEnd()).split('\n');
    return lines.flatMap((value, row) => [
      ...(row === 0 ? [] : [elementOf('br', [])]),
      { type: 'text' as const, value },
    ]);
  });

const isBreak = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'br';

/** Words that stand in nothing at all get a paragraph of their own. */
function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const groups: ElementContent[][] = [];
  let stray: ElementContent[] | undefined;
  for (const node of nodes) {
    const isStray = isInLine(node);
    if (isStray && stray) stray.push(node);
    else groups.push([node]);
    stray = isStray ? groups.at(-1) : undefined;
  }
  return groups.flatMap((group) =>
    group.every((node) => node.type === 'text' && node.value.trim() === '') || !isInLine(group[0])
      ? group
      : [elementOf('p', withBreaks(group))],
  );
}

const isInLine = (node: ElementContent | undefined): boolean =>
  node?.type === 'text' || (node?.type === 'element' && inLine.has(node.tagName));

const elementOf = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

function wordsOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const words = node.children.map((child) => wordsOf(child as ElementContent)).join('');
  return node.type === 'element' && !inLine.has(node.tagName) ? `${words}\n` : words;
}

const inLine: ReadonlySet<string> = new Set(['a', 'br', 'code', 'del', 'em', 'strong']);
