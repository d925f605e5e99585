import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { markdownToHtml, type MarkdownToHtmlResult } from 'satteri';
import type { Heading } from '../model/content.ts';
import type { NamedFacts, TextForm } from '../parts/part.ts';
import { partNamed } from '../parts/parts.ts';
import { schema } from './allowed.ts';
import { isTooDeep } from './bounds.ts';
import { printable } from './characters.ts';
import { directivesOf, type Directives } from './directives.ts';
import { featuresOf, hastPlugins, mdastPlugins, type MarkdownLanguage } from './language.ts';
import { needsOf, partFacts, showParts, usedPart, type PageNeeds, type UsedPart } from './part-trees.ts';
import { markedHtml } from './raw-html.ts';
import { pictureAttributes, pictureName, type FindPicture } from './text-pictures.ts';

/** A Markdown text as the site shows it. */
export interface RenderedText {
  /** Safe by construction: it holds nothing but what `allowed.ts` lists, balanced. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** What the page must load and allow for its parts. */
  readonly needs: PageNeeds;
  /** The names of its pictures as they are written, `%20` and the like undone. */
  readonly pictures: readonly string[];
}

export interface RenderSettings {
  /** Without it, and for names that it does not know, pictures have their words alone. */
  readonly pictures?: FindPicture;
  readonly language: MarkdownLanguage;
  readonly sponsoredHosts: ReadonlySet<string>;
  /** What the site knows of those whom the text names in its parts. */
  readonly named?: Partial<NamedFacts>;
  /** On a page, or in what Markdown has. */
  readonly form?: TextForm | undefined;
}

/** Renders a text below its fields, which depends on nothing but its arguments. */
export function renderMarkdown(text: string, settings: RenderSettings): RenderedText {
  const directives = directivesOf(printable(text));
  const { lang } = settings.language;
  const parts = directives.parts.map(({ name, attributes }) => {
    const part = partNamed(name);
    return part && usedPart(part, attributes, lang);
  });
  return cleaned(markedHtmlOf(directives, settings), parts, settings);
}

/** The first half of rendering: HTML with all that staff wrote, and with marks that say where they did. */
export function markedHtmlOf(directives: Directives, { language, sponsoredHosts }: RenderSettings): string {
  const result = markdownToHtml(printable(directives.text), {
    mdastPlugins: [...mdastPlugins(language), markedHtml(directives)],
    hastPlugins: hastPlugins(language, sponsoredHosts),
    features: { ...featuresOf(language), frontmatter: false },
  });
  // None of the plugins waits for anything.
  return (result as MarkdownToHtmlResult).html;
}

/** The second half: what is not allowed falls away, and so do the marks; what is left is safe, parts are added to it. */
function cleaned(
  html: string,
  parts: readonly (UsedPart | undefined)[],
  settings: RenderSettings,
): RenderedText {
  const needs = needsOf(parts);
  if (isTooDeep(html)) return { html: '', headings: [], pictures: [], needs };
  const tree = sanitize(fromHtml(html, { fragment: true }), schema) as Root;
  showParts(tree, parts, partFacts(settings));
  const elements = [...elementsOf(tree)];
  const pictures = showPictures(elements, settings.pictures ?? (() => undefined));
  return { html: printable(toHtml(tree)), headings: headingsOf(elements), pictures, needs };
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
    // Those of cards are cut already; one that a text has says nothing of its size.
    if (properties.width !== undefined) continue;
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
