import type { BuiltPlace, PlaceFile } from '../place-file.ts';
import type { Found, SiteRule } from '../rule.ts';
import type { BuiltSite } from '../site.ts';
import { agencyId, surroundingsOf } from '../surroundings.ts';

const kmlType = 'application/vnd.google-earth.kml+xml';

/** Files for maps say the same as the pages of their places: KML 2.2 (OGC 07-147r2) and GeoJSON (RFC 7946). */
export const placeFileRules: readonly SiteRule[] = [
  {
    id: 'KM01',
    severity: 'error',
    check: (site) => site.kmls.flatMap((file) => faultsOf(file, site)),
  },
  {
    id: 'KM01-type',
    severity: 'warning',
    check: ({ kmls, headers }) => {
      const type = headers === undefined ? kmlType : typeOfKml(headers);
      return type === kmlType ? [] : kmls.map(({ file }) => ({ path: file, found: type }));
    },
  },
  {
    id: 'GJ01',
    severity: 'error',
    check: (site) => site.geojsons.flatMap((file) => faultsOf(file, site)),
  },
];

const faultsOf = ({ file, mistakes, places }: PlaceFile, site: BuiltSite): readonly Found[] =>
  [
    ...mistakes,
    ...places.flatMap((place) => faultOf(place, site) ?? []),
    ...twice(places, site).map(({ name, url }) => `${name}: ${url} × 2`),
    ...(mistakes.length === 0 && ofNetwork.test(file) ? missing(places, site) : []),
  ].map((found) => ({ path: file, found }));

/** Files of the whole network; others may tell of what they like. */
const ofNetwork = /(?:^|\/)network\.(?:kml|geojson)$/;

/** Longitude and latitude are on the Earth, in their order, and those of the place’s page, as is the name. */
function faultOf({ name, url, longitude, latitude }: BuiltPlace, site: BuiltSite): string | undefined {
  const told = `${name}: ${longitude}, ${latitude}`;
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return told;
  const page = site.byUrl.get(url);
  if (!page) return url.startsWith(site.origin) ? `${name}: ${url}` : undefined;
  const { business } = page;
  if (!business) return undefined;
  if (business.name !== name) return `${name} ≠ ${business.name}`;
  const isSame =
    Number(business.longitude || Number.NaN) === longitude &&
    Number(business.latitude || Number.NaN) === latitude;
  return isSame ? undefined : `${told} ≠ ${business.longitude || '–'}, ${business.latitude || '–'}`;
}

/** Places of which another one is the same, though its page be in another language. */
function twice(places: readonly BuiltPlace[], site: BuiltSite): readonly BuiltPlace[] {
  const groups = Map.groupBy(places, ({ url }) => idOf(url, site) ?? url);
  return [...groups].flatMap(([id, [, second]]) => (id !== '' && second ? [second] : []));
}

/** Companies whose pages tell where they are, and which the file leaves out; who has closed for good is on no map. */
function missing(places: readonly BuiltPlace[], site: BuiltSite): readonly string[] {
  const told = new Set(places.map(({ url }) => idOf(url, site)));
  const ids = new Set(site.pages.flatMap(({ located }) => located));
  const agency = agencyId(surroundingsOf(site));
  return [...ids].filter((id) => id !== agency && !told.has(id));
}

const idOf = (url: string, { byUrl }: BuiltSite): string | undefined => byUrl.get(url)?.business?.id;

/** The content type that a `_headers` file gives to KML. */
function typeOfKml(headers: string): string {
  const blocks = headers.split(/\n(?=\S)/);
  const block = blocks.find((lines) => /^\S*\.kml\s*$/m.test(lines));
  return /^\s+Content-Type:\s*([^;\s]+)/im.exec(block ?? '')?.[1] ?? '–';
}
