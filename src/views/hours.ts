import type { Hours } from '../hours/hours.ts';
import { longestSentence, openNowData } from '../hours/open-now-data.ts';
import type { OpenNowData } from '../hours/open-now.ts';
import { calendarOf } from '../hours/public-holidays.ts';
import { describeHours, noteIn, type HoursRow } from '../hours/text.ts';
import { outlookFrom } from '../hours/timeline.ts';
import { keptTogether } from '../i18n/kept-together.ts';
import type { Client } from '../model/content.ts';
import type { Context } from './context.ts';

/** When a client or a part of it is open. */
export interface HoursView {
  readonly hours: readonly HoursRow[];
  readonly hoursNote?: string | undefined;
  /** What the browser says of this moment, and its longest sentence, for which there must be room. */
  readonly openNow?: { readonly data: OpenNowData; readonly longest: string } | undefined;
}

/** Whose hours are told, by its clock and the holidays of its place. */
type Clocked = Pick<Client, 'address' | 'pin' | 'timeZone'>;

/** The hours of a client or a part of it; all of it is empty where there are none. */
export function hoursView(context: Context, client: Clocked, hours: Hours | undefined): HoursView {
  if (!hours) return { hours: [] };
  const { content, lang, messages } = context;
  return {
    hours: describeHours(hours, lang, messages, content.today).map((row) => ({
      ...row,
      times: keptTogether(row.times),
    })),
    hoursNote: noteIn(hours, lang),
    openNow: openNowOf(context, client, hours),
  };
}

/** As from the day of the build, public holidays of its place included. */
function openNowOf(
  { content, lang, messages }: Context,
  { address, pin, timeZone }: Clocked,
  hours: Hours,
): HoursView['openNow'] {
  const outlook = outlookFrom(content.today, calendarOf(address, pin));
  const data = openNowData(hours, outlook, { zone: timeZone, lang, words: messages.openNow });
  return data && { data, longest: longestSentence(data) };
}
