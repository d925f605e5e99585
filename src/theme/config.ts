import type { SlotName } from './slots.ts';

/** A page, as far as a site’s own tags may depend on it. */
export interface ConfigPage {
  /** From the top of the host: `/en/news/the-door/`. */
  readonly path: string;
  /** The language as site.yaml calls it: `en`. */
  readonly locale: string;
  /** The language as BCP 47 has it: `en-GB`. */
  readonly lang: string;
  /** As browsers show it. */
  readonly title: string;
  /** Nothing where the page has none. */
  readonly description: string | undefined;
}

/** A tag in the head of a page. Attributes are written so that nothing in them can end the tag. */
export interface ConfigTag {
  readonly tag: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

/** What `passaparola.config.ts` may say. */
export interface Config {
  /** More tags for the head of each page. */
  readonly head?: (page: ConfigPage) => readonly ConfigTag[];
  /**
   * Components in the place of ours, each by a package (`'@agency/theme/Footer.astro'`) or by its way from the site’s
   * folder (`'./shared/Footer.astro'`). A file of the same name in `theme/` goes before it.
   */
  readonly components?: Readonly<Partial<Record<SlotName, string>>>;
  /** Components for `.mdx` texts by the names that these use, written in the same way. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Says what a config may hold, so that editors complete it. */
export const defineConfig = (config: Config): Config => config;
