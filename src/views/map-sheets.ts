import { count, fill, formatCountry, formatList } from '../i18n/format.ts';
import { formatLength } from '../i18n/length.ts';
import { groundFor, type Ground } from '../maps/ground.ts';
import type { Labelled } from '../maps/labels.ts';
import { regionalMap, settings, type SettingName, type Town } from '../maps/regional.ts';
import { regionsOf } from '../maps/regions.ts';
import type { Content } from '../model/content.ts';
import { oncePer } from '../once.ts';
import { lonLat } from '../places/earth.ts';
import type { ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import { placedIn, round, textAt, wordsOf, type MapText } from './map-places.ts';
import type { PlacedTown } from './map-towns.ts';
import { isCut } from './network-parts.ts';
import type { Link } from './view.ts';

/** A part of the network, drawn for a wide page and for a phone; of many parts the small drawing is enough. */
export interface MapSheet {
  /** The countries that it is about. */
  readonly label: string;
  readonly wide?: MapDrawing | undefined;
  readonly narrow: MapDrawing;
}

/** Paths of the ground are written at the scale 1 / `grain` of `maps/outline.ts`; all else in units of the drawing. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** The outline of the whole Earth, where the drawing shows more than that. */
  readonly sea?: string | undefined;
  readonly land: string;
  /** The countries with companies. */
  readonly own: string;
  readonly borders: string;
  /** Circles at even distances around the agency, from the inner to the outer. */
  readonly rings: readonly string[];
  readonly countries: readonly (MapText & { readonly own: boolean })[];
  readonly townSize: number;
  readonly countrySize: number;
  readonly marks: readonly MapMark[];
}

/** A disc: one company, or several with their number. */
export interface MapMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count?: string | undefined;
  /** Its label says what is there to those who do not see the map. */
  readonly link: Link;
  readonly label?: MapText | undefined;
  /** How many. */
  readonly towns: number;
  /** For the filter, where there is one. */
  readonly cards?: readonly Pick<ClientCard, 'sector' | 'city'>[] | undefined;
  /** Separated by blanks. */
  readonly sectors?: string | undefined;
  readonly cities?: string | undefined;
}

/** The network on as many sheets as it has regions. */
export function sheetsOf(context: Context, towns: readonly PlacedTown[]): readonly MapSheet[] {
  const { content, lang, messages } = context;
  return regionsIn(content).map(({ clients, countries, wide, narrow }, index) => {
    const here = towns.filter(({ placed }) => placed.some(({ client }) => clients.has(client.key)));
    const draw = (ground: Ground, size: SettingName) =>
      drawingOf(context, { ground, size, towns: here, id: `mark-${index}-${size}` });
    const places = formatList(
      countries.map((code) => formatCountry(code, lang)),
      lang,
    );
    return {
      label: fill(messages.map.label, { places }),
      wide: wide && draw(wide, 'wide'),
      narrow: draw(narrow, 'narrow'),
    };
  });
}

/** What the circles mean, where there are any. */
export function ringsText({ content, lang, messages, site }: Context): string | undefined {
  const step = regionsIn(content).find(({ narrow }) => narrow.rings)?.narrow.rings?.kilometres;
  if (step === undefined) return undefined;
  return fill(messages.map.rings, { distance: formatLength(step * 1000, lang), site: site.name });
}

interface Region {
  /** Keys. */
  readonly clients: ReadonlySet<string>;
  /** Codes, the one with the most clients first. */
  readonly countries: readonly string[];
  readonly wide?: Ground | undefined;
  readonly narrow: Ground;
}

/** The same in all languages, so drawn once. Circles are at the same distances on both sheets of a region. */
const regionsIn = oncePer((content: Content): readonly Region[] => {
  const agency = content.site.pin && lonLat(content.site.pin);
  const regions = regionsOf(placedIn(content));
  return regions.map((placed) => {
    const pins = placed.map(({ pin }) => pin);
    const byCountry = [...Map.groupBy(placed, ({ client }) => client.address.country)];
    const countries = byCountry.toSorted(([, a], [, b]) => b.length - a.length).map(([code]) => code);
    const subject = { countries, agency };
    const wide = regions.length <= 2 ? groundFor(pins, subject, settings.wide.paper) : undefined;
    const step = wide?.rings?.kilometres;
    return {
      clients: new Set(placed.map(({ client }) => client.key)),
      countries,
      wide,
      narrow: groundFor(pins, { ...subject, step }, settings.narrow.paper),
    };
  });
});

