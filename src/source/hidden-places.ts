import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import type { Address, Pin } from '../model/address.ts';
import type { clientSchema } from '../model/client.ts';
import { later } from '../once.ts';
import { distance } from '../places/distance.ts';
import { plusCode } from '../places/plus-code.ts';
import type { Document } from './document.ts';
import type { Item } from './item.ts';
import { keyOf, recalled, type Memory } from '../memory.ts';
import { valueAt, type Path } from './path.ts';
import { foundIn, phraseSearch, type Found, type Phrase, type Search } from './phrases.ts';
import { streetForms } from './street-names.ts';
import { keysOf, type Word } from './words.ts';

type ClientRecord = z.output<ReturnType<typeof clientSchema>>;

/** How many decimals of a coordinate show the house: the third one is about a hundred metres. */
const tellingDecimals = 3;

/** A pin so near to a hidden one points at the house, in metres. */
const sameHouse = 5;

/** Fields that say where their own company is, which is no word about another one. */
const ownPlace: ReadonlySet<PropertyKey> = new Set(['address', 'pin', 'movedFrom']);

/** Something that readers get to see. */
export interface Published {
  readonly document: Document;
  /** The clients that it is about, as far as its place and its fields tell. */
  readonly about: readonly string[];
}

/** What is told of hidden places, and what may be told of them. */
export interface HiddenPlaces {
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly Mistake[];
}

/**
 * What a client that comes to its customers keeps to itself must not be told in any text (GB05): its door and its
 * coordinates nowhere; its street, or its postal code with the town, in no text about it. Elsewhere these may mean
 * somebody else, which a person has to see.
 *
 * @param texts everything that readers get to see
 */
