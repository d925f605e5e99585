import type { SearchIndex } from '../search/search-index.ts';
import { townPartKey } from '../routes/network-parts.ts';
import { sectorsIn, townsIn, type Part } from './network-parts.ts';
import { cardsOf } from './map-places.ts';
import type { Context } from './context.ts';

/** The search of a network that no page holds as a whole; its index is loaded when it is first used. */
export interface NetworkSearch {
  /** The path of a `SearchIndex`. */
  readonly file: string;
}

export const searchOf = ({ locale, paths }: Context): NetworkSearch => ({
  file: paths.networkFile(locale, 'search.json'),
});

/** All kinds, towns and companies by name, each fact once. */
export function searchIndex(context: Context): SearchIndex {
  const { content, lang, locale, messages, paths } = context;
  const base = paths.network(locale);
  const short = (href: string) => (href.startsWith(base) ? href.slice(base.length) : href);
  const [sectors, towns] = [sectorsIn(context), townsIn(context)];
  const places = (parts: readonly Part[]) => new Map(parts.map(({ key }, place) => [key, place]));
  const [sectorPlaces, townPlaces] = [places(sectors), places(towns)];
  const listed = (parts: readonly Part[]) =>
    parts.map(({ label, link, clients, slug }) =>
      slug === undefined ? ([label] as const) : ([label, short(link.href), clients.length] as const),
    );
  const cards = cardsOf(context);
  return {
    lang,
    base,
    companiesCount: messages.clientsCount,
    sectors: listed(sectors),
    towns: listed(towns),
    companies: content.clients.map((client) => {
      const { name, link, sector } = cards.get(client.key)!;
      const facts = [sectorPlaces.get(sector)!, townPlaces.get(townPartKey(client))!] as const;
      return link.lang === undefined
        ? ([name, short(link.href), ...facts] as const)
        : ([name, short(link.href), ...facts, link.lang] as const);
    }),
  };
}
