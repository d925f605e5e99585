import type { Hours } from '../hours/hours.ts';
import { describeHours, noteIn, timesAndNote } from '../hours/text.ts';
import { withColon } from '../i18n/labelled.ts';
import type { Context } from './context.ts';

/** Opening hours where there are no tables, a line each: `lun–ven: 9–13 e 15.30–19`; a note of them comes last. */
export function hoursLines({ content, lang, messages }: Context, hours: Hours): readonly string[] {
  const note = noteIn(hours, lang);
  return [
    ...describeHours(hours, lang, messages, content.today).map(
      (row) => `${withColon(row.days, lang)} ${timesAndNote(row)}`,
    ),
    ...(note === undefined ? [] : [note]),
  ];
}
