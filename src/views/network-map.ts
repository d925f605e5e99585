import { count, fill, formatCountry, formatList } from '../i18n/format.ts';
import { closeUpOf, closeUpSize, type CloseUp } from '../maps/close-up.ts';
import type { LonLat } from '../maps/earth.ts';
import { groundFor, type Ground } from '../maps/ground.ts';
import type { Label } from '../maps/labels.ts';
import type { Spot } from '../maps/marks.ts';
import { regionalMap, settings, type SettingName, type Town } from '../maps/regional.ts';
import type { Client, Content } from '../model/content.ts';
import type { Pin } from '../model/address.ts';
import { statusOn } from '../model/history.ts';
import { oncePer } from '../once.ts';
import { clientCard } from './cards.ts';
import type { Context } from './context.ts';
import type { ClientCard, Link, MapCloseUp, MapDrawing, MapMark, MapTown, NetworkMap } from './view.ts';

/** From so many companies on, the list stands under the map, folded. */
const manyCompanies = 40;
/** The towns with the most clients are shown close up; more drawings would only weigh. */
const mostCloseUps = 6;

/** The network on a map, and the same as a list by town; nothing where no client has a pin. */
export function networkMap(context: Context): NetworkMap | undefined {
  const { lang, messages } = context;
  const placed = placedIn(context);
  if (placed.length === 0) return undefined;
  const towns = townsOf(context, placed);
  const words = messages.map;
  return {
    title: words.title,
    legend: legendOf(context),
    listTitle: words.list,
    summary: count(messages.clientsCount, placed.length, lang),
    folded: placed.length > manyCompanies,
    oneTown: towns.length === 1,
    drawings: {
      wide: drawingOf(context, towns, 'wide'),
      narrow: drawingOf(context, towns, 'narrow'),
    },
    towns: towns.map(({ town }) => town),
    elsewhere: elsewhereIn(context),
    elsewhereTitle: words.elsewhere,
  };
}

/** What numbers and circles mean. */
function legendOf({ content, lang, messages, site }: Context): readonly string[] {
  const step = groundsOf(content).wide.rings?.kilometres;
  const circles = step && fill(messages.map.rings, { distance: distanceText(step, lang), site: site.name });
  return [messages.map.legend, ...(circles ? [circles] : [])];
}

interface Placed {
  readonly client: Client;
  readonly card: ClientCard;
  readonly pin: LonLat;
}

interface PlacedTown {
  readonly placed: readonly Placed[];
  readonly town: MapTown;
}

const isShut = ({ today }: Content, client: Client): boolean => statusOn(client, today) === 'closed';

const placedIn = (context: Context): readonly Placed[] =>
  context.content.clients.flatMap((client) =>
    client.pin && !isShut(context.content, client)
      ? [{ client, card: clientCard(context, client), pin: lonLat(client.pin) }]
      : [],
  );

const lonLat = ({ longitude, latitude }: Pin): LonLat => [Number(longitude), Number(latitude)];

/** Those with the most companies first. Towns of the same name in two countries are two. */
function townsOf(context: Context, placed: readonly Placed[]): readonly PlacedTown[] {
  const { lang, site } = context;
  const groups = Map.groupBy(
    placed,
    ({ client, card }) => `${client.address.country.toLowerCase()}-${card.city}`,
  );
  const byName = new Intl.Collator(lang).compare;
  const sorted = [...groups].toSorted(
    ([, a], [, b]) => b.length - a.length || byName(a[0]!.card.cityLabel, b[0]!.card.cityLabel),
  );
  const agency = site.pin && { key: '', name: site.name, pin: lonLat(site.pin) };
  return sorted.map(([key, members], index) => {
    const doors = members.map(({ client: { key, name }, pin }) => ({ key, name, pin }));
    const closeUp = index < mostCloseUps && doors.length > 1 ? closeUpOf(doors, agency) : undefined;
    return { placed: members, town: townOf(context, { key, members, closeUp }) };
  });
}

interface TownInput {
  readonly key: string;
  readonly members: readonly Placed[];
  readonly closeUp: CloseUp | undefined;
}

/** Numbers in the list are those of the close-up. */
function townOf(context: Context, { key, members, closeUp }: TownInput): MapTown {
  const { lang } = context;
  const { city, cityLabel: name } = members[0]!.card;
  const numberOf = (client: Client) =>
    (closeUp?.marks.findIndex(({ mark }) => mark.spots.some((spot) => spot.key === client.key)) ?? -1) + 1;
  const entries = members.map(({ client, card }) => ({
    number: numberOf(client),
    link: card.link,
    sector: card.sector,
    city: card.city,
  }));
  return {
    id: `town-${key}`,
    name,
    city,
    count: members.length > 1 ? new Intl.NumberFormat(lang).format(members.length) : undefined,
    entries: entries.toSorted(
      (a, b) => a.number - b.number || a.link.label.localeCompare(b.link.label, lang),
    ),
    closeUp: closeUp && closeUpView(context, name, members, closeUp),
  };
}

