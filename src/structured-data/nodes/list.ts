import type { ItemListLeaf, ListItemLeaf } from 'schema-dts';
import type { Client } from '../../model/content.ts';
import { nearestLocale, type Locale } from '../../model/text.ts';
import { known, reference, values } from '../known.ts';
import { scopeOf, type PageFacts, type Scope } from '../scope.ts';
import { postalAddress } from './address.ts';
import { picturesOf, typesOf, type BusinessNode } from './business.ts';

/** A page that a list leads to. */
export interface Entry {
  /** A path of this site. */
  readonly path: string;
  readonly title: string;
}

/** A list whose items, if they are told in full, are clients. */
export type ListNode = Omit<ItemListLeaf, 'itemListElement'> & {
  readonly itemListElement: readonly ItemNode[];
};

type ItemNode = Omit<ListItemLeaf, 'item'> & { readonly item?: BusinessNode };

/** A list of this site’s pages, in the order in which the reader sees them. */
export const pageList = (page: PageFacts, entries: readonly Entry[]): readonly ListNode[] =>
  itemList(
    page,
    entries.map(({ path, title }) => ({ url: page.paths.url(path), name: title })),
  );

/** A list of clients with what a carousel of search results needs of each (IL02). */
export function clientList(page: PageFacts, clients: readonly Client[]): readonly ListNode[] {
  const scope = scopeOf(page);
  return itemList(
    page,
    clients.map((client) => ({ item: listedBusiness(scope, page, client) })),
  );
}

function itemList(page: PageFacts, items: readonly Omit<ItemNode, '@type'>[]): readonly ListNode[] {
  if (items.length === 0) return [];
  return [
    {
      '@type': 'ItemList',
      '@id': scopeOf(page).ids.list(page.paths.url(page.path)),
      name: page.title,
      numberOfItems: items.length,
      itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
    },
  ];
}

/** The `@id` of the page that a client’s listing leads to. */
export const listedPage = (scope: Scope, locale: Locale, client: Client): string =>
  scope.ids.webPage(nearestUrl(scope, locale, client));

/**
 * In a list a client’s `url` must be its page on this site, in the page’s language; under the client’s own `@id` that
 * would contradict the address of its website. So the listed node has no `@id`: the page that it leads to says whose it is.
 */
function listedBusiness(scope: Scope, { locale }: PageFacts, client: Client): BusinessNode {
  return known<BusinessNode>({
    '@type': typesOf(client),
    name: client.name,
    url: nearestUrl(scope, locale, client),
    image: values(picturesOf(client).map(({ share }) => scope.paths.url(share.path))),
    address: postalAddress(client.address),
    mainEntityOfPage: reference(listedPage(scope, locale, client)),
  });
}

/** The page in the asked language, else in the first that there is: every client has one. */
function nearestUrl({ content: { site }, paths }: Scope, asked: Locale, { texts }: Client): string {
  const locale = nearestLocale(texts, asked, site.locales)!;
  return paths.url(paths.client(locale, texts[locale]!.slug));
}
