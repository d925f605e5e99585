import type { Pin } from '../model/address.ts';

/**
 * The address of a place that phones and map programs open (RFC 5870), with the decimals as written.
 *
 * @example geoUri({ latitude: '45.46420', longitude: '9.19000' }) // 'geo:45.46420,9.19000'
 */
export const geoUri = ({ latitude, longitude }: Pin): string =>
  `geo:${withoutMinusZero(latitude)},${isPole(latitude) ? '0' : withoutMinusZero(longitude)}`;

/** At the poles all longitudes are one, and RFC 5870 (3.4.2) writes it as 0. */
const isPole = (latitude: string): boolean => Math.abs(Number(latitude)) === 90;

const withoutMinusZero = (degrees: string): string =>
  Number(degrees) === 0 ? degrees.replace('-', '') : degrees;
