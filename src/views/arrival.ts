import { count, fill } from '../i18n/format.ts';
import { formatLength } from '../i18n/length.ts';
import { sketchOf, type Scene } from '../maps/sketch/scene.ts';
import type { PlaceKind } from '../maps/sketch/symbols.ts';
import type { Pin } from '../model/address.ts';
import type { Access, Arrival } from '../model/arrival.ts';
import type { Client, Picture } from '../model/content.ts';
import { bearing, distance } from '../places/distance.ts';
import { walkingMinutes } from '../places/walking.ts';
import { windOf } from '../places/wind.ts';
import { arrivalPlaces, isStart, type ArrivalPlace } from './arrival-places.ts';
import { localizePicture } from './cards.ts';
import type { Context } from './context.ts';
import { doorPin } from './directions.ts';
import { told, type Told } from './told.ts';

/** How one finds the door, as the page tells it. What is not known is left out. */
export interface ArrivalView {
  readonly entrance?: Told | undefined;
  readonly floor?: Told | undefined;
  readonly bell?: string | undefined;
  readonly stepFree?: StepFree | undefined;
  readonly commonMistake?: Told | undefined;
  readonly door?: DoorPhoto | undefined;
  readonly groups: readonly PlaceGroup[];
  readonly sketch?: Sketch | undefined;
}

export interface StepFree {
  readonly access: Access;
  readonly label: string;
  readonly text?: Told | undefined;
}

export interface DoorPhoto {
  readonly picture: Picture;
  /** Set where what it shows is told in another language than the page’s. */
  readonly lang?: string | undefined;
}

export interface PlaceGroup {
  readonly title: string;
  readonly places: readonly PlaceRow[];
}

export interface PlaceRow {
  readonly kind: PlaceKind;
  /** Its number on the sketch; nothing for a place whose pin is not known. */
  readonly number?: string | undefined;
  readonly name: Told;
  /** `metro M1, M2` */
  readonly detail?: string | undefined;
  /** `220 m to the north-west` */
  readonly where?: string | undefined;
  /** `4 minutes on foot` */
  readonly walk?: string | undefined;
}

export interface Sketch {
  readonly scene: Scene;
  readonly title: string;
  /** Where those who do not see it find what it shows. */
  readonly description: string;
}

/** What has a door: a client, or the agency. */
export type Doorstep = Pick<Client, 'name' | 'arrival' | 'door' | 'pin'>;

/** Nothing for a client of which it is not told. */
export function arrivalView(context: Context, client: Doorstep): ArrivalView | undefined {
  const { arrival } = client;
  if (!arrival) return undefined;
  const { bell, entrance, floor, commonMistake } = arrival;
  const door = doorPin(client);
  const places = arrivalPlaces(context, client, arrival);
  return {
    entrance: entrance && told(context, entrance.text),
    floor: floor && told(context, floor),
    bell,
    stepFree: stepFreeOf(context, arrival),
    commonMistake: commonMistake && told(context, commonMistake),
    door: doorPhoto(context, client),
    groups: groupsOf(context, door, places),
    sketch: door && sketchFor(context, client.name, door, places),
  };
}

function stepFreeOf(context: Context, { stepFree }: Arrival): StepFree | undefined {
  if (!stepFree) return undefined;
  const { access, text } = stepFree;
  return { access, label: context.messages.arrival.stepFree[access], text: told(context, text) };
}

function doorPhoto(context: Context, { door }: Doorstep): DoorPhoto | undefined {
  if (!door) return undefined;
  const picture = localizePicture(door, context.locale, context.site.locales);
  return { picture, lang: told(context, door.alt)?.lang };
}

const groupsOf = (
  context: Context,
  door: Pin | undefined,
  places: readonly ArrivalPlace[],
): readonly PlaceGroup[] =>
  [...Map.groupBy(places, ({ group }) => group)].map(([group, own]) => ({
    title: context.messages.arrival[group],
    places: own.map((place) => ({
      kind: place.kind,
      number: door && numberOf(context, place, places),
      name: place.name,
      detail: place.detail,
      ...(door && place.pin && wayFrom(context, door, place.pin, isStart(place))),
    })),
  }));

/** Those that have a pin are numbered through all groups. */
function numberOf(
  { lang }: Context,
  place: ArrivalPlace,
  places: readonly ArrivalPlace[],
): string | undefined {
  if (!place.pin) return undefined;
  return new Intl.NumberFormat(lang).format(places.filter(({ pin }) => pin).indexOf(place) + 1);
}

function wayFrom(
  { lang, messages }: Context,
  door: Pin,
  pin: Pin,
  withWalk: boolean,
): Pick<PlaceRow, 'where' | 'walk'> {
  const metres = distance(door, pin);
  const wind = messages.arrival.winds[windOf(bearing(door, pin))];
  return {
    where: fill(messages.arrival.where, { distance: formatLength(metres, lang), wind }),
    walk: withWalk ? count(messages.arrival.walk, walkingMinutes(metres), lang) : undefined,
  };
}

/** Nothing where no place has a pin: a door alone is no sketch. */
function sketchFor(
  context: Context,
  name: string,
  door: Pin,
  places: readonly ArrivalPlace[],
): Sketch | undefined {
  const { lang, messages } = context;
  const words = messages.arrival;
  const located = places.flatMap((place) => (place.pin ? [{ ...place, pin: place.pin }] : []));
  if (located.length === 0) return undefined;
  const scene = sketchOf(
    door,
    located.map(({ kind, name: { text, lang: nameLang }, pin }, index) => ({
      kind,
      number: new Intl.NumberFormat(lang).format(index + 1),
      name: text,
      lang: nameLang,
      pin,
    })),
    { door: words.here, length: (metres) => formatLength(metres, lang) },
  );
  return { scene, title: fill(words.sketch, { name }), description: words.sketchTold };
}
