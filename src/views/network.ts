import { count, fill } from '../i18n/format.ts';
import { relations, type Relation } from '../model/client.ts';
import type { Client } from '../model/content.ts';
import { statusOn } from '../model/history.ts';
import { networkGraph } from '../structured-data/pages.ts';
import { homeParent, pageBase } from './base.ts';
import type { ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import { networkMap, type NetworkMap } from './network-map.ts';
import { networkDownloads, type Download } from './downloads.ts';
import { exploreNetwork, type Explore } from './explore.ts';
import { optionsOf } from './filter-options.ts';
import { cardsOf } from './map-places.ts';
import { sectionVersions } from './sections.ts';
import type { View } from './view.ts';

export interface NetworkView extends View {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly clientCount: string;
  readonly sectors: readonly FilterOption[];
  /** What opens those that are folded; nothing where none are. */
  readonly moreSectors?: string | undefined;
  readonly cities: readonly FilterOption[];
  readonly moreCities?: string | undefined;
  /** Pairs `[sector, city]` that no company has: there the reader is told so. */
  readonly emptyPairs: readonly (readonly [string, string])[];
  readonly groups: readonly NetworkGroup[];
  /** Nothing where no company has a pin. */
  readonly map?: NetworkMap | undefined;
  readonly downloads: readonly Download[];
  readonly explore?: Explore | undefined;
}

export interface FilterOption {
  /** Safe in an attribute and a selector, since it is a slug. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Out of sight until the reader asks for more. */
  readonly folded: boolean;
}

/**
 * Clients stand in one group per sector; partners, friends and former clients in one group each, and so do companies
 * that have closed for good, whatever they were.
 */
export interface NetworkGroup {
  readonly id: string;
  readonly title: string;
  readonly relation: Relation | 'closed';
  readonly cards: readonly ClientCard[];
}

/** The companies of the network; nothing while there are none. */
export function networkViews(context: Context): readonly NetworkView[] {
  const { content, lang, locale, messages, paths, site } = context;
  const groups = groupsOf(context);
  const cards = groups.flatMap((group) => group.cards);
  if (cards.length === 0) return [];
  const sectors = optionsOf(cards, lang, (card) => [card.sector, card.sectorLabel]);
  const cities = optionsOf(cards, lang, (card) => [card.city, card.cityLabel]);
  const description = fill(messages.networkDescription, { site: site.name });
  const clients = new Map(content.clients.map((client) => [client.key, client]));
  const shown = cards.map(({ key }) => clients.get(key)!);
  const base = pageBase(context, {
    path: paths.network(locale),
    label: messages.network,
    title: messages.networkTitle,
    description,
    versions: sectionVersions(content, paths, 'network'),
    parents: [homeParent(context)],
    files: networkDownloads(context).map(({ href, type }) => ({ path: href, type })),
    graph: (page) => networkGraph(page, shown),
  });
  return [
    {
      ...base,
      title: messages.networkTitle,
      description,
      intro: messages.networkIntro,
      clientCount: count(messages.clientsCount, cards.length, lang),
      sectors,
      cities,
      moreSectors: moreText(context, sectors),
      moreCities: moreText(context, cities),
      emptyPairs: emptyPairs(cards, sectors, cities),
      groups,
      map: networkMap(context),
      downloads: networkDownloads(context),
      explore: exploreNetwork(context),
    },
  ];
}

function moreText({ lang, messages }: Context, options: readonly FilterOption[]): string | undefined {
  const folded = options.filter((option) => option.folded).length;
  return folded > 0 ? count(messages.moreOptions, folded, lang) : undefined;
}

/** Clients by sector; then partners, friends and former clients, each in a group of their own; last what has closed. */
function groupsOf(context: Context): readonly NetworkGroup[] {
  const { content, lang, messages } = context;
  const known = cardsOf(context);
  const cards = (clients: readonly Client[]) =>
    clients.map(({ key }) => known.get(key)!).toSorted((a, b) => a.name.localeCompare(b.name, lang));
  const [, ...others] = relations;
  const [closed, existing] = partition(
    content.clients,
    (client) => statusOn(client, content.today) === 'closed',
  );
  const clients = cards(existing.filter(({ relation }) => relation === 'client'));
  const bySector = Map.groupBy(clients, ({ sector }) => sector);
  const sectors = [...bySector].map(([sector, own]) => ({
    id: `companies-${sector}`,
    title: own[0]!.sectorLabel,
    relation: 'client' as const,
    cards: own,
  }));
  const rest = others.map((relation) => ({
    id: relation,
    title: messages.relation[relation],
    relation,
    cards: cards(existing.filter((client) => client.relation === relation)),
  }));
  const gone = {
    id: 'closed',
    title: messages.status.gone,
    relation: 'closed' as const,
    cards: cards(closed),
  };
  return [
    ...sectors.toSorted((a, b) => a.title.localeCompare(b.title, lang)),
    ...[...rest, gone].filter(({ cards }) => cards.length > 0),
  ];
}

const partition = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
  [items.filter(test), items.filter((item) => !test(item))] as const;

function emptyPairs(
  cards: readonly ClientCard[],
  sectors: readonly FilterOption[],
  cities: readonly FilterOption[],
): NetworkView['emptyPairs'] {
  const existing = new Set(cards.map(({ sector, city }) => `${sector}/${city}`));
  return sectors.flatMap((sector) =>
    cities
      .filter((city) => !existing.has(`${sector.value}/${city.value}`))
      .map((city) => [sector.value, city.value] as const),
  );
}
