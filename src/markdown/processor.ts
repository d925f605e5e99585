import { satteri } from '@astrojs/markdown-satteri';
import { basename } from 'node:path';
import { featuresOf, hastPlugins, mdastPlugins, type MarkdownLanguage } from './language.ts';
import { preparedName, preparedPictures } from './pictures.ts';
import { renderMarkdown } from './render.ts';

export interface MarkdownOptions {
  readonly languages: Readonly<Record<string, MarkdownLanguage>>;
  /** Hosts of companies that pay or are paid. */
  readonly sponsoredHosts: readonly string[];
}

/**
 * Absolute paths of the files that stand for pictures, by the absolute paths to which their names lead. No option: where
 * it changes, so do the digests of the texts that it concerns.
 */
export type PreparedPictures = ReadonlyMap<string, string>;

type Processor = ReturnType<typeof satteri>;
type MdxRenderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;

interface File {
  readonly fileURL?: URL | undefined;
}

/**
 * What renders the texts within Astro: Markdown as `render.ts` does, MDX by Astro’s own engine with the same plugins.
 * The language follows the file name (`index.<locale>.md`). By `options` Astro notices that texts were rendered for
 * other languages or words.
 */
export function localizedMarkdown(options: MarkdownOptions, prepared: PreparedPictures) {
  const sponsoredHosts = new Set(options.sponsoredHosts);
  const forFile = <Value>(values: ReadonlyMap<string, Value>, path: string): Value => {
    const value = values.get(localeOfFile(path)) ?? [...values.values()][0];
    if (!value) throw new RangeError(`No language for ${path}`);
    return value;
  };
  const languages = new Map(Object.entries(options.languages));
  return {
    name: 'localized-satteri',
    options: { ...options },
    createRenderer: () =>
      Promise.resolve({
        render(content: string, file?: File) {
          const language = forFile(languages, file?.fileURL?.pathname ?? '');
          const fileOf = (name: string) => preparedName(name, file?.fileURL, prepared) ?? name;
          const settings = { language, sponsoredHosts, fileOf };
          const { html, headings, pictures } = renderMarkdown(content, settings);
          const metadata = {
            headings: [...headings],
            localImagePaths: [...pictures],
            remoteImagePaths: [],
            frontmatter: {},
          };
          return Promise.resolve({ code: html, metadata });
        },
      }),
    async createMdxRenderer(...[shared, mdx]: Parameters<NonNullable<Processor['createMdxRenderer']>>) {
      const renderers = new Map<string, MdxRenderer>();
      for (const [locale, language] of languages) {
        const processor = processorOf(language, sponsoredHosts, prepared);
        renderers.set(locale, await processor.createMdxRenderer!(shared, mdx));
      }
      return {
        process: (...[content, path, frontmatter]: Parameters<MdxRenderer['process']>) =>
          forFile(renderers, path).process(content, path, frontmatter),
      };
    },
  };
}

/** @example localeOfFile('content/posts/x/index.pt-br.mdx') // 'pt-br' */
const localeOfFile = (path: string): string => basename(path).split('.')[1] ?? '';

const processorOf = (
  language: MarkdownLanguage,
  sponsoredHosts: ReadonlySet<string>,
  prepared: PreparedPictures,
): Processor =>
  satteri({
    mdastPlugins: [preparedPictures(prepared), ...mdastPlugins(language)],
    hastPlugins: hastPlugins(language, sponsoredHosts),
    features: featuresOf(language),
  });
