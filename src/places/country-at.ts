import { around } from './around.ts';
import { countryCoder } from './country-coder.ts';
import type { Point } from './point.ts';

/** How far a border may be off, or a door may be over it, in metres. */
const tolerances = [150, 500, 1000];

/**
 * The countries (ISO 3166) that a place is part of, the narrowest first: `['RE', 'FR']` on Réunion. Their waters are
 * part of them.
 */
export const countriesAt = ({ latitude, longitude }: Point): readonly string[] =>
  countryCoder()
    .iso1A2Codes([longitude, latitude])
    .filter((code) => !unions.has(code));

/** Whether a place lies in a country, or within a kilometre of it. */
export const isInCountry = (point: Point, country: string): boolean =>
  isWithin(point, country) ||
  tolerances.some((metres) => around(point, metres).some((place) => isWithin(place, country)));

const isWithin = (point: Point, country: string): boolean => countriesAt(point).includes(country);

/** What the map of countries also has codes for: unions, and parts that share the code of their country. */
const unions = new Set(['EU', 'UN', 'FX', 'IC', 'EA']);
