import { elided } from '../i18n/elision.ts';
import { count, fill } from '../i18n/format.ts';
import { networkGraph, pagesGraph } from '../structured-data/pages.ts';
import { homeParent, pageBase, type Parent } from './base.ts';
import type { Context } from './context.ts';
import { fromNear, placedTowns, type MapTown } from './map-towns.ts';
import { listChanged } from './last-changed.ts';
import { inOrder } from './network.ts';
import { filterOf, type Filter } from './network-filter.ts';
import { groupsIn, groupsOf, rowsOf, type NetworkGroup } from './network-groups.ts';
import {
  isCut,
  partByKey,
  partsOfKind,
  partVersions,
  sectorsIn,
  townsAround,
  townsIn,
  type Part,
} from './network-parts.ts';
import { searchOf, type NetworkSearch } from './network-search.ts';
import { partLink, type PartLink, type PartList } from './part-list.ts';
import { pageAt, pageNumbers, type Pagination } from './pagination.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale, sectionVersions } from './sections.ts';
import { companiesPerPage, partsPerPage } from '../routes/network-parts.ts';
import { partKinds, type PartKind } from '../routes/paths.ts';
import type { View } from './view.ts';

/** A page of the companies of one kind or in one town. */
export interface NetworkPartView extends View {
  readonly title: string;
  readonly description: string;
  readonly companyCount: string;
  readonly search?: NetworkSearch | undefined;
  /** Where there are enough companies to choose from, all of them on the page. */
  readonly filter?: Filter | undefined;
  readonly groups: readonly NetworkGroup[];
  readonly pagination: Pagination;
  /** The town from near, where its companies lie apart and are all on the page. */
  readonly town?: MapTown | undefined;
  readonly nearby?: PartList | undefined;
}

/** All kinds or all towns, page by page. */
export interface NetworkPartsView extends View {
  readonly title: string;
  readonly description: string;
  readonly search?: NetworkSearch | undefined;
  readonly links: readonly PartLink[];
  readonly pagination: Pagination;
}

const nearbyTowns = 8;
/** Fewer companies are seen at a glance. */
const fewestToChooseFrom = 4;

/** The pages of every kind and every town that have one. */
export const networkPartRoutes = (context: Context): readonly Route<NetworkPartView>[] =>
  [...sectorsIn(context), ...townsIn(context)].flatMap(({ kind, key, slug, clients }) => {
    if (slug === undefined) return [];
    const { locale, paths } = context;
    return pageNumbers(clients.length, companiesPerPage).map((page) =>
      routeTo({ kind: 'networkPart', locale, path: paths.networkPart(locale, kind, slug, page) }, () =>
        partView(context, partByKey[kind](context).get(key)!, page),
      ),
    );
  });

/** Lists of all kinds and of all towns; none where one page holds all companies. */
export const networkPartsRoutes = (context: Context): readonly Route<NetworkPartsView>[] =>
  isCut(context.content) ? partKinds.flatMap((kind) => listsOf(context, kind)) : [];

function partPage(context: Context, { kind, slug = '', clients }: Part, page: number) {
  const { locale, messages, paths } = context;
  const rows = rowsOf(groupsOf(context, clients, kind === 'towns' ? 'sector' : 'relation'));
  return pageAt(
    context,
    rows,
    {
      size: companiesPerPage,
      pathOf: (number) => paths.networkPart(locale, kind, slug, number),
      words: messages.directory,
    },
    page,
  );
}

