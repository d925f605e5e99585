import type { Content } from '../model/content.ts';
import type { Locale } from '../model/text.ts';
import type { Paths } from './paths.ts';

/** An address that was once published and where it leads now. */
export interface Redirect {
  /** A path below the site’s own folder, as the author wrote it: `/2019/05/old-name/`. */
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
}

/** A URL once published keeps working: every old address of every text. */
export function redirectsOf(content: Content, paths: Paths): readonly Redirect[] {
  const { stories, clients, pages } = content;
  return [
    ...stories.flatMap(({ texts }) => moved(texts, (locale, slug) => paths.story(locale, slug))),
    ...clients.flatMap(({ texts }) => moved(texts, (locale, slug) => paths.client(locale, slug))),
    ...pages.flatMap(({ texts }) => moved(texts, (locale, slug) => paths.page(locale, slug))),
  ];
}

interface Movable {
  readonly slug: string;
  readonly oldAddresses: readonly string[];
}

function moved(
  texts: Readonly<Partial<Record<Locale, Movable>>>,
  pathOf: (locale: Locale, slug: string) => string,
): readonly Redirect[] {
  return Object.entries(texts).flatMap(([locale, text]) => {
    const to = pathOf(locale, text!.slug);
    return text!.oldAddresses.filter((from) => from !== to).map((from) => ({ from, to, locale }));
  });
}
