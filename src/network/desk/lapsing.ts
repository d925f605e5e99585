import { addDays } from '../../hours/day.ts';
import { mayQuote } from '../../model/mention.ts';
import { isConcerned, lastDayShown, reviewRules } from '../../model/review-rules.ts';
import type { Known } from './known.ts';

/** How many days ahead, and back, the end of a consent is told. */
export const lapseHorizon = 60;

/** Something that may soon be shown no longer, or may no longer since a short while. */
export interface Lapsing {
  /** A person’s consent, the consent to quote somebody, or the life of a review in the law of a country. */
  readonly what: 'person' | 'quote' | 'review';
  readonly key: string;
  readonly file: string;
  /** The last day. */
  readonly until: string;
}

export function lapsingIn({ source, today }: Known): readonly Lapsing[] {
  const [first, last] = [addDays(today, -lapseHorizon), addDays(today, lapseHorizon)];
  return [...consentsIn(source), ...reviewsIn(source, today)]
    .filter(({ until }) => first <= until && until <= last)
    .toSorted((a, b) => a.until.localeCompare(b.until, 'en') || a.key.localeCompare(b.key, 'en'));
}

function consentsIn({ people, mentions }: Known['source']): readonly Lapsing[] {
  const entryOf = (what: Lapsing['what'], { key, path }: { key: string; path: string }, until?: string) =>
    until === undefined ? [] : [{ what, key, file: path, until }];
  return [
    ...people.flatMap((entry) => entryOf('person', entry, entry.data.consent?.until)),
    ...mentions
      .filter(({ data }) => data.quote !== undefined)
      .flatMap((entry) => entryOf('quote', entry, entry.data.consent?.until)),
  ];
}

/** Where a site holds itself to the law of a country, a review is quoted for some years only. */
function reviewsIn({ site, clients, mentions }: Known['source'], today: string): readonly Lapsing[] {
  const countries = site.data.reviewRules;
  const records = new Map(clients.map(({ key, data }) => [key, data]));
  return mentions
    .filter(({ data }) => data.quote !== undefined && mayQuote(data, today))
    .flatMap(({ key, path, data }) => {
      const subjects = data.about.flatMap((subject) => records.get(subject) ?? []);
      const ends = countries
        .filter((country) => subjects.some((client) => isConcerned(client, country)))
        .map((country) => lastDayShown(data.published, reviewRules[country]));
      const until = ends.toSorted()[0];
      return until === undefined ? [] : [{ what: 'review' as const, key, file: path, until }];
    });
}
