import { satteri } from '@astrojs/markdown-satteri';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Heading, ImageFile } from '../model/content.ts';
import { publishedPath, type OfferedFile } from '../model/offered-file.ts';
import type { NamedFacts, TextForm } from '../parts/part.ts';
import type { Locale } from '../model/text.ts';
import { featuresOf, hastPlugins, mdastPlugins, type MarkdownLanguage } from './language.ts';
import { evaluateMdx, type MdxContent } from './mdx-module.ts';
import { renderMarkdown } from './render.ts';
import { mdxParts } from './mdx-parts.ts';
import { needsOf, partFacts, type PageNeeds, type UsedPart } from './part-trees.ts';
import { mdxPictures } from './text-pictures.ts';

export interface TextSettings {
  readonly languages: Readonly<Record<Locale, MarkdownLanguage>>;
  /** Hosts of companies that pay or are paid: links to them are marked as sponsored (LK01). */
  readonly sponsoredHosts: readonly string[];
  /** The components that the site brings along for its texts, by name. */
  readonly ownParts: readonly string[];
  /** @param file absolute */
  readonly pictures: (file: string) => Promise<ImageFile>;
  /** The folder that the site lives in, with a slash at both ends. */
  readonly base?: string;
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
  /** What the site knows of those whom it names. */
  readonly named?: Pick<NamedFacts, 'clients' | 'people'> | undefined;
  /** The files that it offers, as it names them. */
  readonly files?: Readonly<Record<string, OfferedFile>>;
}

/** A Markdown text becomes HTML, an MDX text a component of Astro’s. */
export type ShownText = { readonly headings: readonly Heading[]; readonly needs: PageNeeds } & (
  { readonly html: string } | { readonly content: MdxContent }
);

/** @param form on a page without it */
export type RenderText = (text: SourceText, form?: TextForm) => Promise<ShownText>;

/** Renders texts with their pictures, as their language prints them. */
export function textRenderer({
  languages,
  sponsoredHosts,
  ownParts,
  pictures,
  base = '/',
}: TextSettings): RenderText {
  const hosts = new Set(sponsoredHosts);
  const looked = new Map<string, ImageFile>();
  const mdx = new Map<string, ReturnType<typeof mdxRenderer>>();
  const mdxIn = (locale: Locale, language: MarkdownLanguage, form: TextForm) => {
    const name = `${form} ${locale}`;
    const known =
      mdx.get(name) ?? mdxRenderer({ language, hosts, looked, ownParts: new Set(ownParts), form });
    mdx.set(name, known);
    return known;
  };
  return async ({ locale, body, format, folder, pictures: names, named, files }, form = 'page') => {
    for (const name of names) {
      const file = join(folder, name);
      looked.set(file, await pictures(file));
    }
    const language = languages[locale];
    if (!language) throw new RangeError(`No language ${locale}`);
    const facts = { ...named, ...(files && offeredFacts(files, base)) };
    if (format === 'mdx')
      return mdxIn(locale, language, form)(body, join(folder, `index.${locale}.mdx`), facts);
    const find = (name: string) => looked.get(join(folder, name));
    return renderMarkdown(body, { language, sponsoredHosts: hosts, pictures: find, named: facts, form });
  };
}

function offeredFacts(
  files: Readonly<Record<string, OfferedFile>>,
  base: string,
): Pick<NamedFacts, 'files' | 'published'> {
  const all = Object.entries(files).map(([name, { bytes, digest }]) => ({
    name,
    bytes,
    path: digest === undefined ? name : publishedPath(base, name, digest),
  }));
  return {
    files: Object.fromEntries(all.map(({ path, bytes }) => [path, bytes])),
    published: Object.fromEntries(all.map(({ name, path }) => [name, path])),
  };
}

interface MdxSettings {
  readonly language: MarkdownLanguage;
  readonly hosts: ReadonlySet<string>;
  readonly looked: ReadonlyMap<string, ImageFile>;
  readonly ownParts: ReadonlySet<string>;
  readonly form: TextForm;
}

/** Astro’s own engine with the plugins that Markdown has. */
function mdxRenderer({
  language,
  hosts,
  looked,
  ownParts,
  form,
}: MdxSettings): (body: string, file: string, named: Partial<NamedFacts>) => Promise<ShownText> {
  const find = (name: string, file: URL | undefined) =>
    file && looked.get(join(dirname(fileURLToPath(file)), name));
  /** The texts that are being rendered, by their files, with the parts found in them. */
  const underway = new Map<string, { readonly named: Partial<NamedFacts>; readonly parts: UsedPart[] }>();
  const processor = satteri({
    mdastPlugins: mdastPlugins(language),
    hastPlugins: [
      ...hastPlugins(language, hosts),
      mdxParts((file) => {
        const text = file && underway.get(fileURLToPath(file));
        if (!text) return undefined;
        const pictures = (name: string) => find(name, file);
        return {
          facts: partFacts({ language, sponsoredHosts: hosts, pictures, named: text.named, form }),
          ownParts,
          onPart: (used) => text.parts.push(used),
        };
      }),
      mdxPictures(find),
    ],
    features: featuresOf(language),
  });
  const renderer = processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('../', import.meta.url), sourcemap: false },
  );
  return async (body, file, named) => {
    const parts: UsedPart[] = [];
    underway.set(file, { named, parts });
    const compiled = await (await renderer)?.process(body, file, {});
    underway.delete(file);
    if (!compiled) throw new TypeError('The Markdown processor does not know MDX.');
    return { ...(await evaluateMdx(compiled.code)), needs: needsOf(parts) };
  };
}
