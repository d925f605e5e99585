import type { Messages } from '../../i18n/messages.ts';
import type { Facet } from './facets.ts';

/** What the search of a language is made from: a file that is loaded when a reader searches for the first time. */
export interface SearchSettings {
  readonly locale: string;
  readonly lang: string;
  /** The folder of its index; nothing where nothing is told in the language. */
  readonly index?: string | undefined;
  /** The languages in which something is told, too. */
  readonly others: readonly OtherLanguage[];
  /** What leads to everything without a search. */
  readonly everything: { readonly href: string; readonly label: string };
  readonly facets: Readonly<Record<Facet, string>>;
  readonly words: Messages['search'];
}

export interface OtherLanguage {
  readonly lang: string;
  readonly label: string;
  readonly index: string;
}
