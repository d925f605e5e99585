import { closeUpOf, type CloseUp } from '../maps/close-up.ts';
import { oncePer } from '../once.ts';
import { lonLat } from '../places/earth.ts';
import type { ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import { closeUpView, type MapCloseUp } from './map-close-up.ts';
import { entryOf, placedByKey, type Placed, type MapEntry, cardsOf } from './map-places.ts';
import { isCut, townsIn, type Part } from './network-parts.ts';
import type { Link } from './view.ts';

/** The towns with the most clients are shown from near; more drawings would only weigh. */
const mostCloseUps = 6;

export interface MapTown {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** Its page, where it has one. */
  readonly link?: Link | undefined;
  /** How many there are in the town, on the map or not, where there are several. */
  readonly count?: string | undefined;
  readonly entries: readonly MapEntry[];
  readonly closeUp?: MapCloseUp | undefined;
}

/**
 * A town with companies on the map. Its number is that of all its companies, here as in the choice of towns and on its
 * page; so the list names those as well that have closed or come to their customers.
 */
export interface PlacedTown {
  readonly part: Part;
  /** Those that have a pin. */
  readonly placed: readonly Placed[];
  /** All, those first that are on the map. */
  readonly cards: readonly ClientCard[];
}

/** By key; those with the most companies on the map first. */
export const placedTowns = oncePer((context: Context): ReadonlyMap<string, PlacedTown> => {
  const pins = placedByKey(context.content);
  const cards = cardsOf(context);
  const towns = townsIn(context).map((part): PlacedTown => {
    const placed = part.clients.flatMap(({ key }) => pins.get(key) ?? []);
    const sorted = part.clients.toSorted((a, b) => Number(pins.has(b.key)) - Number(pins.has(a.key)));
    return { part, placed, cards: sorted.map(({ key }) => cards.get(key)!) };
  });
  const shown = towns.filter(({ placed }) => placed.length > 0);
  const sorted = shown.toSorted((a, b) => b.placed.length - a.placed.length);
  return new Map(sorted.map((town) => [town.part.key, town]));
});

/** The towns as the list beside the map has them; none where they have pages instead. */
export const townsBeside = (context: Context, towns: readonly PlacedTown[]): readonly MapTown[] =>
  isCut(context.content) ? [] : towns.map((town, index) => fromNear(context, town, index < mostCloseUps));

/** A town with its companies, and a drawing of it where they lie apart. */
export function fromNear(
  context: Context,
  { part: { key, label, link, slug }, placed, cards }: PlacedTown,
  isDrawn = true,
): MapTown {
  const { lang, site } = context;
  const agency = site.pin && { key: '', name: site.name, pin: lonLat(site.pin) };
  const doors = placed.map(({ client: { key, name }, pin }) => ({ key, name, pin }));
  const closeUp = isDrawn && doors.length > 1 ? closeUpOf(doors, agency) : undefined;
  const entries = cards.map((card) => entryOf(card, numberIn(closeUp, card)));
  return {
    id: `town-${key}`,
    name: label,
    city: cards[0]!.city,
    link: slug === undefined ? undefined : link,
    count: cards.length > 1 ? new Intl.NumberFormat(lang).format(cards.length) : undefined,
    entries: entries.toSorted(
      (a, b) => order(a) - order(b) || a.link.label.localeCompare(b.link.label, lang),
    ),
    closeUp: closeUp && closeUpView(context, label, closeUp),
  };
}

/** What has no number stands below what has one. */
const order = ({ number }: MapEntry): number => (number === 0 ? Number.MAX_SAFE_INTEGER : number);

/** Numbers in the list are those of the close-up. */
const numberIn = (closeUp: CloseUp | undefined, { key }: ClientCard): number =>
  (closeUp?.marks ?? []).findIndex(({ mark }) => mark.spots.some((spot) => spot.key === key)) + 1;
