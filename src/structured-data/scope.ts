import type { Content, Picture } from '../model/content.ts';
import type { Locale, Localized } from '../model/text.ts';
import type { Paths } from '../routes/paths.ts';
import { idsOf, type Ids } from './ids.ts';

/** Where nodes get facts, addresses and names from. */
export interface Scope {
  readonly content: Content;
  readonly paths: Paths;
  readonly ids: Ids;
}

/** What is said of every page. A view’s context together with the view’s own fields is one. */
export interface PageFacts {
  readonly content: Content;
  readonly paths: Paths;
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** From the home page to this one; empty on the home page. */
  readonly breadcrumbs: readonly Crumb[];
  /** The page’s main picture. */
  readonly image?: Pick<Picture, 'share' | 'alt' | 'credit' | 'shaped'> | undefined;
}

export interface Crumb {
  /** A path of this site. */
  readonly href: string;
  readonly label: string;
}

export const scopeOf = ({ content, paths }: Pick<PageFacts, 'content' | 'paths'>): Scope => ({
  content,
  paths,
  ids: idsOf(content.site),
});

/** A text under an `@id` is the same on every page: the one of the first language that has it. */
export function fixedText(text: Localized, { site }: Content): string | undefined {
  return site.locales.map((locale) => text[locale]).find((value) => value !== undefined);
}
