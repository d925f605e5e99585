import type { Content } from '../model/content.ts';
import type { Locale, Localized } from '../model/text.ts';
import { oldPath } from '../model/url.ts';
import type { Paths } from './paths.ts';

/** An address that was once published and where it leads now. */
export interface Redirect {
  /** A path below the site’s own folder, with a slash at both ends: `/2019/05/old-name/`. */
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
}

/** A URL once published keeps working: every old address of every text. */
export function redirectsOf(content: Content, paths: Paths): readonly Redirect[] {
  const { site, stories, clients, pages } = content;
  return [
    ...stories.flatMap(({ texts }) => moved(site, texts, paths.story)),
    ...clients.flatMap(({ texts }) => moved(site, texts, paths.client)),
    ...pages.flatMap(({ texts }) => moved(site, texts, paths.page)),
  ];
}

interface Movable {
  readonly slug: string;
  readonly oldAddresses: readonly string[];
}

/** An address that a text has again leads nowhere else. */
function moved(
  { base }: Content['site'],
  texts: Localized<Movable>,
  pathOf: (locale: Locale, slug: string) => string,
): readonly Redirect[] {
  return Object.entries(texts).flatMap(([locale, text]) => {
    const to = pathOf(locale, text!.slug);
    const old = new Set(text!.oldAddresses.flatMap((written) => oldPath(written, base) ?? []));
    return [...old]
      .filter((from) => from !== to.slice(base.length - 1))
      .map((from) => ({ from, to, locale }));
  });
}
