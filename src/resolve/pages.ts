import { join } from 'node:path';
import { typographicQuotes } from '../markdown/quotes.ts';
import type { Page, PageText } from '../model/content.ts';
import type { Site } from '../model/site.ts';
import { slugFor } from '../model/slug.ts';
import type { Source } from '../source/source.ts';
import { focusedOn, pictureOf, type Pictures } from './pictures.ts';
import { bodyOf, byKey, isText, type Keyed, type TextEntry } from './texts.ts';

export async function resolvePages(
  { pages, ownPages }: Source,
  site: Site,
  { pictures }: { readonly pictures: Pictures },
): Promise<readonly Page[]> {
  const texts = pages.filter(isText).map((entry) => pageText(entry, site, pictures));
  return byKey(site, await Promise.all(texts)).map((page) => ({
    ...page,
    isOwn: ownPages.includes(page.key),
  }));
}

type PageEntry = TextEntry<Source['pages'][number]['data']>;

async function pageText(entry: PageEntry, site: Site, pictures: Pictures): Promise<Keyed<PageText>> {
  const { key, locale, folder, data } = entry;
  const { coverAlt = '', coverFocus, type = 'WebPage', cover, ...rest } = data;
  const print = (text: string) => typographicQuotes(text, site.languages[locale]?.lang ?? locale);
  const image = cover === undefined ? undefined : focusedOn(await pictures(join(folder, cover)), coverFocus);
  const text = {
    ...rest,
    locale,
    type,
    title: print(data.title),
    description: print(data.description),
    menu: print(data.menu ?? data.title),
    slug: slugFor(data.slug, data.title, locale),
    cover: image && pictureOf(image, print(coverAlt)),
    body: bodyOf(entry),
  };
  return [key, text];
}
