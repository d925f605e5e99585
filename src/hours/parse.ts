import type { Refusal } from '../mistakes/rule.ts';
import { toHours } from './compose.ts';
import { readRules } from './grammar.ts';
import type { Hours } from './hours.ts';
import { refuseDisorder } from './order.ts';
import { attempt, read, refuse, Refused } from './reader.ts';

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
  return answer(() => {
    const rules = readRules(read(text));
    if (rules.length === 0) refuse('hours-syntax', text);
    refuseDisorder(rules);
    return toHours(rules);
  });
}

/** The hours that a reading gives, or why it was refused. */
export function answer(reading: () => Hours): ParsedHours {
  const result = attempt(reading);
  return result instanceof Refused ? { refusal: result.refusal } : { hours: result };
}
