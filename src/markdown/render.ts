import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { markdownToHtml, type MarkdownToHtmlResult } from 'satteri';
import type { Heading } from '../model/content.ts';
import { schema } from './allowed.ts';
import { isTooDeep } from './bounds.ts';
import { printable } from './characters.ts';
import { featuresOf, hastPlugins, mdastPlugins, type MarkdownLanguage } from './language.ts';
import { markedHtml } from './raw-html.ts';
import { pictureAttributes, pictureName, type FindPicture } from './text-pictures.ts';

/** A Markdown text as the site shows it. */
export interface RenderedText {
  /** Safe by construction: it holds nothing but what `allowed.ts` lists, balanced. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The names of its pictures as they are written, `%20` and the like undone. */
  readonly pictures: readonly string[];
}

export interface RenderSettings {
  /** Without it, and for names that it does not know, pictures have their words alone. */
  readonly pictures?: FindPicture;
  readonly language: MarkdownLanguage;
  readonly sponsoredHosts: ReadonlySet<string>;
}

/** Renders a text below its fields, which depends on nothing but its arguments. */
export const renderMarkdown = (text: string, settings: RenderSettings): RenderedText =>
  cleaned(markedHtmlOf(text, settings), settings.pictures);

/** The first half of rendering: HTML with all that staff wrote, and with marks that say where they did. */
export function markedHtmlOf(text: string, { language, sponsoredHosts }: RenderSettings): string {
  const result = markdownToHtml(printable(text), {
    mdastPlugins: [...mdastPlugins(language), markedHtml],
    hastPlugins: hastPlugins(language, sponsoredHosts),
    features: { ...featuresOf(language), frontmatter: false },
  });
  // None of the plugins waits for anything.
  return (result as MarkdownToHtmlResult).html;
}

/** The second half: what is not allowed falls away, and so do the marks. */
export function cleaned(html: string, find: FindPicture = () => undefined): RenderedText {
  if (isTooDeep(html)) return { html: '', headings: [], pictures: [] };
  const tree = fromHtml(html, { fragment: true });
  const elements = [...elementsOf(tree)];
  const pictures = showPictures(elements, find);
  const safe = sanitize(tree, schema) as Root;
  return { html: printable(toHtml(safe)), headings: headingsOf([...elementsOf(safe)]), pictures };
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** Puts renditions in place of each picture’s address. @returns the names of the pictures, each once */
function showPictures(elements: readonly Element[], find: FindPicture): string[] {
  const names = new Set<string>();
  for (const element of elements) {
    const { tagName, properties } = element;
    if (tagName !== 'img' || typeof properties.src !== 'string') continue;
    const name = pictureName(properties.src);
    names.add(name);
    const image = find(name);
    const { alt, title } = properties;
    const words = { alt: printable(alt ?? ''), ...(title ? { title } : {}) };
    element.properties = { ...words, ...(image ? pictureAttributes(image) : {}) };
  }
  return [...names];
}

const depths = new Map([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, depth]));

const headingsOf = (elements: readonly Element[]): Heading[] =>
  elements.flatMap((element) => {
    const depth = depths.get(element.tagName);
    if (depth === undefined) return [];
    return [{ depth, slug: element.properties.id ?? '', text: printable(textOf(element)) }];
  });

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};
