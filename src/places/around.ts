import { degreeLength, radians } from './earth.ts';
import type { Point } from './point.ts';

/** Eight points around a place, at a distance in metres. */
export function around({ latitude, longitude }: Point, metres: number): readonly Point[] {
  const narrowing = Math.max(0.01, Math.cos(radians(latitude)));
  return directions.map((angle) => ({
    latitude: latitude + (Math.cos(angle) * metres) / degreeLength,
    longitude: longitude + (Math.sin(angle) * metres) / degreeLength / narrowing,
  }));
}

const directions = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);
