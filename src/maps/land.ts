import { createRequire } from 'node:module';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { oncePerText } from '../once.ts';
import { countryCoder } from '../places/country-coder.ts';
import { capAround, overlap, type Cap } from './cap.ts';

/** The scales of Natural Earth, of which one is right for a map, depending on how much it shows. */
export type Detail = '10m' | '50m' | '110m';

/** What lies within an extent, as GeoJSON; whole shapes, not cut at the extent. Borders are the actual ones. */
export interface Land {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  readonly countries: readonly Country[];
}

export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo; nothing where there is no code. */
  readonly code?: string | undefined;
  readonly shape: MultiPolygon;
}

/** @param width of the map in kilometres */
export const detailFor = (width: number): Detail => (width < 1500 ? '10m' : width < 9000 ? '50m' : '110m');

/** Land, borders and countries of an extent; of the whole Earth where none is given. */
export function landWithin(detail: Detail, extent?: Cap): Land {
  const { atlas, borders, countries } = world(detail);
  const isWithin = ({ cap }: { readonly cap: Cap }) => !extent || overlap(cap, extent);
  const shown = countries
    .map(({ code, pieces }) => ({ code, pieces: pieces.filter(isWithin) }))
    .filter(({ pieces }) => pieces.length > 0);
  const arcs = shown.flatMap(({ pieces }) => pieces.map((piece) => piece.arcs));
  return {
    land: merge(atlas, [{ type: 'MultiPolygon', arcs }]),
    borders: { type: 'MultiLineString', coordinates: borders.filter(isWithin).map(({ line }) => line) },
    countries: shown.map(({ code, pieces }) => ({
      code,
      shape: { type: 'MultiPolygon', coordinates: pieces.map(({ arcs }) => shapeOf(atlas, arcs)) },
    })),
  };
}

interface World {
  readonly atlas: Atlas;
  readonly borders: readonly { readonly line: Position[]; readonly cap: Cap }[];
  readonly countries: readonly { readonly code: string | undefined; readonly pieces: readonly Piece[] }[];
}

/** A polygon of a country with where it lies, so that what is far away need not be looked at, nor be kept in full. */
interface Piece {
  readonly arcs: number[][];
  readonly cap: Cap;
}

type Outlined = TopoPolygon<{ name?: string }> | TopoMultiPolygon<{ name?: string }>;
type Atlas = Topology<{ countries: { type: 'GeometryCollection'; geometries: Outlined[] } }>;

const require = createRequire(import.meta.url);

const world = oncePerText((detail: Detail): World => {
  // Megabytes, which most commands need nothing of.
  const atlas = require(`world-atlas/countries-${detail}.json`) as Atlas;
  const { countries } = atlas.objects;
  return {
    atlas,
    borders: mesh(atlas, countries, (a, b) => a !== b).coordinates.map((line) => ({
      line,
      cap: capOf(line),
    })),
    countries: countries.geometries.map((country) => ({
      code: codeOf(country),
      pieces: (country.type === 'Polygon' ? [country.arcs] : country.arcs).map((arcs) =>
        pieceOf(atlas, arcs),
      ),
    })),
  };
});

/** A ring holds everything within it, so its cap is that of the polygon. */
const pieceOf = (atlas: Atlas, arcs: number[][]): Piece => ({ arcs, cap: capOf(shapeOf(atlas, arcs)[0]!) });

const shapeOf = (atlas: Atlas, arcs: number[][]): Position[][] =>
  feature(atlas, { type: 'Polygon', arcs }).geometry.coordinates;

const capOf = (line: readonly Position[]): Cap => capAround(line.map(([x = 0, y = 0]) => [x, y]));

const codeOf = ({ id, properties }: Outlined): string | undefined =>
  (typeof id === 'string' ? countryCoder().iso1A2Code(id) : undefined) ??
  withoutNumber[properties?.name ?? ''];

/** Natural Earth gives them no number, while readers’ names of them are known. */
const withoutNumber: Readonly<Record<string, string>> = { Kosovo: 'XK' };
