import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Pin } from '../model/address.ts';
import type { clientSchema } from '../model/client.ts';
import { plusCode } from '../places/plus-code.ts';
import type { Item } from './item.ts';
import type { Path } from './path.ts';
import { foundIn, phraseSearch, type Found, type Phrase, type Search } from './phrases.ts';

type ClientRecord = z.output<ReturnType<typeof clientSchema>>;

/** A house number may stand after a comma. */
const betweenStreetWords = /[\s*_,]+/g;

/** How many decimals of a coordinate show the house: the third one is about a hundred metres. */
const tellingDecimals = 3;

/** Fields that say where their own company is, which is no word about another one. */
const ownPlace: ReadonlySet<PropertyKey> = new Set(['address', 'pin', 'movedFrom']);

/**
 * What a client that comes to its customers keeps to itself must not be told in any text: its streets, its
 * coordinates (GB05).
 *
 * @param texts everything that readers get to see
 */
export function findHiddenPlaces(clients: readonly Item<ClientRecord>[], texts: readonly Item[]): Mistake[] {
  const hidden = clients.filter(({ data }) => data?.serviceArea?.hidesAddress);
  if (hidden.length === 0) return [];
  const search = searchFor(hidden);
  const names = new Map(hidden.map(({ key, data }) => [key, data!.name]));
  return texts.flatMap((item) =>
    [...foundIn(item, search, isText), ...pinsIn(item, search)].map(({ text, subject, place }) => ({
      code: 'address-hidden',
      facts: { value: text, client: names.get(subject)! },
      place,
    })),
  );
}

function searchFor(hidden: readonly Item<ClientRecord>[]): Search {
  const streets = hidden.flatMap((client) =>
    placesOf(client).flatMap(({ address: { street } }) =>
      street ? [{ text: street, subject: client.key }] : [],
    ),
  );
  const points = hidden.flatMap((client) =>
    placesOf(client).flatMap(({ pin }) => (pin ? [pointSearch(client.key, pin)] : [])),
  );
  const searches = [phraseSearch(streets, [], betweenStreetWords), ...points];
  return (text) => searches.flatMap((search) => search(text));
}

const placesOf = ({ data }: Item<ClientRecord>) => [data!, ...data!.movedFrom];

/** Finds a point in decimals, in either order, and as a Plus Code with or without its region. */
function pointSearch(subject: Phrase['subject'], pin: Pin): Search {
  const [latitude, longitude] = [decimalPattern(pin.latitude), decimalPattern(pin.longitude)];
  const code = plusCode(pin);
  const patterns = [
    `${latitude}\\D{1,20}${longitude}`,
    `${longitude}\\D{1,20}${latitude}`,
    `(?:${code.slice(0, 4)})?${RegExp.escape(code.slice(4))}`,
  ];
  const pattern = new RegExp(`(?<![\\d.])(?:${patterns.join('|')})`, 'g');
  return (searched) =>
    Array.from(searched.matchAll(pattern)).map(({ 0: text, index }) => ({ text, subject, offset: index }));
}

/** A number as it may be written: cut or rounded to three decimals or more, with a point or a comma. */
function decimalPattern(coordinate: string): string {
  const size = Math.abs(Number(coordinate));
  const step = 10 ** tellingDecimals;
  const forms = [Math.floor(size * step), Math.round(size * step)].map((thousandths) =>
    (thousandths / step).toFixed(tellingDecimals).replace('.', '[.,]'),
  );
  return `(?:${[...new Set(forms)].join('|')})\\d*`;
}

const isText = (path: Path): boolean => !path.some((step) => ownPlace.has(step));

/** Pins on a way to another door: each is one point, though it is written in two fields. */
function pinsIn(
  { document: { value, locate } }: Item,
  search: Search,
): readonly (Found & Pick<Mistake, 'place'>)[] {
  return pinPaths(value.arrival, ['arrival']).flatMap(({ path, pin }) =>
    search(`${pin.latitude} ${pin.longitude}`).map((found) => ({ ...found, place: locate(path) })),
  );
}

function pinPaths(value: unknown, path: Path): readonly { readonly path: Path; readonly pin: Pin }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('latitude' in value && 'longitude' in value) return [{ path, pin: value as Pin }];
  return Object.entries(value).flatMap(([key, inner]) =>
    pinPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
