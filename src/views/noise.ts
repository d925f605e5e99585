import { millisecondsPerDay } from '../hours/day.ts';
import type { Content } from '../model/content.ts';
import { weeksShown, type Company } from '../network/picture/subject.ts';
import { oncePer } from '../once.ts';
import { mentionsAbout } from './mention-lists.ts';

/** What was said of a company in each of the last weeks, and in which of them a complaint waits for an answer. */
export function noiseOf(content: Content, key: string): Pick<Company, 'weeks' | 'unanswered'> {
  const mentions = mentionsAbout(content, key);
  const waiting = mentions.filter(({ kind, answered }) => kind === 'complaint' && !answered);
  const days = [...mentions.map(({ published }) => published), ...(storyDays(content).get(key) ?? [])];
  const weeks = Array.from({ length: weeksShown }, () => 0);
  for (const week of days.flatMap((day) => weekOf(content, day))) weeks[week] = (weeks[week] ?? 0) + 1;
  return { weeks, unanswered: [...new Set(waiting.flatMap(({ published }) => weekOf(content, published)))] };
}

/** Which of the shown weeks a day is in, from 0; nothing if it is in none. */
function weekOf({ today }: Content, day: string): readonly number[] {
  const age = Math.floor((Date.parse(today) - Date.parse(day.slice(0, 10))) / (7 * millisecondsPerDay));
  return age >= 0 && age < weeksShown ? [weeksShown - 1 - age] : [];
}

/** The days of the stories about each client, each by its first language. */
const storyDays = oncePer(({ stories }: Content): ReadonlyMap<string, readonly string[]> => {
  const told = stories.flatMap(({ texts }) => {
    const text = Object.values(texts)[0];
    return text ? text.clients.map((client) => ({ client, day: text.date })) : [];
  });
  const groups = Map.groupBy(told, ({ client }) => client);
  return new Map([...groups].map(([client, own]) => [client, own.map(({ day }) => day)]));
});