export function findHiddenPlaces(
  clients: readonly Item<ClientRecord>[],
  texts: readonly Published[],
  memory: Memory,
): HiddenPlaces {
  const hidden = clients.filter(({ data }) => data?.serviceArea?.hidesAddress);
  if (hidden.length === 0) return { mistakes: [], warnings: [] };
  const names = new Map(hidden.map(({ key, data }) => [key, data!.name]));
  const leaksIn = later(() => leakFinder(hidden));
  const hintsIn = later(() => hintFinder(hidden, clients));
  const searched = keyOf(clients.map(whereabouts));
  const mistakeOf = ({ text, subject, place }: Leak): Mistake => ({
    code: 'address-hidden',
    facts: { value: text, client: names.get(subject)! },
    place,
  });
  const search = (published: Published): HiddenPlaces => {
    const leaks = leaksIn()(published);
    const { certain, possible } = hintsIn()(published, leaks);
    return {
      mistakes: [...leaks, ...certain].map(mistakeOf),
      warnings: possible.map((hint) => ({ ...mistakeOf(hint), code: 'address-hinted' as const })),
    };
  };
  const found = texts.map((published) => {
    const { document, about } = published;
    return recalled(memory, ['places', searched, document.digest, about], () => search(published));
  });
  return {
    mistakes: found.flatMap(({ mistakes }) => mistakes),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

/** All of a client that decides what is looked for. */
const whereabouts = ({ key, data }: Item<ClientRecord>) => [
  key,
  data?.name,
  data?.address,
  data?.pin,
  data?.movedFrom,
  data?.serviceArea?.hidesAddress,
];

type Leak = Found & Pick<Mistake, 'place'>;

/** Finds what tells the very house. */
function leakFinder(hidden: readonly Item<ClientRecord>[]): (published: Published) => readonly Leak[] {
  const points = hidden.flatMap((client) =>
    placesOf(client).flatMap(({ pin }) => (pin ? [{ pin, subject: client.key }] : [])),
  );
  const doors = phrasesOf(hidden, ({ street }) => (street === undefined ? [] : streetForms(street).doors));
  const searches = [phraseSearch(doors), pairSearch(points), degreeSearch(points), plusCodeSearch(points)];
  const search: Search = (text) => searches.flatMap((find) => find(text));
  const byCell = Map.groupBy(points, ({ pin }) => cellOf(pin));
  return ({ document }) => [...foundIn(document, search, isText), ...pinsIn(document, byCell)];
}

interface Hints {
  readonly certain: readonly Leak[];
  readonly possible: readonly Leak[];
}

/** Finds what tells the house to those who know whose it is. */
function hintFinder(
  hidden: readonly Item<ClientRecord>[],
  clients: readonly Item<ClientRecord>[],
): (published: Published, leaks: readonly Leak[]) => Hints {
  const hints = [
    ...phrasesOf(hidden, ({ street }) => (street === undefined ? [] : streetForms(street).streets)).map(
      (phrase) => ({ ...phrase, holds: isWithoutNumber }),
    ),
    ...phrasesOf(hidden, townForms),
  ];
  const shown = clients.filter((client) => !hidden.includes(client)).flatMap(placesOf);
  const search = phraseSearch(hints);
  const searchElsewhere = phraseSearch(
    hints,
    shown.flatMap(({ address }) => townForms(address)),
  );
  const nameSearch = phraseSearch(
    hidden.map(({ key, data }) => ({ words: keysOf(data!.name), subject: key })),
  );
  return ({ document, about }, leaks) => {
    const seen = new Set(leaks.map(({ place }) => placeKey(place)));
    const isNew = ({ place }: Leak) => !seen.has(placeKey(place));
    const found = foundIn(document, search, isText).filter(isNew);
    if (found.length === 0) return { certain: [], possible: [] };
    const subjects = new Set([
      ...about,
      ...foundIn(document, nameSearch, () => true).map(({ subject }) => subject),
    ]);
    const elsewhere = foundIn(document, searchElsewhere, isText).filter(isNew);
    return {
      certain: found.filter(({ subject }) => subjects.has(subject)),
      possible: elsewhere.filter(({ subject }) => !subjects.has(subject)),
    };
  };
}

const placeKey = ({ line, column }: Mistake['place']): string => `${line}:${column}`;

const phrasesOf = (
  clients: readonly Item<ClientRecord>[],
  forms: (address: Address) => readonly (readonly string[])[],
): readonly Phrase[] =>
  clients.flatMap((client) =>
    placesOf(client).flatMap(({ address }) =>
      forms(address).map((words) => ({ words, subject: client.key })),
    ),
  );

/** The postal code with its town, in either order, the province between or not. */
function townForms({ postalCode = '', locality, region = '' }: Address): readonly (readonly string[])[] {
  const [code, town, province] = [keysOf(postalCode), keysOf(locality), keysOf(region)];
  if (code.length === 0) return [];
  return [
    [...code, ...town],
    [...town, ...code],
    [...town, ...province, ...code],
  ];
}

/** A street with another number is another door. */
function isWithoutNumber(text: string, found: readonly Word[], next: Word | undefined): boolean {
  const isFollowed =
    next !== undefined &&
    /^\d/.test(next.key) &&
    /^[\s,]*(?:n[.°ºr]?\s*)?$/i.test(text.slice(found.at(-1)!.to, next.from));
  return !isFollowed && !/\d\s*,?\s*$/.test(text.slice(0, found[0]!.from));
}

/** None of a client whose record is wrong. */
const placesOf = ({ data }: Item<ClientRecord>) => (data ? [data, ...data.movedFrom] : []);

interface Point {
  readonly pin: Pin;
  readonly subject: Phrase['subject'];
}

/** What may stand between two coordinates, in texts and in addresses of maps: `, `, `° N `, `%2C`, `!4d`. */
const between = /(?:!\dd|%[\dA-Fa-f]{2}|\D){1,20}/.source;

/** A number with three decimals or more, and what follows up to the end of another one. */
const decimals = /(\d{1,3}[.,]\d{3})\d*/.source;
const pairPattern = new RegExp(`(?<![\\d.])${decimals}(?=(${between}${decimals}))`, 'g');

/** Finds points in decimals, in either order, cut or rounded to three decimals or more. */
function pairSearch(points: readonly Point[]): Search {
  const pairs = points.flatMap(({ pin: { latitude, longitude }, subject }) =>
    shortForms(latitude).flatMap((north) =>
      shortForms(longitude).flatMap((east) =>
        [`${north} ${east}`, `${east} ${north}`].map((pair) => [pair, subject] as const),
      ),
    ),
  );
  const subjects = new Map(pairs);
  return (searched) =>
    Array.from(searched.matchAll(pairPattern)).flatMap(({ 0: first, 1: one, 2: rest, 3: other, index }) => {
      const subject = subjects.get(`${one!} ${other!}`.replaceAll(',', '.'));
      return subject === undefined ? [] : [{ text: first + rest!, subject, offset: index }];
    });
}

/** A coordinate without its sign, cut and rounded. */
function shortForms(coordinate: string): readonly string[] {
  const size = Math.abs(Number(coordinate));
  const step = 10 ** tellingDecimals;
  const forms = [Math.floor(size * step), Math.round(size * step)];
  return [...new Set(forms)].map((thousandths) => (thousandths / step).toFixed(tellingDecimals));
}

/** Degrees and minutes, seconds perhaps: `45° 27′ 51″`. */
const degrees = /(\d{1,3})\s?°\s?(\d{1,2}(?:[.,]\d+)?)\s?['’′](?:\s?(\d{1,2}(?:[.,]\d+)?)\s?(?:["”″]|''))?/
  .source;
const degreePattern = new RegExp(`(?<!\\d)${degrees}\\D{1,20}?${degrees}`, 'g');

/** Finds points in degrees, minutes and seconds, in either order, to about a hundred metres. */
function degreeSearch(points: readonly Point[]): Search {
  return (searched) =>
    Array.from(searched.matchAll(degreePattern)).flatMap(({ 0: text, index, ...parts }) => {
      const [one, other] = [inDegrees(parts[1], parts[2], parts[3]), inDegrees(parts[4], parts[5], parts[6])];
      const found = points.find(
        ({ pin }) =>
          (isNear(pin.latitude, one) && isNear(pin.longitude, other)) ||
          (isNear(pin.latitude, other) && isNear(pin.longitude, one)),
      );
      return found ? [{ text, subject: found.subject, offset: index }] : [];
    });
}

const inDegrees = (...parts: readonly (string | undefined)[]): number =>
  parts.reduce((sum, part = '0', index) => sum + Number(part.replace(',', '.')) / 60 ** index, 0);

const isNear = (coordinate: string, size: number): boolean =>
  Math.abs(Math.abs(Number(coordinate)) - size) < 10 ** -tellingDecimals;

const plusCodePattern =
  /(?<![\d.])(?:[2-9CFGHJMPQRVWX]{4})?([2-9CFGHJMPQRVWX]{4})(?:\+|%2B)([2-9CFGHJMPQRVWX]{2})/g;

/** Finds points as Plus Codes, with or without the region that they begin with. */
function plusCodeSearch(points: readonly Point[]): Search {
  const subjects = new Map(points.map(({ pin, subject }) => [plusCode(pin).slice(4), subject]));
  return (searched) =>
    Array.from(searched.matchAll(plusCodePattern)).flatMap(({ 0: text, 1: start, 2: end, index }) => {
      const subject = subjects.get(`${start!}+${end!}`);
      return subject === undefined ? [] : [{ text, subject, offset: index }];
    });
}

const isText = (path: Path): boolean => !path.some((step) => ownPlace.has(step));

/**
 * Pins on a way to another door that stand on a hidden one. The stop and the car park of a neighbour may well be near:
 * they tell nothing of who lives there.
 */
function pinsIn(
  { value, locate }: Document,
  hidden: HiddenPoints,
): readonly (Found & Pick<Mistake, 'place'>)[] {
  return pinPaths(valueAt(value, ['arrival']), ['arrival']).flatMap(({ path, pin }) => {
    const near = neighbours.flatMap((step) => hidden.get(cellOf(pin, step)) ?? []);
    const found = near.find((point) => distance(point.pin, pin) <= sameHouse);
    const text = `${pin.latitude} ${pin.longitude}`;
    return found ? [{ text, subject: found.subject, offset: 0, place: locate(path) }] : [];
  });
}

/** By the cell that they lie in. */
type HiddenPoints = ReadonlyMap<string, readonly Point[]>;

/** Cells of a thousandth of a degree: nowhere that people live as narrow as a house. */
const cellOf = ({ latitude, longitude }: Pin, [north, east]: readonly [number, number] = [0, 0]): string =>
  `${Math.floor(Number(latitude) * 1000) + north},${Math.floor(Number(longitude) * 1000) + east}`;

const steps = [-1, 0, 1];
const neighbours = steps.flatMap((north) => steps.map((east) => [north, east] as const));

function pinPaths(value: unknown, path: Path): readonly { readonly path: Path; readonly pin: Pin }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('latitude' in value && 'longitude' in value) return [{ path, pin: value as Pin }];
  return Object.entries(value).flatMap(([key, inner]) =>
    pinPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
