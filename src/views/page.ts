import type { Page, PageText, Picture } from '../model/content.ts';
import { pageGraph } from '../structured-data/pages.ts';
import { arrivalView, type ArrivalView } from './arrival.ts';
import { homeParent, pageBase } from './base.ts';
import type { Context } from './context.ts';
import { hoursView, type HoursView } from './hours.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale } from './sections.ts';
import { shownBody, type ShownBody } from './shown-body.ts';
import type { View } from './view.ts';

export interface PageView extends View {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly cover?: Picture | undefined;
  readonly body: ShownBody;
  /** Set on the contact page: the agency’s own address and channels beside the text. */
  readonly showContact: boolean;
  /** Set there where customers come to the agency: when it is open, and how one finds its door. */
  readonly visit?: VisitView | undefined;
}

export interface VisitView extends HoursView {
  readonly arrival?: ArrivalView | undefined;
}

/** The agency’s own pages that exist in the language: about, contact, privacy … */
export const pageRoutes = (context: Context): readonly Route<PageView>[] =>
  context.content.pages.flatMap((page) => {
    const { locale, paths } = context;
    const text = page.texts[locale];
    if (!text) return [];
    const path = paths.page(locale, text.slug);
    return [
      routeTo({ kind: page.isOwn ? 'ownPage' : 'page', locale, path }, () => pageView(context, page, text)),
    ];
  });

function pageView(context: Context, { key, isOwn, texts }: Page, text: PageText): PageView {
  const { content, locale, paths } = context;
  const { title, description, cover, body, type } = text;
  const base = pageBase(context, {
    path: paths.page(locale, text.slug),
    label: title,
    title,
    description,
    versions: byLocale(content, (other) => texts[other] && paths.page(other, texts[other].slug)),
    parents: [homeParent(context)],
    image: cover,
    shared: { title, kicker: context.site.name, picture: cover },
    // What a component of the site shows besides the text is in no Markdown.
    hasTwin: !isOwn,
    graph: (page) => pageGraph(page, type),
  });
  const showContact = type === 'ContactPage';
  const visit = showContact ? visitOf(context) : undefined;
  return { ...base, key, title, description, cover, body: shownBody(context, body), showContact, visit };
}

function visitOf(context: Context): VisitView | undefined {
  const { address, arrival, hours, name, pin, timeZone } = context.site;
  if (!address || !(hours ?? arrival)) return undefined;
  return {
    ...hoursView(context, { address, pin, timeZone }, hours),
    arrival: arrivalView(context, { name, pin, arrival }),
  };
}
