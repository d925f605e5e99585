import { dayIn, resolveMoment } from '../../model/moment.ts';
import type { Known } from './known.ts';

/** A story that has come out. */
export interface Told {
  /** Keys of clients. */
  readonly about: readonly string[];
  /** The calendar day on which it first came out. */
  readonly day: string;
}

/** Up to today, once for all languages. */
export function storiesIn({ source: { stories, site }, today }: Known): readonly Told[] {
  const { timeZone } = site.data;
  const texts = stories
    .filter(({ data }) => !data.draft)
    .map(({ key, data }) => ({
      key,
      about: data.clients,
      day: dayIn(new Date(resolveMoment(data.date, timeZone)), timeZone),
    }))
    .filter(({ day }) => day <= today);
  return [...Map.groupBy(texts, ({ key }) => key).values()].map((same) => ({
    about: [...new Set(same.flatMap(({ about }) => about))],
    day: same.reduce((first, { day }) => (day < first ? day : first), same[0]!.day),
  }));
}
