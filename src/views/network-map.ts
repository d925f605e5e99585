import type { Context } from './context.ts';
import { cardsOf, elsewhereIn, entryOf, placedIn, type MapEntry } from './map-places.ts';
import { ringsText, sheetsOf, type MapSheet } from './map-sheets.ts';
import { placedTowns, townsBeside, type MapTown, type PlacedTown } from './map-towns.ts';
import { partList, type PartList } from './part-list.ts';
import { isCut } from './network-parts.ts';

/** So many towns stand beside the map of a network that has no room for all. */
const townsNamed = 16;

/** The network on a map, and the same as a list by town. */
export interface NetworkMap {
  readonly title: string;
  /** What numbers and circles mean. */
  readonly legend: readonly string[];
  readonly listTitle: string;
  readonly oneTown: boolean;
  /** One, or several where the network lies on several continents. */
  readonly sheets: readonly MapSheet[];
  readonly towns: readonly MapTown[];
  /** The largest towns, where there are too many for a list of all companies. */
  readonly largest?: PartList | undefined;
  /** Companies that are not on the map. */
  readonly elsewhere: readonly MapEntry[];
  readonly elsewhereTitle: string;
}

/** The network on a map, and the same as a list by town; nothing where no client has a pin. */
export function networkMap(context: Context): NetworkMap | undefined {
  const { content, messages } = context;
  if (placedIn(content).length === 0) return undefined;
  const towns = [...placedTowns(context).values()];
  const sheets = sheetsOf(context, towns);
  const { title, list, elsewhere } = messages.map;
  return {
    title,
    legend: legendOf(context, sheets),
    listTitle: list,
    oneTown: towns.length === 1,
    sheets,
    towns: townsBeside(context, towns),
    largest: isCut(content)
      ? partList(
          context,
          'towns',
          towns.map(({ part }) => part),
          { title: messages.directory.byTown, most: townsNamed },
        )
      : undefined,
    elsewhere: isCut(content) ? [] : elsewhereEntries(context, towns),
    elsewhereTitle: elsewhere,
  };
}

/** What numbers, plus signs and circles mean; only of those that the reader sees. */
function legendOf(context: Context, sheets: readonly MapSheet[]): readonly string[] {
  const { counts, others } = context.messages.map;
  const marks = sheets.flatMap(({ wide, narrow }) => [...(wide?.marks ?? []), ...narrow.marks]);
  const circles = ringsText(context);
  return [
    ...(marks.some(({ count }) => count !== undefined) ? [counts] : []),
    ...(marks.some(({ towns }) => towns > 1) ? [others] : []),
    ...(circles === undefined ? [] : [circles]),
  ];
}

/** Clients of towns that no map shows are named all the same, with the reason. */
function elsewhereEntries(context: Context, towns: readonly PlacedTown[]): readonly MapEntry[] {
  const listed = new Set(towns.flatMap(({ cards }) => cards.map(({ key }) => key)));
  return elsewhereIn(context)
    .filter(({ key }) => !listed.has(key))
    .map(({ key }) => entryOf(cardsOf(context).get(key)!))
    .toSorted((a, b) => a.link.label.localeCompare(b.link.label, context.lang));
}