function partView(context: Context, part: Part, page: number): NetworkPartView {
  const { content, lang, locale, messages, site } = context;
  const { kind, label, clients } = part;
  const list = partPage(context, part, page);
  const { directory } = messages;
  const companyCount = count(messages.clientsCount, clients.length, lang);
  const description =
    part.text ?? fill(directory.description, { name: label, companies: companyCount, site: site.name });
  const versions = partVersions(context, part);
  const title =
    kind === 'towns'
      ? elided(fill(directory.inTown, { town: label }), lang)
      : fill(directory.ofSector, { sector: label });
  const heading = kind === 'towns' ? title : label;
  const shown = inOrder(
    content.clients,
    list.items.map(({ card }) => card.key),
  );
  return {
    ...pageBase(context, {
      path: list.path,
      label,
      title: list.numbered(title),
      description: list.numbered(description),
      versions: list.page === 1 ? versions : { [locale]: list.path },
      parents: [...parentsOf(context, kind), ...(list.page > 1 ? [{ label, versions }] : [])],
      shared: { title: heading, kicker: messages.networkTitle },
      updated: listChanged(context, shown),
      graph: (facts) => networkGraph(facts, shown),
    }),
    title: heading,
    description: list.numbered(description),
    companyCount,
    search: isCut(content) ? searchOf(context) : undefined,
    filter: filterIn(context, list),
    groups: groupsIn(list.items),
    pagination: list.pagination,
    town: list.pagination.pages === 1 ? townFromNear(context, part) : undefined,
    nearby: list.page === 1 ? nearbyOf(context, part) : undefined,
  };
}

function filterIn(context: Context, { items, pagination }: ReturnType<typeof partPage>): Filter | undefined {
  if (pagination.pages > 1 || items.length < fewestToChooseFrom) return undefined;
  return filterOf(
    context,
    items.map(({ card }) => card),
  );
}

/** The town from near, where there is something to see. */
function townFromNear(context: Context, part: Part): MapTown | undefined {
  if (part.kind !== 'towns') return undefined;
  const town = placedTowns(context).get(part.key);
  const view = town && fromNear(context, town);
  return view?.closeUp && view;
}

function nearbyOf(context: Context, part: Part): PartList | undefined {
  if (part.kind !== 'towns') return undefined;
  const links = townsAround(context, part, nearbyTowns).map((town) => partLink(context, town));
  return links.length === 0 ? undefined : { title: context.messages.directory.nearby, links };
}

const listsOf = (context: Context, kind: PartKind): readonly Route<NetworkPartsView>[] =>
  pageNumbers(partsOfKind[kind](context).length, partsPerPage).map((page) => {
    const { locale, paths } = context;
    return routeTo({ kind: 'networkParts', locale, path: paths.networkParts(locale, kind, page) }, () =>
      partsView(context, kind, page),
    );
  });

function partsView(context: Context, kind: PartKind, page: number): NetworkPartsView {
  const { content, locale, messages, paths, site } = context;
  const list = pageAt(
    context,
    partsOfKind[kind](context),
    {
      size: partsPerPage,
      pathOf: (number) => paths.networkParts(locale, kind, number),
      words: messages.directory,
    },
    page,
  );
  const { allSectors, allTowns } = messages.directory;
  const title = kind === 'towns' ? allTowns : allSectors;
  const description = `${title}. ${fill(messages.networkDescription, { site: site.name })}`;
  const versions = byLocale(content, (other) => paths.networkParts(other, kind));
  const links = list.items.map((part) => partLink(context, part));
  return {
    ...pageBase(context, {
      path: list.path,
      label: title,
      title: list.numbered(title),
      description: list.numbered(description),
      versions: list.page === 1 ? versions : { [locale]: list.path },
      parents: list.page === 1 ? [homeParent(context), network(context)] : parentsOf(context, kind),
      shared: { title, kicker: messages.networkTitle },
      graph: (facts) =>
        pagesGraph(
          facts,
          links.map(({ href, label }) => ({ path: href, title: label })),
        ),
    }),
    title,
    description: list.numbered(messages.networkIntro),
    search: searchOf(context),
    links,
    pagination: list.pagination,
  };
}

const network = ({ content, messages, paths }: Context): Parent => ({
  label: messages.network,
  versions: sectionVersions(content, paths, 'network'),
});

/** The list of all towns is above a town, where there is one. */
function parentsOf(context: Context, kind: PartKind): readonly Parent[] {
  const { content, messages, paths } = context;
  const { allSectors, allTowns } = messages.directory;
  const list = {
    label: kind === 'towns' ? allTowns : allSectors,
    versions: byLocale(content, (locale) => paths.networkParts(locale, kind)),
  };
  return [homeParent(context), network(context), ...(isCut(content) ? [list] : [])];
}
