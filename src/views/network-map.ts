import { count } from '../i18n/format.ts';
import type { Context } from './context.ts';
import { cardsOf, elsewhereIn, entryOf, placedIn, type MapEntry } from './map-places.ts';
import { ringsText, sheetsOf, type MapSheet } from './map-sheets.ts';
import { townsOf, type MapTown } from './map-towns.ts';

/** From so many companies on, the list stands under the map, folded. */
const manyCompanies = 40;

/** The network on a map, and the same as a list by town. */
export interface NetworkMap {
  readonly title: string;
  /** What numbers and circles mean. */
  readonly legend: readonly string[];
  readonly listTitle: string;
  /** How many companies are on the map. */
  readonly summary: string;
  /** Whether the list is so long that it is folded at first. */
  readonly folded: boolean;
  readonly oneTown: boolean;
  /** One, or several where the network lies on several continents. */
  readonly sheets: readonly MapSheet[];
  readonly towns: readonly MapTown[];
  /** Companies that are not on the map. */
  readonly elsewhere: readonly MapEntry[];
  readonly elsewhereTitle: string;
}

/** The network on a map, and the same as a list by town; nothing where no client has a pin. */
export function networkMap(context: Context): NetworkMap | undefined {
  const { content, lang, messages } = context;
  const placed = placedIn(content);
  if (placed.length === 0) return undefined;
  const towns = townsOf(context);
  const sheets = sheetsOf(context, towns);
  const { title, list, elsewhere } = messages.map;
  return {
    title,
    legend: legendOf(context, sheets),
    listTitle: list,
    summary: count(messages.clientsCount, placed.length, lang),
    folded: placed.length > manyCompanies,
    oneTown: towns.length === 1,
    sheets,
    towns: towns.map(({ town }) => town),
    elsewhere: elsewhereEntries(context),
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

/** Clients that no map shows are named all the same, with the reason. */
const elsewhereEntries = (context: Context): readonly MapEntry[] =>
  elsewhereIn(context)
    .map(({ key }) => entryOf(cardsOf(context).get(key)!))
    .toSorted((a, b) => a.link.label.localeCompare(b.link.label, context.lang));
