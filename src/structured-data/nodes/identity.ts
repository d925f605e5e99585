import type { PropertyValueLeaf } from 'schema-dts';
import type { ExternalIds } from '../../model/external-ids.ts';

/** Where a name of another system leads, for those whose names are addresses on the web. */
const itemUrls = {
  wikidata: (item: string) => `https://www.wikidata.org/wiki/${item}`,
  osm: (element: string) => `https://www.openstreetmap.org/${element}`,
} as const;

/** What the other names are called where they are told as they are. */
const identifierNames = { google: 'Google Maps place ID', apple: 'Apple Maps place ID' } as const;

/** Pages of other systems about the same thing. */
export const itemsElsewhere = (ids: ExternalIds): readonly string[] =>
  toldIn(ids, itemUrls).map(([urlOf, id]) => urlOf(id));

/** Names in other systems that are no addresses. */
export const identifiers = (ids: ExternalIds): readonly PropertyValueLeaf[] =>
  toldIn(ids, identifierNames).map(([propertyID, value]) => ({
    '@type': 'PropertyValue',
    propertyID,
    value,
  }));

/** The place on the map of Google, which is the one that search engines ask for. */
export const mapUrl = ({ google }: ExternalIds): string | undefined =>
  google && `https://www.google.com/maps/place/?q=place_id:${google}`;

const toldIn = <Told>(
  ids: ExternalIds,
  table: Readonly<Partial<Record<keyof ExternalIds, Told>>>,
): readonly (readonly [Told, string])[] =>
  (Object.entries(table) as readonly (readonly [keyof ExternalIds, Told])[]).flatMap(([system, told]) => {
    const id = ids[system];
    return id === undefined ? [] : [[told, id] as const];
  });
