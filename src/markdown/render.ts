import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { markdownToHtml, type MarkdownToHtmlResult } from 'satteri';
import type { Heading } from '../model/content.ts';
import { pictureProperty, schema } from './allowed.ts';
import { isTooDeep } from './bounds.ts';
import { printable } from './characters.ts';
import { featuresOf, hastPlugins, mdastPlugins, type MarkdownLanguage } from './language.ts';
import { markedHtml } from './raw-html.ts';

/** A Markdown text as the site shows it. */
export interface RenderedText {
  /**
   * Safe by construction: it holds nothing but what `allowed.ts` lists, balanced. A picture is told by the attribute
   * `__ASTRO_IMAGE_`, as Astro’s store wants it.
   */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The names of its pictures’ files. */
  readonly pictures: readonly string[];
}

export interface RenderSettings {
  readonly language: MarkdownLanguage;
  readonly sponsoredHosts: ReadonlySet<string>;
  /** The name of the file that stands for a picture, by the name as it is written; without it they are the same. */
  readonly fileOf?: (name: string) => string;
}

/** Renders a text below its fields, which depends on nothing but its arguments. */
export const renderMarkdown = (text: string, settings: RenderSettings): RenderedText =>
  cleaned(markedHtmlOf(text, settings), settings.fileOf);

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
export function cleaned(html: string, fileOf: RenderSettings['fileOf'] = (name) => name): RenderedText {
  if (isTooDeep(html)) return { html: '', headings: [], pictures: [] };
  const tree = fromHtml(html, { fragment: true });
  const elements = [...elementsOf(tree)];
  const pictures = tellPictures(elements, fileOf);
  const safe = sanitize(tree, schema) as Root;
  return { html: printable(toHtml(safe)), headings: headingsOf([...elementsOf(safe)]), pictures };
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** Puts in place of each picture’s address what Astro’s store resolves. @returns their names, each once */
function tellPictures(elements: readonly Element[], fileOf: (name: string) => string): string[] {
  const seen = new Map<string, number>();
  for (const { tagName, properties } of elements) {
    if (tagName !== 'img' || typeof properties.src !== 'string') continue;
    const { src: written, alt, title, sizes } = properties;
    const src = fileOf(pictureName(written));
    const index = seen.get(src) ?? 0;
    seen.set(src, index + 1);
    const told = { alt: printable(alt ?? ''), ...(title ? { title } : {}), sizes, src, index };
    properties[pictureProperty] = JSON.stringify(told);
    properties.alt = undefined;
    properties.sizes = undefined;
  }
  return [...seen.keys()];
}

/** The name of a picture as the text has it, `%20` and the like undone. */
export function pictureName(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
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
