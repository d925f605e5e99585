import type { Pin } from '../model/address.ts';

/** A place on the globe (WGS 84), in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export const pointOf = ({ latitude, longitude }: Pin | Point): Point => ({
  latitude: Number(latitude),
  longitude: Number(longitude),
});
