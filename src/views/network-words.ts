import type { Localized } from '../model/text.ts';
import type { Context } from './context.ts';

/** In which language, with which words. */
export type Spoken = Pick<Context, 'locale' | 'messages' | 'site'>;

/** In what capacity somebody is near: `Regular`. */
export const tieLabel = ({ locale, messages, site }: Spoken, key: string): string =>
  wordFor(key, site.ties, messages.ties, locale);

/** What people notice: `The view`. */
export const aspectLabel = ({ locale, messages, site }: Spoken, key: string): string =>
  wordFor(key, site.aspects, messages.aspects, locale);

/** Where people talk: `On a blog`. */
export const channelLabel = ({ locale, messages, site }: Spoken, key: string): string =>
  wordFor(key, site.mentionChannels, messages.mentionChannels, locale);

/** The site’s own word, else ours; a key of the site’s own that has no word in the language is told as it is. */
const wordFor = (
  key: string,
  own: Readonly<Record<string, Localized>>,
  ours: Readonly<Record<string, string>>,
  locale: string,
): string =>
  (Object.hasOwn(own, key) ? own[key]?.[locale] : undefined) ??
  (Object.hasOwn(ours, key) ? ours[key] : undefined) ??
  key;
