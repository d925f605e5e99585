import { satteri } from '@astrojs/markdown-satteri';
import { basename } from 'node:path';
import type { Messages } from '../i18n/messages.ts';
import { alignment, pictures, quotes, sponsoredLinks, tables } from './plugins.ts';

/** What Markdown needs to know of a language. */
export interface MarkdownLanguage {
  readonly lang: string;
  readonly messages: Pick<Messages, 'footnotes' | 'backToText'>;
}

export interface MarkdownOptions {
  readonly languages: Readonly<Record<string, MarkdownLanguage>>;
  /** Hosts of companies that pay or are paid: links to them are marked as sponsored (LK01). */
  readonly sponsoredHosts: readonly string[];
}

type Processor = ReturnType<typeof satteri>;
type MarkdownRenderer = Awaited<ReturnType<Processor['createRenderer']>>;
type MdxRenderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;

/**
 * Astro’s own Markdown engine, once per language: its quotes and footnote labels are global, ours follow the file
 * name (`index.<locale>.md`). By `options` Astro notices that texts were rendered for other languages or words.
 */
export function localizedMarkdown(options: MarkdownOptions) {
  const processors = new Map(
    Object.entries(options.languages).map(([locale, language]) => [locale, processorOf(language, options)]),
  );
  const forFile = <Value>(renderers: ReadonlyMap<string, Value>, path: string): Value => {
    const renderer = renderers.get(localeOfFile(path)) ?? [...renderers.values()][0];
    if (!renderer) throw new RangeError(`No language for ${path}`);
    return renderer;
  };
  return {
    name: 'localized-satteri',
    options: { ...options },
    async createRenderer(shared: Parameters<Processor['createRenderer']>[0]) {
      const renderers = await mapValues(processors, (processor) => processor.createRenderer(shared));
      return {
        render: (...[content, file]: Parameters<MarkdownRenderer['render']>) =>
          forFile(renderers, file?.fileURL?.pathname ?? '').render(content, file),
      };
    },
    async createMdxRenderer(...[shared, mdx]: Parameters<NonNullable<Processor['createMdxRenderer']>>) {
      const renderers = await mapValues(processors, (processor) => processor.createMdxRenderer!(shared, mdx));
      return {
        process: (...[content, path, frontmatter]: Parameters<MdxRenderer['process']>) =>
          forFile(renderers, path).process(content, path, frontmatter),
      };
    },
  };
}

/** @example localeOfFile('content/posts/x/index.pt-br.mdx') // 'pt-br' */
const localeOfFile = (path: string): string => basename(path).split('.')[1] ?? '';

const processorOf = ({ lang, messages }: MarkdownLanguage, { sponsoredHosts }: MarkdownOptions): Processor =>
  satteri({
    mdastPlugins: [quotes(lang)],
    hastPlugins: [pictures, tables, alignment, sponsoredLinks(new Set(sponsoredHosts))],
    features: {
      gfm: {
        footnotes: {
          label: messages.footnotes,
          backLabel: messages.backToText,
          clobberPrefix: 'note-',
        },
      },
      smartPunctuation: { quotes: false },
    },
  });

async function mapValues<From, To>(
  map: ReadonlyMap<string, From>,
  convert: (value: From) => Promise<To>,
): Promise<ReadonlyMap<string, To>> {
  const entries = [...map].map(async ([key, value]) => [key, await convert(value)] as const);
  return new Map(await Promise.all(entries));
}
