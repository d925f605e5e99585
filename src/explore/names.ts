import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { formatCountry } from '../i18n/format.ts';
import { landWithin, type Detail } from '../maps/land.ts';
import { oncePerText } from '../once.ts';
import type { LonLat } from '../places/earth.ts';
import { gazetteerOf, type Town } from '../places/gazetteer.ts';
import { townName } from '../places/town-name.ts';
import type { NameFile } from './data.ts';

/** Where a company is: its pin, and the town and country of its address. */
export interface Whereabouts {
  readonly at: LonLat;
  readonly locality: string;
  readonly country: string;
}

type Name = NameFile['features'][number];

/** From which zoom a country of at least such a size (steradians) is named. */
const countryZooms = [
  [0.1, 1],
  [0.01, 2],
  [0.002, 3],
  [0.0005, 4.5],
  [0, 6],
] as const;

/** Which towns are named: at least so many people, at most so far from a company (degrees), and from which zoom. */
const townZooms = [
  { people: 1_000_000, reach: 12, from: 4.5 },
  { people: 250_000, reach: 6, from: 5.5 },
  { people: 80_000, reach: 3, from: 6.5 },
  { people: 25_000, reach: 1.5, from: 8 },
  { people: 6_000, reach: 0.7, from: 9.5 },
  { people: 1_000, reach: 0.25, from: 11 },
] as const;

/** Towns with companies are named before all others. */
const ownTownZoom = 3.5;

/** Countries and towns around the network, as readers of the language call them. */
export async function nameFile(places: readonly Whereabouts[], lang: string): Promise<NameFile> {
  const own = ownTowns(places, lang);
  const known = new Set(own.map(({ properties: { name } }) => name));
  const others = await otherTowns(places, lang);
  const features = [
    ...countryNames(lang),
    ...own,
    ...others.filter(({ properties: { name } }) => !known.has(name)),
  ];
  return { type: 'FeatureCollection', features };
}

const countryNames = (lang: string): readonly Name[] =>
  countriesAt('50m').map(({ code, size, at }) => {
    const from = countryZooms.find(([least]) => size >= least)![1];
    return name('country', { name: formatCountry(code, lang), from, rank: -Math.round(size * 1e6), at });
  });

/** Each country’s name stands in the middle of its largest part. */
const countriesAt = oncePerText((detail: Detail) =>
  landWithin(detail).countries.flatMap(({ code, shape }) => {
    if (code === undefined) return [];
    const largest = partsOf(shape).toSorted((a, b) => geoArea(b) - geoArea(a))[0]!;
    return [{ code, size: geoArea(shape), at: geoCentroid(largest) }];
  }),
);

const partsOf = ({ coordinates }: MultiPolygon): readonly Polygon[] =>
  coordinates.map((rings) => ({ type: 'Polygon', coordinates: rings }));

/** A town is written in the middle of its companies; the more there are, the sooner. */
const ownTowns = (places: readonly Whereabouts[], lang: string): readonly Name[] =>
  [...Map.groupBy(places, ({ locality, country }) => townName(locality, country, lang))].map(
    ([town, companies]) => {
      const at = [
        mean(companies.map(({ at: [x] }) => x)),
        mean(companies.map(({ at: [, y] }) => y)),
      ] as const;
      return name('town', { name: town, from: ownTownZoom, rank: -1e9 - companies.length, at });
    },
  );

/** The towns of the countries that the network is in. */
async function otherTowns(places: readonly Whereabouts[], lang: string): Promise<readonly Name[]> {
  const countries = [...new Set(places.map(({ country }) => country))];
  const named = countries.map(async (country) => {
    const near = places.map(({ at }) => at);
    const towns = (await gazetteerOf(country))?.towns ?? [];
    return towns.flatMap((town) => {
      const from = zoomOf(town, near);
      return from === undefined ? [] : [townAt(town, townName(town.name, country, lang), from)];
    });
  });
  return (await Promise.all(named)).flat();
}

const zoomOf = ({ population, longitude, latitude }: Town, near: readonly LonLat[]): number | undefined =>
  townZooms.find(
    ({ people, reach }) =>
      population >= people &&
      near.some(([x, y]) => Math.abs(x - longitude) <= reach && Math.abs(y - latitude) <= reach),
  )?.from;

const townAt = ({ longitude, latitude, population }: Town, called: string, from: number): Name =>
  name('town', { name: called, from, rank: -population, at: [longitude, latitude] });

function name(
  kind: Name['properties']['kind'],
  { at: [x, y], ...rest }: Omit<Name['properties'], 'kind'> & { readonly at: readonly [number, number] },
): Name {
  const coordinates = [Number(x.toFixed(3)), Number(y.toFixed(3))];
  return { type: 'Feature', properties: { kind, ...rest }, geometry: { type: 'Point', coordinates } };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
