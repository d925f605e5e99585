import type { PlaceKind } from '../maps/sketch/symbols.ts';
import type { Pin } from '../model/address.ts';
import type { Arrival, Spot, Stop } from '../model/arrival.ts';
import type { Doorstep } from './arrival.ts';
import { distance } from '../places/distance.ts';
import type { Context } from './context.ts';
import { told, type Told } from './told.ts';

/** A place near a client, told in one language. */
export interface ArrivalPlace {
  /** Under which heading it stands. */
  readonly group: PlaceGroupKey;
  readonly kind: PlaceKind;
  readonly name: Told;
  /** `metro M1, M2` */
  readonly detail?: string | undefined;
  readonly pin?: Pin | undefined;
}

export type PlaceGroupKey = 'stops' | 'parking' | 'landmarks' | 'onMaps';

/** From where people begin to walk, so that it is worth saying how long they do. */
export const isStart = ({ group }: Pick<ArrivalPlace, 'group'>): boolean =>
  group === 'stops' || group === 'parking';

/** In the order in which they are listed: as they come on the way, and as the record has them. */
export const arrivalPlaces = (
  context: Context,
  client: Doorstep,
  arrival: Arrival,
): readonly ArrivalPlace[] => [
  ...arrival.stops.map((stop) => stopPlace(context, stop)),
  ...spotPlaces(context, arrival.parking, { group: 'parking', kind: 'parking' }),
  ...spotPlaces(context, arrival.landmarks, { group: 'landmarks', kind: 'landmark' }),
  ...pinElsewhere(context, client),
];

function stopPlace({ messages }: Context, { kind, lines, name, pin }: Stop): ArrivalPlace {
  const detail = [messages.arrival.stopKinds[kind], lines.join(', ')].filter(Boolean).join(' ');
  return { group: 'stops', kind, name: { text: name }, detail, pin };
}

const spotPlaces = (
  context: Context,
  spots: readonly Spot[],
  kinds: Pick<ArrivalPlace, 'group' | 'kind'>,
): readonly ArrivalPlace[] =>
  spots.flatMap(({ text, pin }) => {
    const name = told(context, text);
    return name ? [{ ...kinds, name, pin }] : [];
  });

/** How far from the door a pin must be, in metres, before people would look for the door in the wrong place. */
const misleading = 15;

/** Where maps show the address, if the door is elsewhere. */
function pinElsewhere({ messages }: Context, { pin, arrival }: Doorstep): readonly ArrivalPlace[] {
  const door = arrival?.entrance?.pin;
  if (!pin || !door || distance(door, pin) < misleading) return [];
  return [{ group: 'onMaps', kind: 'pin', name: { text: messages.arrival.addressOnMaps }, pin }];
}
