import type { WebPageLeaf } from 'schema-dts';
import { known, reference } from '../known.ts';
import { scopeOf, type PageFacts } from '../scope.ts';

export type WebPageType = 'WebPage' | 'AboutPage' | 'CollectionPage' | 'ContactPage' | 'ProfilePage';

/** Kinds of page have no properties of their own. */
export type WebPageNode = Omit<WebPageLeaf, '@type'> & { readonly '@type': WebPageType };

interface About {
  /** The `@id` of what the page is about first of all. */
  readonly subject?: string | undefined;
  /** The `@id` of its main picture. */
  readonly image?: string | undefined;
}

export function webPage(page: PageFacts, type: WebPageType, { subject, image }: About = {}): WebPageNode {
  const { ids } = scopeOf(page);
  const url = page.paths.url(page.path);
  return known<WebPageNode>({
    '@type': type,
    '@id': ids.webPage(url),
    url,
    name: page.title,
    description: page.description,
    inLanguage: page.content.site.languages[page.locale]!.lang,
    isPartOf: reference(ids.website),
    breadcrumb: page.breadcrumbs.length > 1 ? reference(ids.breadcrumb(url)) : undefined,
    primaryImageOfPage: image === undefined ? undefined : reference(image),
    mainEntity: subject === undefined ? undefined : reference(subject),
  });
}
