import type { Body, Picture } from '../model/content.ts';
import { pageGraph } from '../structured-data/pages.ts';
import { homeParent, pageBase } from './base.ts';
import type { Context } from './context.ts';
import { byLocale } from './sections.ts';
import type { View } from './view.ts';

export interface PageView extends View {
  readonly title: string;
  readonly description: string;
  readonly cover?: Picture | undefined;
  readonly body: Body;
  /** Set on the contact page: the agency’s own address and channels beside the text. */
  readonly showContact: boolean;
}

/** The agency’s own pages that exist in the language: about, contact, privacy … */
export const pageViews = (context: Context): readonly PageView[] =>
  context.content.pages.flatMap(({ texts }) => {
    const { content, locale, paths } = context;
    const text = texts[locale];
    if (!text) return [];
    const base = pageBase(context, {
      path: paths.page(locale, text.slug),
      label: text.title,
      title: text.title,
      description: text.description,
      versions: byLocale(content, (other) => texts[other] && paths.page(other, texts[other].slug)),
      parents: [homeParent(context)],
      image: text.cover,
      graph: (page) => pageGraph(page, text.type),
    });
    const { title, description, cover, body, type } = text;
    return [{ ...base, title, description, cover, body, showContact: type === 'ContactPage' }];
  });
