import { coordinateMeant } from './address.ts';

/** A pin as it stands in a record. */
interface WrittenPin {
  readonly latitude: string;
  readonly longitude: string;
}

const number = String.raw`[-−]?\d{1,3}[.,]\d+`;
const degrees = String.raw`\d{1,3}°\s*\d{1,2}['′’]\s*\d{1,2}(?:[.,]\d+)?["″”]`;
const pair = new RegExp(
  String.raw`^[[(]?\s*(${number})\s*°?\s*([NS]?)\s*[,;/\s]\s*(${number})\s*°?\s*([EWO]?)\s*[\])]?$`,
  'i',
);
const sexagesimal = new RegExp(String.raw`^(${degrees}\s*[NS])\s*[,;]?\s*(${degrees}\s*[EWO])$`, 'i');

/** Where a pin stands in the addresses of maps. The middle of what a map shows (`@45.4,9.1`) is no pin. */
const inAddresses: readonly RegExp[] = [
  /!3d(-?\d+\.\d+)!4d(-?\d+\.\d+)/,
  /[?&](?:q|query|ll|daddr|destination|coordinate|sll)=(?:loc:)?(-?\d+\.\d+)(?:,|%2C)\+?(-?\d+\.\d+)(?:&|#|$)/i,
  /[?&]mlat=(-?\d+\.\d+)&mlon=(-?\d+\.\d+)/,
  /\/maps\/(?:search|place|dir\/)\/?(-?\d+\.\d+),\+?(-?\d+\.\d+)/,
  /^geo:(-?\d+\.\d+),(-?\d+\.\d+)/,
  /^https:\/\/www\.openstreetmap\.org\/(?:.*)#map=\d+\/(-?\d+\.\d+)\/(-?\d+\.\d+)/,
];

/** No address of a map is longer. */
const longest = 2000;

/**
 * A pin as maps and people tell it, latitude first, as a record has it; nothing where it is none, or may be another.
 *
 * @example pinSpoken('45,46910, 9,18440') // { latitude: '45.46910', longitude: '9.18440' }
 */
export function pinSpoken(written: string): WrittenPin | undefined {
  if (written.length > longest) return undefined;
  const text = written.trim();
  const [, north, side, east, otherSide] = pair.exec(text) ?? [];
  if (north !== undefined && east !== undefined)
    return { latitude: decimal(north, side), longitude: decimal(east, otherSide) };
  const [, latitude, longitude] = sexagesimal.exec(text) ?? [];
  if (latitude !== undefined && longitude !== undefined) {
    const pin = { latitude: coordinateSpoken(latitude), longitude: coordinateSpoken(longitude) };
    return pin.latitude === latitude || pin.longitude === longitude ? undefined : pin;
  }
  return inAddresses.flatMap((pattern) => pinIn(pattern, text))[0];
}

/** A coordinate with a comma for the point, or in degrees, minutes and seconds, as decimals; others as they are. */
export const coordinateSpoken = (written: string): string =>
  coordinateMeant(written.trim().replace('−', '-')) || written;

function pinIn(pattern: RegExp, text: string): readonly WrittenPin[] {
  const [, latitude, longitude] = pattern.exec(text) ?? [];
  return latitude !== undefined && longitude !== undefined ? [{ latitude, longitude }] : [];
}

function decimal(written: string, side = ''): string {
  const value = written.replace(',', '.').replace('−', '-');
  return /^[SWO]$/i.test(side) && !value.startsWith('-') ? `-${value}` : value;
}
