import type { Localized } from '../model/text.ts';
import type { Calendar } from './calendar.ts';
import { longestSpecial } from './dates.ts';
import type { CalendarDay } from './day.ts';
import { appliesTo, isAlwaysOpen, rangesOn, type Hours, type Override } from './hours.ts';
import { occurrences, daysBetween, type Span } from './timeline.ts';

/** A public holiday on which a business seems open only because nobody has said otherwise. */
export interface UndeclaredHoliday {
  readonly day: CalendarDay;
  readonly name: Localized;
}

/**
 * The public holidays on which the hours of an ordinary day hold although the hours say nothing of holidays, nor
 * of that day: somebody should be asked. A season says nothing of the holidays in it, a closure does.
 */
export function undeclaredHolidays(
  hours: Hours,
  calendar: Calendar,
  span: Span,
): readonly UndeclaredHoliday[] {
  if (isAlwaysOpen(hours)) return [];
  const declarations = hours.overrides.filter((override) => isDeclaration(override, span));
  return [...calendar]
    .filter(([day]) => span.from <= day && day <= span.through)
    .filter(([day]) => rangesOn(hours, day, calendar).length > 0)
    .filter(([day]) => !declarations.some((override) => appliesTo(override, day, calendar)))
    .map(([day, name]) => ({ day, name }));
}

function isDeclaration(override: Override, span: Span): boolean {
  if (override.kind === 'holidays') return true;
  return occurrences(override, span).every((occurrence) => daysBetween(occurrence) <= longestSpecial);
}
