import type { Refusal } from '../mistakes/rule.ts';
import { toHours } from './compose.ts';
import { withoutEchoes } from './echoes.ts';
import { readRules, type Rule } from './grammar.ts';
import { isWholeDay, type Day, type Hours } from './hours.ts';
import { refuseDisorder } from './order.ts';
import { read } from './reader.ts';
import { attempt, refuse, Refused } from './refused.ts';

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
    const rules = withoutEchoes(readRules(read(text)));
    if (rules.length === 0) refuse('hours-syntax', text);
    refuseDisorder(rules);
    refuseUnnamedDays(rules);
    refuseClosedOnly(rules);
    return toHours(rules);
  });
}

/** `9-13 / 15-19`: on which days? Times as OpenStreetMap writes them hold every day, and so does what names exceptions. */
function refuseUnnamedDays(rules: readonly Rule[]): void {
  if (rules.some(({ named, dates, weekdays }) => named && dates.length === 0 && weekdays.length > 0)) return;
  const unnamed = rules.find(({ named, day, text }) => !named && isTimed(day) && !isPlain(text));
  if (unnamed) refuse('hours-no-days', unnamed.text);
}

/** Round the clock it is so on every day. */
const isTimed = ({ ranges }: Day): boolean => ranges.length > 0 && !isWholeDay(ranges);

const isPlain = (text: string): boolean =>
  /^\d\d:\d\d-\d\d:\d\d(?:, ?\d\d:\d\d-\d\d:\d\d)*(?![^ ;,|])/.test(text);

/** `chiuso il lunedì`: when is it open on the other days? */
function refuseClosedOnly(rules: readonly Rule[]): void {
  const [first, ...others] = rules;
  const speaksOfAll = rules.some(({ weekdays, dates }) => dates.length === 0 && weekdays.length === 7);
  const closes = rules.every(({ day, join }) => day.ranges.length === 0 && join !== '||');
  if (first && closes && !speaksOfAll)
    refuse('hours-closed-only', [first, ...others].map(({ text }) => text).join('; '));
}

/** The hours that a reading gives, or why it was refused. */
export function answer(reading: () => Hours): ParsedHours {
  const result = attempt(reading);
  return result instanceof Refused ? { refusal: result.refusal } : { hours: result };
}