interface TownSpot extends Town {
  readonly town: PlacedTown;
}

interface Sheet {
  readonly ground: Ground;
  readonly size: SettingName;
  readonly towns: readonly PlacedTown[];
  /** Of its marks, to be numbered. */
  readonly id: string;
}

function drawingOf(context: Context, { ground, size, towns, id }: Sheet): MapDrawing {
  const { lang, messages } = context;
  const { frame, sea, land, own, borders, rings } = ground;
  const spots = towns.map((town): TownSpot => {
    const at = middleOf(town.placed.map(({ pin }) => frame.project(pin)));
    return { key: town.part.key, name: town.part.label, at, weight: town.cards.length, town };
  });
  const { marks, countries } = regionalMap(ground, spots, settings[size], {
    countryName: (code) => formatCountry(code, lang).toLocaleUpperCase(lang),
    andMore: (town, more) =>
      fill(messages.map.andMore, { town, count: new Intl.NumberFormat(lang).format(more) }),
  });
  return {
    width: frame.width,
    height: frame.height,
    sea,
    land,
    own,
    borders,
    rings: rings?.paths ?? [],
    countries: countries.map((label) => ({ ...textAt(label), own: label.own })),
    townSize: settings[size].townSize,
    countrySize: settings[size].countrySize,
    marks: marks.map((mark, index) => markView(context, `${id}-${index}`, mark)),
  };
}

/** A mark of one company leads to its page, one of several to them in the list, or to the page of the largest town. */
function markView(context: Context, id: string, { mark, label }: Labelled<TownSpot>): MapMark {
  const { lang, messages, content } = context;
  const { at, radius, weight, spots } = mark;
  const towns = spots.map(({ town }) => town);
  const cards = towns.flatMap(({ cards }) => cards);
  const names = namesOf(context, towns);
  const isOne = weight === 1;
  const { key, link: page } = towns[0]!.part;
  const link: Link = isOne ? cards[0]!.link : isCut(content) ? page : { href: `#town-${key}`, label: '' };
  const what = isOne ? cards[0]!.name : count(messages.clientsCount, weight, lang);
  return {
    id,
    x: round(at[0]),
    y: round(at[1]),
    radius: round(radius),
    count: isOne ? undefined : new Intl.NumberFormat(lang).format(weight),
    link: { ...link, label: spokenLabel(label?.text, names, what) },
    label: label && textAt(label),
    towns: towns.length,
    ...(isCut(content) ? {} : filtered(cards)),
  };
}

const filtered = (cards: readonly ClientCard[]): Pick<MapMark, 'cards' | 'sectors' | 'cities'> => ({
  cards: cards.map(({ sector, city }) => ({ sector, city })),
  sectors: wordsOf(cards.map(({ sector }) => sector)),
  cities: wordsOf(cards.map(({ city }) => city)),
});

/** Nobody listens to the names of hundreds of towns. */
const spokenTowns = 6;

function namesOf({ lang, messages }: Context, towns: readonly PlacedTown[]): string {
  const names = towns.map(({ part }) => part.label);
  if (names.length <= spokenTowns) return formatList(names, lang);
  const town = names.slice(0, spokenTowns).join(', ');
  const more = new Intl.NumberFormat(lang).format(names.length - spokenTowns);
  return fill(messages.map.andMore, { town, count: more });
}

/** What is read out begins with what is seen (WCAG 2.5.3), so that it can be told to a computer that listens. */
const spokenLabel = (seen: string | undefined, names: string, what: string): string =>
  seen === undefined || seen === names ? `${names}: ${what}` : `${seen}: ${names}, ${what}`;

const middleOf = (points: readonly (readonly [number, number])[]): readonly [number, number] => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
