import type { Point } from './point.ts';

/** The length of a degree of latitude in metres. */
const degree = 111_195;

/** Eight points around a place, at a distance in metres. */
export function around({ latitude, longitude }: Point, metres: number): readonly Point[] {
  const narrowing = Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  return directions.map((angle) => ({
    latitude: latitude + (Math.cos(angle) * metres) / degree,
    longitude: longitude + (Math.sin(angle) * metres) / degree / narrowing,
  }));
}

const directions = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);
