import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Client, Content } from '../model/content.ts';
import { slugOf } from '../model/slug.ts';
import { byLocale } from './sections.ts';
import type { Localized } from '../model/text.ts';
import { oncePer } from '../once.ts';
import { localTownName } from '../places/town-name.ts';
import type { PartKind } from '../routes/paths.ts';
import type { ClientCard } from './cards.ts';
import { contextsOf, type Context } from './context.ts';
import { cardsOf, placedIn } from './map-places.ts';
import type { Link } from './view.ts';

/** So many companies a page shows at most. A larger network is cut into kinds and towns. */
export const companiesPerPage = 40;

/** The companies of one kind or in one town. */
export interface Part {
  readonly kind: PartKind;
  /** The same in every language. */
  readonly key: string;
  readonly label: string;
  readonly clients: readonly Client[];
  /** What `site.yaml` says of it. */
  readonly text?: string | undefined;
  /** Its page; the page of its only company where there is but one, which a list would only repeat. */
  readonly link: Link;
  /** Its page’s word in addresses; nothing where it has none. */
  readonly slug?: string | undefined;
}

/** Whether one page would not hold all companies. */
export const isCut = ({ clients }: Content): boolean => clients.length > companiesPerPage;

export const sectorsIn = oncePer((context: Context): readonly Part[] =>
  partsIn(context, 'sectors', {
    keyOf: ({ sector }) => slugOf(sector, 'en'),
    labelOf: ({ sectorLabel }) => sectorLabel,
    textOf: ({ sector }) => context.site.networkTexts.sectors[sector],
  }),
);

export const townsIn = oncePer((context: Context): readonly Part[] => {
  const texts = townTexts(context.content);
  return partsIn(context, 'towns', {
    keyOf: townKey,
    labelOf: ({ cityLabel }) => cityLabel,
    textOf: (_, { city }) => texts.get(city),
  });
});

/** By the word that towns have everywhere: names may be written in any language that is known for them. */
const townTexts = oncePer(
  ({ site }: Content): ReadonlyMap<string, Localized> =>
    new Map(Object.entries(site.networkTexts.towns).map(([name, text]) => [slugOf(name, 'en'), text])),
);

/** Towns of the same name in two countries are two. @example townKey(client) // 'it-milano' */
export const townKey = ({ address: { locality, country } }: Client): string =>
  `${country.toLowerCase()}-${slugOf(localTownName(locality, country), 'en')}`;

export const partsOfKind = { sectors: sectorsIn, towns: townsIn } as const;

/** The pages of a part in all languages, which all have it. */
export function partVersions({ content, paths }: Context, { kind, key }: Part): Localized {
  const contexts = contextsOf(content);
  return byLocale(content, (locale) => {
    const context = contexts.find((each) => each.locale === locale)!;
    const slug = partByKey[kind](context).get(key)?.slug;
    return slug === undefined ? undefined : paths.networkPart(locale, kind, slug);
  });
}

const byKey = (parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((part) => [part.key, part]));

export const partByKey = {
  sectors: oncePer((context: Context) => byKey(sectorsIn(context))),
  towns: oncePer((context: Context) => byKey(townsIn(context))),
} as const;

/** Kilometres; what lies beyond is no neighbour. */
const farthest = 60;

/** The nearest towns, the nearest first. */
export function townsAround(context: Context, { key }: Part, most: number): readonly Part[] {
  const { index, keys, places } = townPlaces(context.content);
  const at = places.get(key);
  if (!at) return [];
  const parts = partByKey.towns(context);
  return around(index, at[0], at[1], most + 1, farthest)
    .map((number) => keys[number]!)
    .filter((other) => other !== key)
    .slice(0, most)
    .flatMap((other) => parts.get(other) ?? []);
}

/** Where the towns with a company on the map are, indexed for the search of neighbours. */
const townPlaces = oncePer((content: Content) => {
  const groups = Map.groupBy(placedIn(content), ({ client }) => townKey(client));
  const places = new Map([...groups].map(([key, placed]) => [key, placed[0]!.pin]));
  const index = new KDBush(Math.max(1, places.size));
  for (const [longitude, latitude] of places.values()) index.add(longitude, latitude);
  if (places.size === 0) index.add(0, 0);
  return { index: index.finish(), keys: [...places.keys()], places };
});

interface Division {
  readonly keyOf: (client: Client) => string;
  readonly labelOf: (card: ClientCard) => string;
  readonly textOf: (client: Client, card: ClientCard) => Localized | undefined;
}

/** By name. */
function partsIn(context: Context, kind: PartKind, division: Division): readonly Part[] {
  const { content, lang, locale, paths } = context;
  const cards = cardsOf(context);
  const cardOf = ({ key }: Client) => cards.get(key)!;
  const groups = [...Map.groupBy(content.clients, division.keyOf)].map(([key, clients]) => {
    const card = cardOf(clients[0]!);
    return { key, clients, card, label: division.labelOf(card), texts: division.textOf(clients[0]!, card) };
  });
  const slugs = Map.groupBy(groups, ({ label }) => slugOf(label, locale));
  const byName = new Intl.Collator(lang);
  return groups
    .map(({ key, clients, card, label, texts }): Part => {
      if (clients.length < 2 && !texts) return { kind, key, label, clients, link: { ...card.link, label } };
      const own = slugOf(label, locale);
      // Two of the same name are told apart by what they are called within.
      const slug = slugs.get(own)!.length > 1 ? slugOf(`${label} ${key}`, locale) : own;
      const link = { href: paths.networkPart(locale, kind, slug), label };
      return { kind, key, label, clients, slug, link, text: texts?.[locale] };
    })
    .toSorted((a, b) => byName.compare(a.label, b.label) || (a.key < b.key ? -1 : 1));
}
