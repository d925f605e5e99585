import type { ExploreFile, Ground, NameFile, Spot, Subject } from '../explore/data.ts';
import { levelNames } from '../explore/levels.ts';
import { nameFile, type Whereabouts } from '../explore/names.ts';
import { mapPolicy } from '../explore/policy.ts';
import { fill, formatList } from '../i18n/format.ts';
import { placesOf, type Place } from '../formats/directory.ts';
import type { Client } from '../model/content.ts';
import { groundAddress, mapHosts } from '../model/map.ts';
import { oncePer } from '../once.ts';
import { lonLat } from '../places/earth.ts';
import { phoneLink } from './contact.ts';
import type { Context } from './context.ts';
import { told } from './told.ts';
import { directoryOf } from './directory.ts';

/** The offer to explore a map, of which nothing is loaded before a visitor asks for it. */
export interface Explore {
  /** The path of what is fetched first: an `ExploreFile`. */
  readonly file: string;
  /** What the page’s content policy must allow for it. */
  readonly policy: ReturnType<typeof mapPolicy>;
  /** Which hosts are going to be contacted; nothing where the site has all of it. */
  readonly notice?: string | undefined;
  readonly subject?: Subject | undefined;
}

/** The companies on the map of a language. */
const mappedPlaces = oncePer((context: Context): readonly Place[] => placesOf(directoryOf(context)));

const placeByKey = oncePer(
  (context: Context): ReadonlyMap<string, Place> =>
    new Map(mappedPlaces(context).map((place) => [place.key, place])),
);

/** The offer to explore the map of all companies; nothing where no company is on it. */
export const exploreNetwork = (context: Context): Explore | undefined =>
  mappedPlaces(context).length === 0 ? undefined : offer(context);

/**
 * The same with a client in the middle; nothing where the client itself is not on the map, or where the page has a
 * drawing of the way and the map no streets: there would be less to see than on the drawing.
 */
export function exploreClient(context: Context, client: Client, hasSketch: boolean): Explore | undefined {
  if (hasSketch && !context.site.map) return undefined;
  const own = placeByKey(context).get(client.key);
  return own && { ...offer(context), subject: subjectOf(context, client, own) };
}

/** What is fetched when a visitor asks for the map. */
export async function exploreFile(context: Context): Promise<ExploreFile> {
  const { site, paths, locale, lang, messages } = context;
  return {
    lang,
    words: messages.explore,
    ground: groundOf(context),
    places: paths.networkFile(locale, 'network.geojson'),
    phones: Object.fromEntries(
      mappedPlaces(context).flatMap(({ key, phones: [phone] }) =>
        phone === undefined ? [] : [[key, phoneLink(phone, lang).label]],
      ),
    ),
    names: site.map ? noNames : await nameFile(whereabouts(context), lang),
    hosts: mapHosts(site.map),
  };
}

const noNames: NameFile = { type: 'FeatureCollection', features: [] };

/** Where the companies on the map are. */
export const whereabouts = (context: Context): readonly Whereabouts[] => {
  const countries = new Map(context.content.clients.map(({ key, address }) => [key, address.country]));
  return mappedPlaces(context).map(({ key, pin, locality }) => ({
    at: lonLat(pin),
    locality,
    country: countries.get(key)!,
  }));
};

function groundOf({ site, paths }: Context): Ground {
  const { map } = site;
  if (map) {
    const address = groundAddress(map);
    const path = address.startsWith('/') ? paths.publicFile(address.slice(1)) : address;
    return map.style === undefined ? { kind: 'tiles', address: path } : { kind: 'style', address: path };
  }
  const files = levelNames.map((level) => [level, paths.mapFile(level)] as const);
  return { kind: 'land', files: Object.fromEntries(files) as Record<(typeof levelNames)[number], string> };
}

function offer({ site, paths, locale, lang, messages }: Context): Explore {
  const hosts = mapHosts(site.map);
  return {
    file: paths.networkFile(locale, 'map.json'),
    policy: mapPolicy(site.map),
    notice: hosts.length > 0 ? fill(messages.explore.hosts, { hosts: formatList(hosts, lang) }) : undefined,
  };
}

function subjectOf(context: Context, { key, arrival }: Client, { name, pin }: Place): Subject {
  const { entrance, parking = [], stops = [], landmarks = [] } = arrival ?? {};
  const spots = [
    ...[entrance ?? []]
      .flat()
      .map(({ text, pin }) => ({ kind: 'entrance' as const, text: told(context, text)?.text, pin })),
    ...parking.map(({ text, pin }) => ({ kind: 'parking' as const, text: told(context, text)?.text, pin })),
    ...stops.map(({ name, lines, pin }) => ({
      kind: 'stop' as const,
      text: lines.length > 0 ? `${name} (${lines.join(', ')})` : name,
      pin,
    })),
    ...landmarks.map(({ text, pin }) => ({
      kind: 'landmark' as const,
      text: told(context, text)?.text,
      pin,
    })),
  ];
  return {
    key,
    name,
    at: lonLat(pin),
    spots: spots.flatMap(({ kind, text, pin }): readonly Spot[] =>
      pin && text !== undefined ? [{ kind, text, at: lonLat(pin) }] : [],
    ),
  };
}
