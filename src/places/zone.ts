import lookUp from '@photostructure/tz-lookup';
import type { Pin } from '../model/address.ts';
import { timeZonesOfCountry } from './time-zone.ts';
import { oncePerText } from '../once.ts';
import { around } from './around.ts';
import { countriesAt } from './country-at.ts';
import { pointOf, type Point } from './point.ts';

/** How far from a pin a zone of its country is looked for, in metres. */
const radii = [10_000, 40_000, 150_000];

/**
 * The IANA zone of a place. The map of zones is coarse – it puts Lampedusa to Tunis, which has no summer time – so that
 * the country has the last word: only a zone of its own will do. Nothing where neither tells.
 */
export function zoneOf(pin: Pin | undefined, country: string): string | undefined {
  const point = pin && pointOf(pin);
  const zones = timeZonesOfCountry(point ? territoryAt(point, country) : country);
  if (zones.length <= 1 || !point) return zones.length === 1 ? zones[0] : undefined;
  const places = [point, ...radii.flatMap((metres) => around(point, metres))];
  return places
    .values()
    .map(zoneAt)
    .find((zone) => zone !== undefined && zones.includes(zone));
}

/** Réunion has a clock of its own, also where the address names France. */
function territoryAt(point: Point, country: string): string {
  const [territory, ...above] = countriesAt(point);
  return territory !== undefined && above.includes(country) ? territory : country;
}

/** Whether two zones show the same time on all days: Europe/Rome and Europe/Vatican do. */
export const showSameTime = (zone: string, other: string): boolean => offsetsOf(zone) === offsetsOf(other);

/** The zone on the map, by the name that Intl lists it under. */
const zoneAt = ({ latitude, longitude }: Point): string | undefined =>
  Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? undefined : listedName(lookUp(latitude, longitude));

const listedName = oncePerText(
  (timeZone) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone,
);

/** Enough days to tell any two rules of summer time apart. */
const days = [2026, 2027, 2028].flatMap((year) =>
  Array.from({ length: 24 }, (_, half) => Date.UTC(year, Math.floor(half / 2), half % 2 ? 16 : 2, 12)),
);

const offsetsOf = oncePerText((timeZone) => {
  const format = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return days.map((day) => format.format(day)).join();
});
