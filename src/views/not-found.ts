import { pageGraph } from '../structured-data/pages.ts';
import { homeParent, pageBase } from './base.ts';
import type { Context } from './context.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale } from './sections.ts';
import type { Link, View } from './view.ts';

export interface NotFoundView extends View {
  readonly title: string;
  readonly text: string;
  readonly links: readonly Link[];
}

/** What a reader sees where there is no page. Hosts serve the one of the site’s own language for the whole site. */
export function notFoundRoute(context: Context): Route<NotFoundView> {
  const { locale, paths } = context;
  return routeTo({ kind: 'notFound', locale, path: paths.notFound(locale) }, () => notFoundView(context));
}

function notFoundView(context: Context): NotFoundView {
  const { content, frame, locale, messages, paths } = context;
  const base = pageBase(context, {
    path: paths.notFound(locale),
    label: messages.notFoundTitle,
    title: messages.notFoundTitle,
    description: messages.notFoundText,
    versions: byLocale(content, (other) => paths.notFound(other)),
    parents: [homeParent(context)],
    hidden: true,
    graph: (page) => pageGraph(page, 'WebPage'),
  });
  return { ...base, title: messages.notFoundTitle, text: messages.notFoundText, links: frame.menu };
}
