import type { Pin } from '../model/address.ts';

const alphabet = '23456789CFGHJMPQRVWX';

/** Places in a degree that ten digits tell apart: five digits of base twenty, of which two are whole degrees. */
const stepsPerDegree = 8000n;
/** An eleventh digit divides the cell of ten into five rows and four columns. */
const rows = 5n;
const columns = 4n;

/**
 * The Open Location Code of a place: ten digits are a cell of 14 m × 14 m at the equator, eleven one of 3 m × 3.5 m.
 * Computed from the decimals as written, so that no rounding of binary numbers moves a place into the next cell.
 *
 * @example plusCode({ latitude: '45.46420', longitude: '9.19000' }) // '8FQFF57R+M2'
 */
export function plusCode({ latitude, longitude }: Pin, digits: 10 | 11 = 10): string {
  const isFine = digits === 11;
  const [down, across] = [isFine ? rows : 1n, isFine ? columns : 1n];
  const north = clipped(cellOf(latitude, 90n, stepsPerDegree * down), 180n * stepsPerDegree * down);
  const east = wrapped(cellOf(longitude, 180n, stepsPerDegree * across), 360n * stepsPerDegree * across);
  const code = pairs(north / down, east / across);
  const fine = isFine ? alphabet[Number((north % down) * columns + (east % across))]! : '';
  return `${code.slice(0, 8)}+${code.slice(8)}${fine}`;
}

/** The number of the cell, counted from the south pole or the date line, in which some degrees lie. */
function cellOf(degrees: string, origin: bigint, stepsInDegree: bigint): bigint {
  const [whole, decimals = ''] = degrees.split('.');
  const unit = 10n ** BigInt(decimals.length);
  return ((BigInt(`${whole!}${decimals}`) + origin * unit) * stepsInDegree) / unit;
}

/** The north pole itself belongs to the last row. */
const clipped = (cell: bigint, count: bigint): bigint => (cell < count ? cell : count - 1n);

const wrapped = (cell: bigint, count: bigint): bigint => cell % count;

/** Five digits of base twenty for each axis, in turn. */
function pairs(north: bigint, east: bigint): string {
  const places = [4n, 3n, 2n, 1n, 0n].map((place) => 20n ** place);
  const digit = (value: bigint, place: bigint) => alphabet[Number((value / place) % 20n)]!;
  return places.map((place) => digit(north, place) + digit(east, place)).join('');
}
