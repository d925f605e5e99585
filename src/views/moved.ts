import type { Messages } from '../i18n/messages.ts';
import type { Content } from '../model/content.ts';
import { pathsOf } from '../routes/paths.ts';
import { redirectsOf } from '../routes/redirects.ts';
import { routeTo, type Route, type Shown } from './route.ts';

/** A page that sends readers on from an address that was once published. */
export interface MovedView extends Shown {
  readonly to: string;
  /** The same as an absolute URL. */
  readonly url: string;
  readonly lang: string;
  readonly messages: Pick<Messages, 'moved' | 'movedTo'>;
}

/** Every old address of every text. */
export function movedRoutes(content: Content): readonly Route[] {
  const { site } = content;
  const paths = pathsOf(site);
  return redirectsOf(content, paths).map(({ from, to, locale }) => {
    const path = site.base + from.slice(1);
    const { moved, movedTo } = content.messages[locale]!;
    const { lang } = site.languages[locale]!;
    const view: MovedView = { path, to, url: paths.url(to), lang, messages: { moved, movedTo } };
    return routeTo({ kind: 'moved', locale, path }, () => view);
  });
}
