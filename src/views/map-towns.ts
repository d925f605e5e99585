import { closeUpOf, type CloseUp } from '../maps/close-up.ts';
import { lonLat } from '../places/earth.ts';
import type { ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import { closeUpView, type MapCloseUp } from './map-close-up.ts';
import { cardsOf, entryOf, placedIn, type Placed, type MapEntry } from './map-places.ts';

/** The towns with the most clients are shown from near; more drawings would only weigh. */
const mostCloseUps = 6;

export interface MapTown {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** How many, where there are several. */
  readonly count?: string | undefined;
  readonly entries: readonly MapEntry[];
  readonly closeUp?: MapCloseUp | undefined;
}

/** A town as the list shows it, and who is there. */
export interface PlacedTown {
  readonly placed: readonly Placed[];
  readonly cards: readonly ClientCard[];
  readonly town: MapTown;
}

/** Those with the most companies first. Towns of the same name in two countries are two. */
export function townsOf(context: Context): readonly PlacedTown[] {
  const { content, lang, site } = context;
  const cards = cardsOf(context);
  const cardOf = ({ client }: Placed) => cards.get(client.key)!;
  const groups = Map.groupBy(
    placedIn(content),
    (placed) => `${placed.client.address.country.toLowerCase()}-${cardOf(placed).city}`,
  );
  const byName = new Intl.Collator(lang).compare;
  const sorted = [...groups].toSorted(
    ([, a], [, b]) => b.length - a.length || byName(cardOf(a[0]!).cityLabel, cardOf(b[0]!).cityLabel),
  );
  const agency = site.pin && { key: '', name: site.name, pin: lonLat(site.pin) };
  return sorted.map(([key, placed], index) => {
    const doors = placed.map(({ client: { key, name }, pin }) => ({ key, name, pin }));
    const closeUp = index < mostCloseUps && doors.length > 1 ? closeUpOf(doors, agency) : undefined;
    const ofTown = placed.map(cardOf);
    return { placed, cards: ofTown, town: townView(context, key, ofTown, closeUp) };
  });
}

/** Numbers in the list are those of the close-up. */
function townView(
  context: Context,
  key: string,
  cards: readonly ClientCard[],
  closeUp: CloseUp | undefined,
): MapTown {
  const { lang } = context;
  const { city, cityLabel: name } = cards[0]!;
  const marks = closeUp?.marks.map(({ mark }) => mark.spots) ?? [];
  const numberOf = (card: ClientCard) =>
    marks.findIndex((spots) => spots.some((spot) => spot.key === card.key)) + 1;
  const entries = cards.map((card) => entryOf(card, numberOf(card)));
  return {
    id: `town-${key}`,
    name,
    city,
    count: cards.length > 1 ? new Intl.NumberFormat(lang).format(cards.length) : undefined,
    entries: entries.toSorted(
      (a, b) => a.number - b.number || a.link.label.localeCompare(b.link.label, lang),
    ),
    closeUp: closeUp && closeUpView(context, name, closeUp),
  };
}
