import { formatLength } from '../i18n/length.ts';
import { degrees, earthRadius, radians, type LonLat } from '../places/earth.ts';

/** Metres; drawn around a client, so that distances can be judged where the map shows no streets. */
export const distances = [100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000] as const;

const corners = 120;

export type RingFile = GeoJSON.FeatureCollection<
  GeoJSON.LineString | GeoJSON.Point,
  { readonly metres: number; readonly label?: string }
>;

/** A circle for each distance, and at its northernmost point what it is: `500 m`, `2,5 km`. */
export function rings(centre: LonLat, lang: string): RingFile {
  const features = distances.flatMap((metres): RingFile['features'] => [
    {
      type: 'Feature',
      properties: { metres },
      geometry: {
        type: 'LineString',
        coordinates: Array.from({ length: corners + 1 }, (_, corner) =>
          destination(centre, metres, (corner / corners) * 2 * Math.PI),
        ),
      },
    },
    {
      type: 'Feature',
      properties: { metres, label: formatLength(metres, lang) },
      geometry: { type: 'Point', coordinates: destination(centre, metres, 0) },
    },
  ]);
  return { type: 'FeatureCollection', features };
}

/** Where one comes along a great circle. @param bearing radians, clockwise from the north */
function destination([longitude, latitude]: LonLat, metres: number, bearing: number): number[] {
  const angle = metres / earthRadius;
  const [phi, lambda] = [radians(latitude), radians(longitude)];
  const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
    Math.cos(angle) - Math.sin(phi) * sine,
  );
  return [degrees(lambda + turn), degrees(Math.asin(sine))];
}
