import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Client, Content } from '../model/content.ts';
import { byLocale } from './sections.ts';
import type { Localized } from '../model/text.ts';
import { oncePer } from '../once.ts';
import { companiesPerPage, networkParts, townPartKey } from '../routes/network-parts.ts';
import type { PartKind } from '../routes/paths.ts';
import { contextsOf, type Context } from './context.ts';
import { cardsOf, placedIn } from './map-places.ts';
import type { Link } from './view.ts';

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

export const sectorsIn = oncePer((context: Context): readonly Part[] => partsIn(context, 'sectors'));

export const townsIn = oncePer((context: Context): readonly Part[] => partsIn(context, 'towns'));

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
  const groups = Map.groupBy(placedIn(content), ({ client }) => townPartKey(client));
  const places = new Map([...groups].map(([key, placed]) => [key, placed[0]!.pin]));
  const index = new KDBush(Math.max(1, places.size));
  for (const [longitude, latitude] of places.values()) index.add(longitude, latitude);
  if (places.size === 0) index.add(0, 0);
  return { index: index.finish(), keys: [...places.keys()], places };
});

/** By name. */
function partsIn(context: Context, kind: PartKind): readonly Part[] {
  const { content, lang, locale, paths, site } = context;
  const cards = cardsOf(context);
  const byName = new Intl.Collator(lang);
  return networkParts(kind, content.clients, site, locale)
    .map(({ key, label, companies, texts, slug }): Part => {
      const part = { kind, key, label, clients: companies, slug };
      return slug === undefined
        ? { ...part, link: { ...cards.get(companies[0]!.key)!.link, label } }
        : { ...part, link: { href: paths.networkPart(locale, kind, slug), label }, text: texts?.[locale] };
    })
    .toSorted((a, b) => byName.compare(a.label, b.label) || (a.key < b.key ? -1 : 1));
}
