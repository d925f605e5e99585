import type { Refusal } from '../mistakes/rule.ts';
import { toHours } from './compose.ts';
import { readRules } from './grammar.ts';
import type { Hours } from './hours.ts';
import { read, Refused } from './reader.ts';

/** Either the hours or why they were refused. */
export interface ParsedHours {
  readonly hours?: Hours;
  readonly refusal?: Refusal;
}

/**
 * Reads opening hours as OpenStreetMap writes them (https://wiki.openstreetmap.org/wiki/Key:opening_hours).
 * Refused is what has no sure meaning, even where other readers guess one.
 *
 * @example parseHours('Mo-Fr 09:00-13:00,15:30-19:00; PH off; Aug 10-25 off').hours
 */
export function parseHours(text: string): ParsedHours {
  try {
    return { hours: toHours(readRules(read(text)), text) };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}
