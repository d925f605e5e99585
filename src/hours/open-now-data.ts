import { fill, formFor } from '../i18n/format.ts';
import type { Messages, Plural } from '../i18n/messages.ts';
import { weekdayName } from './date-text.ts';
import { minutesPerDay } from './day.ts';
import { offsetsThrough } from '../places/zone-offsets.ts';
import { daysOf, isByAppointmentOnly, walkIn, type Day, type Hours } from './hours.ts';
import type { Minutes, OpenNowData } from './open-now.ts';
import { formatTime } from './time-text.ts';
import { specialStretches, type Outlook } from './timeline.ts';

/**
 * What the browser needs to say “open now” in the language of the page; small enough to stand in an attribute.
 * Nothing for a business that receives by appointment only.
 */
export function openNowData(
  hours: Hours,
  outlook: Outlook,
  {
    zone,
    lang,
    words,
  }: { readonly zone: string; readonly lang: string; readonly words: Messages['openNow'] },
): OpenNowData | undefined {
  if (isByAppointmentOnly(hours)) return undefined;
  const { time, ...texts } = words;
  const days = [...hours.week, ...hours.overrides.flatMap(daysOf)];
  const edges = new Set(days.flatMap(minutesOf).map(onTheClock));
  return {
    zone,
    offsets: offsetsThrough(outlook, zone),
    week: hours.week.map(minutesOf),
    special: specialStretches(hours, outlook).map((stretch) => [
      stretch.from,
      stretch.through,
      stretch.days.map((day) => (day ? minutesOf(day) : null)),
    ]),
    texts,
    times: Object.fromEntries([...edges].map((minute) => [minute, timeInSentence(time, minute, lang)])),
    weekdays: hours.week.map((_, weekday) => weekdayName(weekday, lang, 'long')),
  };
}

/** The longest sentence that may have to be said, so that the page can keep room for it. */
export function longestSentence({ texts, times, weekdays }: OpenNowData): string {
  const [time, day] = [longestOf(Object.values(times)), longestOf(weekdays)];
  const sentences = Object.values(texts).map((text) => text.replace('{time}', time).replace('{day}', day));
  return longestOf(sentences);
}

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');

/** `alle 19`, but `all’1`: where a language counts hours, one o’clock is the only one that is not many. */
const timeInSentence = (forms: Plural, minute: number, lang: string): string =>
  fill(formFor(forms, Math.floor(minute / 60), lang), { time: formatTime(minute, lang) });

const onTheClock = (minute: number): number => (minute > minutesPerDay ? minute - minutesPerDay : minute);

const minutesOf = (day: Day): Minutes => walkIn(day).flatMap(({ opens, closes }) => [opens, closes]);
