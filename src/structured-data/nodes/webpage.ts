import type { WebPageLeaf } from 'schema-dts';
import { known } from '../known.ts';
import { scopeOf, type PageFacts } from '../scope.ts';
import { imageReference } from './image.ts';

export type WebPageType = 'WebPage' | 'AboutPage' | 'CollectionPage' | 'ContactPage' | 'ProfilePage';

/** Kinds of page have no properties of their own. */
export type WebPageNode = Omit<WebPageLeaf, '@type'> & { readonly '@type': WebPageType };

/** @param subject the `@id` of what the page is about first of all */
export function webPage(page: PageFacts, type: WebPageType, subject?: string): WebPageNode {
  const scope = scopeOf(page);
  const url = page.paths.url(page.path);
  return known<WebPageNode>({
    '@type': type,
    '@id': scope.ids.webPage(url),
    url,
    name: page.title,
    description: page.description,
    inLanguage: page.content.site.languages[page.locale]!.lang,
    isPartOf: { '@id': scope.ids.website },
    breadcrumb: page.breadcrumbs.length > 1 ? { '@id': scope.ids.breadcrumb(url) } : undefined,
    primaryImageOfPage: page.image && imageReference(scope, page.image),
    mainEntity: subject === undefined ? undefined : { '@id': subject },
  });
}
