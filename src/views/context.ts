import type { Messages } from '../i18n/messages.ts';
import type { Content } from '../model/content.ts';
import type { Site } from '../model/site.ts';
import type { Locale } from '../model/text.ts';
import { pathsOf, type Paths } from '../routes/paths.ts';
import { frameOf, type Frame } from './frame.ts';
import { oncePer } from '../once.ts';

/** What the views of one language are made from. */
export interface Context {
  readonly content: Content;
  readonly site: Site;
  readonly paths: Paths;
  readonly locale: Locale;
  readonly lang: string;
  readonly messages: Messages;
  readonly frame: Frame;
}

/** One context per language, in the site’s order. */
export const contextsOf = oncePer((content: Content): readonly Context[] =>
  content.site.locales.map((locale) => contextOf(content, locale)),
);

export const contextsByLocale = oncePer(
  (content: Content): ReadonlyMap<Locale, Context> =>
    new Map(contextsOf(content).map((context) => [context.locale, context])),
);

function contextOf(content: Content, locale: Locale): Context {
  const { site } = content;
  const paths = pathsOf(site);
  const messages = content.messages[locale]!;
  const frame = frameOf({ content, paths, locale, messages });
  return { content, site, paths, locale, lang: site.languages[locale]!.lang, messages, frame };
}
