import { textRenderer } from '../markdown/text-renderer.ts';
import type { Content } from '../model/content.ts';
import type { Pictures } from '../resolve/pictures.ts';
import { isText } from '../resolve/texts.ts';
import type { Source } from '../source/source.ts';
import { allRoutes } from '../views/all.ts';
import { contextsOf } from '../views/context.ts';
import { feedFiles } from '../views/feeds.ts';
import { twinFiles } from '../views/twins.ts';
import type { Supply } from './supply.ts';

/** All pages of a site, and the texts that stand on them. */
export function supplyOf(source: Source, content: Content, pictures: Pictures): Supply {
  const texts = [...source.stories, ...source.clientTexts, ...source.pages].filter(isText);
  const byFile = new Map(texts.map((text) => [text.path, text]));
  const render = textRenderer({
    ...markdownSettings(source),
    base: content.site.base,
    pictures: (file) => pictures(source.pictures.get(file) ?? file),
  });
  const routes = Map.groupBy(allRoutes(content), ({ kind }) => kind);
  return {
    base: content.site.base,
    routes: (kind) => Promise.resolve(routes.get(kind) ?? []),
    feeds: () => Promise.resolve(feedFiles(contextsOf(content))),
    twins: () => Promise.resolve(twinFiles(content)),
    text({ file, named }, form) {
      const text = byFile.get(file);
      if (!text) throw new RangeError(`No text ${file}`);
      const { body = '', format = 'md' } = text;
      return render({ ...text, body, format, named }, form);
    },
  };
}

/** What decides how every text is rendered. */
export function markdownSettings({ site, messages, clients, ownParts }: Source) {
  const { languages, analytics, email } = site.data;
  const counting = analytics && { analytics, email };
  return {
    ownParts,
    languages: Object.fromEntries(
      site.locales.map((locale) => {
        const { lang, dir } = languages[locale]!;
        return [locale, { lang, dir, messages: messages[locale]!, counting }];
      }),
    ),
    sponsoredHosts: clients.flatMap(({ data: { paid, website } }) =>
      paid && website ? [new URL(website).hostname] : [],
    ),
  };
}