function closeUpView(
  { lang, messages, site }: Context,
  town: string,
  members: readonly Placed[],
  { width, height, marks, rings, agency, step }: CloseUp,
): MapCloseUp {
  const numbers = new Intl.NumberFormat(lang);
  const cardsAt = (spots: readonly Spot[]) =>
    members.filter(({ client }) => spots.some(({ key }) => key === client.key)).map(({ card }) => card);
  const distance = distanceText(step.kilometres, lang);
  return {
    title: fill(messages.map.closeUp, { town }),
    width,
    height,
    size: closeUpSize,
    rings,
    agency: agency && {
      x: round(agency.at[0]),
      y: round(agency.at[1]),
      label: agency.label && textAt(agency.label),
      caption: fill(messages.map.rings, { distance, site: site.name }),
    },
    scale: { units: round(step.units), text: distance },
    north: messages.map.north,
    marks: marks.map(({ mark: { at, radius, spots }, label }, index) => ({
      x: round(at[0]),
      y: round(at[1]),
      radius,
      number: numbers.format(index + 1),
      label: label && textAt(label),
      sectors: wordsOf(cardsAt(spots).map(({ sector }) => sector)),
    })),
  };
}

/** Both sheets, drawn once for all languages; circles are at the same distances on both. */
const groundsOf = oncePer((content: Content): Readonly<Record<SettingName, Ground>> => {
  const placed = content.clients.filter((client) => client.pin && !isShut(content, client));
  const pins = placed.map(({ pin }) => lonLat(pin!));
  const countries = new Set(placed.map(({ address }) => address.country));
  const agency = content.site.pin && lonLat(content.site.pin);
  const wide = groundFor(pins, { countries, agency }, settings.wide.paper);
  const step = wide.rings?.kilometres;
  return { wide, narrow: groundFor(pins, { countries, agency, step }, settings.narrow.paper) };
});

interface MapTownSpot extends Town {
  readonly town: PlacedTown;
}

function drawingOf(context: Context, towns: readonly PlacedTown[], size: SettingName): MapDrawing {
  const { content, lang, messages } = context;
  const ground = groundsOf(content)[size];
  const spots = towns.map((town): MapTownSpot => {
    const at = middleOf(town.placed.map(({ pin }) => ground.frame.project(pin)));
    return { key: town.town.id, name: town.town.name, at, weight: town.placed.length, town };
  });
  const { marks, countries } = regionalMap(ground, spots, settings[size], {
    countryName: (code) => formatCountry(code, lang).toLocaleUpperCase(lang),
    andMore: (town, more) =>
      fill(messages.map.andMore, { town, count: new Intl.NumberFormat(lang).format(more) }),
  });
  const { frame, sea, land, own, borders, rings } = ground;
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
    marks: marks.map(({ mark, label }, index) =>
      markView(context, {
        id: `${size}-${index}`,
        ...mark,
        towns: mark.spots.map(({ town }) => town),
        label,
      }),
    ),
  };
}

interface MarkInput {
  readonly id: string;
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
  readonly weight: number;
  readonly towns: readonly PlacedTown[];
  readonly label?: Label | undefined;
}

/** A mark of one company leads to its page, one of several to them in the list. */
function markView({ lang, messages }: Context, { id, at, radius, weight, towns, label }: MarkInput): MapMark {
  const cards = towns.flatMap(({ placed }) => placed.map(({ card }) => card));
  const names = formatList(
    towns.map(({ town }) => town.name),
    lang,
  );
  const link: Link = weight === 1 ? cards[0]!.link : { href: `#${towns[0]!.town.id}`, label: '' };
  const what = weight === 1 ? cards[0]!.name : count(messages.clientsCount, weight, lang);
  return {
    id: `mark-${id}`,
    x: round(at[0]),
    y: round(at[1]),
    radius: round(radius),
    count: weight === 1 ? undefined : new Intl.NumberFormat(lang).format(weight),
    link: { ...link, label: `${names}: ${what}` },
    label: label && textAt(label),
    cards: cards.map(({ sector, city }) => ({ sector, city })),
    sectors: wordsOf(cards.map(({ sector }) => sector)),
    cities: wordsOf(cards.map(({ city }) => city)),
  };
}

/** Clients that no map shows are named all the same, with the reason. */
const elsewhereIn = (context: Context): NetworkMap['elsewhere'] =>
  context.content.clients
    .filter((client) => !client.pin || isShut(context.content, client))
    .map((client) => {
      const { link, sector, city } = clientCard(context, client);
      return { number: 0, link, sector, city, note: whyElsewhere(context, client) };
    })
    .toSorted((a, b) => a.link.label.localeCompare(b.link.label, context.lang));

function whyElsewhere({ content, messages, lang }: Context, client: Client): string | undefined {
  if (isShut(content, client)) return messages.map.closed;
  const towns = client.serviceArea?.towns;
  return towns && fill(messages.map.comesToYou, { towns: formatList(towns, lang) });
}

const middleOf = (points: readonly (readonly [number, number])[]): readonly [number, number] => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

const textAt = ({ text, at: [x, y], anchor }: Label) => ({ text, x: round(x), y: round(y), anchor });

const wordsOf = (values: readonly string[]): string => [...new Set(values)].join(' ');

const round = (value: number): number => Math.round(value * 10) / 10;

/** `500 m`, `2 km` */
function distanceText(kilometres: number, lang: string): string {
  const [value, unit] = kilometres < 1 ? [kilometres * 1000, 'meter'] : [kilometres, 'kilometer'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit }).format(Math.round(value));
}
