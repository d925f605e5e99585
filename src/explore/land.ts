import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { landWithin, type Land } from '../maps/land.ts';
import type { LonLat } from '../places/earth.ts';
import { clip } from './clip.ts';
import { levels, type LevelName } from './levels.ts';
import { wholeWorld, windowsAround, type Window } from './windows.ts';

/** What a shape of the ground is; own countries are those of the network, a lake lies on land. */
export type LandKind = 'sea' | 'land' | 'own' | 'lake' | 'coast' | 'border';

export type LandFile = FeatureCollection<Geometry, { readonly kind: LandKind }>;

/** A network all over the world would make the finest file too heavy: then the coarser ones must do. */
const mostWindows = { world: 1, region: 600, near: 80 } as const satisfies Record<LevelName, number>;

/** Land and sea at a level around the given points; the finer covers the coarser. @param own codes of countries */
export function landFile(name: LevelName, points: readonly LonLat[], own: readonly string[]): LandFile {
  const { detail, decimals, coast, ...level } = levels[name];
  const windows = 'reach' in level ? windowsAround(points, level.reach) : wholeWorld;
  const drawn = windows.length > mostWindows[name] ? [] : windows;
  const land = landWithin(detail);
  const features = drawn
    .flatMap((window) => shapesIn(land, own, window))
    .filter(({ properties: { kind } }) => coast || kind !== 'coast');
  return { type: 'FeatureCollection', features: features.map((shape) => rounded(shape, decimals)) };
}

type Shape = Feature<Geometry, { readonly kind: LandKind }>;

function shapesIn(
  { land, borders, countries }: Land,
  own: readonly string[],
  window: Window,
): readonly Shape[] {
  const reachesInto = touching(window);
  const outlines = land.coordinates.filter(([outline]) => reachesInto(outline!));
  const rings = outlines.flatMap(([, ...lakes]) => lakes).filter(reachesInto);
  const areas = (kind: LandKind, list: readonly Position[][]) =>
    list
      .flatMap((ring) => clip({ type: 'Polygon', coordinates: [ring] }, window))
      .map((ring) => shape(kind, { type: 'Polygon', coordinates: [ring] }));
  const lines = (kind: LandKind, list: readonly Position[][]) => {
    const coordinates = list.flatMap((line) =>
      clip({ type: 'LineString', coordinates: line }, inset(window)),
    );
    return coordinates.length > 0 ? [shape(kind, { type: 'MultiLineString', coordinates })] : [];
  };
  const ownOutlines = countries
    .filter(({ code }) => code !== undefined && own.includes(code))
    .flatMap(({ shape }) => shape.coordinates.map(([outline]) => outline!));
  const outer = outlines.map(([outline]) => outline!);
  return [
    shape('sea', { type: 'Polygon', coordinates: [frameOf(window)] }),
    ...areas('land', outer),
    ...areas('own', ownOutlines.filter(reachesInto)),
    ...areas('lake', rings),
    ...lines('coast', [...outer, ...rings]),
    ...lines('border', borders.coordinates.filter(reachesInto)),
  ];
}

const shape = (kind: LandKind, geometry: Geometry): Shape => ({
  type: 'Feature',
  properties: { kind },
  geometry,
});

const frameOf = ([west, south, east, north]: Window): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Shapes are cut at the date line and at the pole, and there is no coast. */
const inset = ([west, south, east, north]: Window): Window => [
  Math.max(west, -179.99),
  Math.max(south, -89),
  Math.min(east, 179.99),
  north,
];

/** Whether the box around a line meets the window. */
function touching([west, south, east, north]: Window): (line: readonly Position[]) => boolean {
  return (line) => {
    const [longitudes, latitudes] = [line.map(([x]) => x!), line.map(([, y]) => y!)];
    return (
      least(longitudes) < east &&
      most(longitudes) > west &&
      least(latitudes) < north &&
      most(latitudes) > south
    );
  };
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

function rounded(shape: Shape, decimals: number): Shape {
  const text = JSON.stringify(shape, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(decimals)) : value,
  );
  return JSON.parse(text) as Shape;
}
