import type { FitBoundsOptions, LngLatBoundsLike } from 'maplibre-gl';
import type { LonLat } from '../places/earth.ts';
import type { Ground, Subject } from './data.ts';

export interface Camera {
  readonly bounds: LngLatBoundsLike;
  readonly fitBoundsOptions: FitBoundsOptions;
  readonly maxZoom: number;
}

/** How near the map comes by itself: to streets where it shows them, else to where land still says something. */
const closest = { land: 11, style: 15, tiles: 15 } as const satisfies Record<Ground['kind'], number>;
const closestAtDoor = 16.5;

/** All the places; on the page of a client the client, with what leads to its door. */
export function cameraOn(places: readonly LonLat[], ground: Ground, subject?: Subject): Camera {
  const spots = subject?.spots.map(({ at }) => at) ?? [];
  const shown = subject ? [subject.at, ...mirrored(subject.at, spots)] : places;
  const zoom = spots.length > 0 ? closestAtDoor : closest[ground.kind];
  return { bounds: boundsOf(shown), fitBoundsOptions: { padding: 72, maxZoom: zoom }, maxZoom: 19 };
}

/** With each point the one opposite, so that the client stays in the middle. */
const mirrored = ([x, y]: LonLat, points: readonly LonLat[]): readonly LonLat[] =>
  points.flatMap(([px, py]): readonly LonLat[] => [
    [px, py],
    [2 * x - px, 2 * y - py],
  ]);

function boundsOf(points: readonly LonLat[]): [number, number, number, number] {
  const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
