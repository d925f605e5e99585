import type { Features, HastPluginEntry, MdastPluginEntry } from 'satteri';
import type { Messages } from '../i18n/messages.ts';
import type { CountingFacts } from '../parts/part.ts';
import { emphasisBesidePunctuation } from './emphasis.ts';
import { headingIds } from './headings.ts';
import { alignment, codeLeftToRight, spansLeftToRight, sponsoredLinks, tables } from './plugins.ts';
import { typography } from './typography.ts';

/** What Markdown needs to know of a language. */
export interface MarkdownLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Pick<Messages, 'footnotes' | 'backToText' | 'parts' | 'photoCredit' | 'analytics'>;
  readonly counting?: CountingFacts | undefined;
}

export const mdastPlugins = ({ lang }: MarkdownLanguage): MdastPluginEntry[] => [
  emphasisBesidePunctuation,
  typography(lang),
];

/** @param sponsoredHosts hosts of companies that pay or are paid: links to them are marked as sponsored (LK01) */
export const hastPlugins = (
  { dir, messages }: MarkdownLanguage,
  sponsoredHosts: ReadonlySet<string>,
): HastPluginEntry[] => [
  tables(messages.parts.table),
  alignment,
  sponsoredLinks(sponsoredHosts),
  headingIds,
  ...(dir === 'rtl' ? [codeLeftToRight, spansLeftToRight] : []),
];

export const featuresOf = ({ messages }: MarkdownLanguage): Features => ({
  gfm: {
    footnotes: { label: messages.footnotes, backLabel: messages.backToText, clobberPrefix: 'note-' },
  },
  smartPunctuation: { quotes: false },
});
