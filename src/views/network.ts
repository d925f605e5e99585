import { count, fill } from '../i18n/format.ts';
import type { Client } from '../model/content.ts';
import { clientsNamed } from '../model/references.ts';
import { oncePer } from '../once.ts';
import { networkGraph } from '../structured-data/pages.ts';
import { homeParent, pageBase } from './base.ts';
import type { ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import { changesFeed, networkFeed } from './feed-places.ts';
import { listChanged } from './last-changed.ts';
import { networkMap, type NetworkMap } from './network-map.ts';
import { changesDownload, networkDownloads, type Download } from './downloads.ts';
import { exploreNetwork, type Explore } from './explore.ts';
import { filterOf, type Filter } from './network-filter.ts';
import { groupsOf, rowsOf, type NetworkGroup } from './network-groups.ts';
import { isCut, partByKey, partsOfKind, type Part } from './network-parts.ts';
import { networkPictureView, type NetworkPictureView } from './network-picture.ts';
import { searchOf, type NetworkSearch } from './network-search.ts';
import { partList, type PartList } from './part-list.ts';
import { sectionVersions } from './sections.ts';
import { routeTo, type Route } from './route.ts';
import type { Link, View } from './view.ts';

export interface NetworkView extends View {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly clientCount: string;
  /** Nothing while nobody is near anybody. */
  readonly picture?: NetworkPictureView | undefined;
  /** Where all companies are on the page. */
  readonly filter?: Filter | undefined;
  /** Where they are not. */
  readonly search?: NetworkSearch | undefined;
  readonly groups: readonly ShownGroup[];
  /** The kinds of which no company is shown here. */
  readonly otherSectors?: PartList | undefined;
  /** Nothing where no company has a pin. */
  readonly map?: NetworkMap | undefined;
  readonly downloads: readonly Download[];
  readonly explore?: Explore | undefined;
}

/** A group, and the page of its kind. */
export interface ShownGroup extends NetworkGroup {
  readonly link?: Link | undefined;
  /** Where there are more of them. */
  readonly all?: Link | undefined;
}

/** The companies of the network; nothing while there are none. */
export function networkRoutes(context: Context): readonly Route<NetworkView>[] {
  const { content, locale, paths } = context;
  return content.clients.length === 0
    ? []
    : [routeTo({ kind: 'network', locale, path: paths.network(locale) }, () => networkView(context))];
}

function networkView(context: Context): NetworkView {
  const { content, lang, locale, messages, paths, site } = context;
  const groups = isCut(content) ? samples(context) : wholeGroups(context);
  const shown = rowsOf(groups).map(({ card }) => card.key);
  const description = fill(messages.networkDescription, { site: site.name });
  const base = pageBase(context, {
    path: paths.network(locale),
    label: messages.network,
    title: messages.networkTitle,
    description,
    versions: sectionVersions(content, paths, 'network'),
    parents: [homeParent(context)],
    files: networkDownloads(context).map(({ href, type }) => ({ path: href, type })),
    shared: { title: messages.networkTitle, kicker: '' },
    updated: listChanged(context, content.clients),
    feed: networkFeed(context),
    otherFeed: changesFeed(context),
    graph: (page) => networkGraph(page, inOrder(content.clients, shown)),
  });
  return {
    ...base,
    title: messages.networkTitle,
    description,
    intro: messages.networkIntro,
    clientCount: count(messages.clientsCount, content.clients.length, lang),
    ...(isCut(content)
      ? { search: searchOf(context), otherSectors: otherSectors(context) }
      : {
          filter: filterOf(
            context,
            rowsOf(groups).map(({ card }) => card),
          ),
        }),
    picture: networkPictureView(context),
    groups,
    map: networkMap(context),
    downloads: [...networkDownloads(context), ...changesDownload(context)],
    explore: exploreNetwork(context),
  };
}

/** The clients of the cards in the order in which the reader sees them. */
export function inOrder(clients: readonly Client[], keys: readonly string[]): readonly Client[] {
  const known = new Map(clientsNamed({ clients }, keys).map((client) => [client.key, client]));
  return keys.map((key) => known.get(key)!);
}

/** Every company in its group; a kind that has a page of its own says where. */
function wholeGroups(context: Context): readonly ShownGroup[] {
  const pages = partByKey.sectors(context);
  return groupsOf(context, context.content.clients, 'sector').map((group) => {
    const part = group.relation === 'client' ? pages.get(group.cards[0]!.sector) : undefined;
    return { ...group, link: part?.slug === undefined ? undefined : part.link };
  });
}

const allOf = ({ lang, messages }: Context, { link, clients }: Part): Link => ({
  ...link,
  label: count(messages.directory.allCompanies, clients.length, lang),
});

/** Of a large network the largest kinds are shown by a few companies each. */
const sampledSectors = 8;
const sampledCompanies = 3;
/** Further kinds are named; more would push everything else out of sight. */
const namedSectors = 40;

const sectorsBySize = oncePer((context: Context): readonly Part[] =>
  partsOfKind.sectors(context).toSorted((a, b) => b.clients.length - a.clients.length),
);

const samples = oncePer((context: Context): readonly ShownGroup[] =>
  sectorsBySize(context)
    .slice(0, sampledSectors)
    .map((part) => sampleOf(context, part)),
);

/** Those that can be visited and seen come first. */
function sampleOf(context: Context, part: Part): ShownGroup {
  const { key, label, clients, link, slug } = part;
  const rows = rowsOf(groupsOf(context, clients, 'relation'));
  const rank = ({ card }: { readonly card: ClientCard }) =>
    (card.status === undefined ? 0 : 2) + (card.picture === undefined ? 1 : 0);
  return {
    id: `companies-${key}`,
    title: label,
    relation: 'client',
    cards: rows
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, sampledCompanies)
      .map(({ card }) => card),
    ...(slug !== undefined && { link, all: allOf(context, part) }),
  };
}

function otherSectors(context: Context): PartList | undefined {
  const others = sectorsBySize(context).slice(sampledSectors);
  if (others.length === 0) return undefined;
  return partList(context, 'sectors', others, {
    title: context.messages.directory.bySector,
    most: namedSectors,
  });
}
