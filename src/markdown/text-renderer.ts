import { satteri } from '@astrojs/markdown-satteri';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Heading, ImageFile } from '../model/content.ts';
import type { Locale } from '../model/text.ts';
import { featuresOf, hastPlugins, mdastPlugins, type MarkdownLanguage } from './language.ts';
import { evaluateMdx, type MdxContent } from './mdx-module.ts';
import { renderMarkdown } from './render.ts';
import { mdxPictures } from './text-pictures.ts';

export interface TextSettings {
  readonly languages: Readonly<Record<Locale, MarkdownLanguage>>;
  /** Hosts of companies that pay or are paid: links to them are marked as sponsored (LK01). */
  readonly sponsoredHosts: readonly string[];
  /** @param file absolute */
  readonly pictures: (file: string) => Promise<ImageFile>;
}

/** A text to be rendered: see `SourceEntry`. */
export interface SourceText {
  readonly locale: Locale;
  readonly body: string;
  readonly format: 'md' | 'mdx';
  /** Where its pictures lie, absolute. */
  readonly folder: string;
  /** Their names. */
  readonly pictures: readonly string[];
}

/** A Markdown text becomes HTML, an MDX text a component of Astro’s. */
export type ShownText = { readonly headings: readonly Heading[] } & (
  { readonly html: string } | { readonly content: MdxContent }
);

export type RenderText = (text: SourceText) => Promise<ShownText>;

/** Renders texts with their pictures, as their language prints them. */
export function textRenderer({ languages, sponsoredHosts, pictures }: TextSettings): RenderText {
  const hosts = new Set(sponsoredHosts);
  const looked = new Map<string, ImageFile>();
  const mdx = new Map(
    Object.entries(languages).map(([locale, language]) => [locale, mdxRenderer(language, hosts, looked)]),
  );
  return async ({ locale, body, format, folder, pictures: names }) => {
    for (const name of names) {
      const file = join(folder, name);
      looked.set(file, await pictures(file));
    }
    const language = languages[locale];
    const inMdx = mdx.get(locale);
    if (!language || !inMdx) throw new RangeError(`No language ${locale}`);
    if (format === 'mdx') return inMdx(body, join(folder, `index.${locale}.mdx`));
    const find = (name: string) => looked.get(join(folder, name));
    return renderMarkdown(body, { language, sponsoredHosts: hosts, pictures: find });
  };
}

/** Astro’s own engine with the plugins that Markdown has. */
function mdxRenderer(
  language: MarkdownLanguage,
  hosts: ReadonlySet<string>,
  looked: ReadonlyMap<string, ImageFile>,
): (body: string, file: string) => Promise<ShownText> {
  const find = (name: string, file: URL | undefined) =>
    file && looked.get(join(dirname(fileURLToPath(file)), name));
  const processor = satteri({
    mdastPlugins: mdastPlugins(language),
    hastPlugins: [...hastPlugins(language, hosts), mdxPictures(find)],
    features: featuresOf(language),
  });
  const renderer = processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('../', import.meta.url), sourcemap: false },
  );
  return async (body, file) => {
    const compiled = await (await renderer)?.process(body, file, {});
    if (!compiled) throw new TypeError('The Markdown processor does not know MDX.');
    return evaluateMdx(compiled.code);
  };
}
