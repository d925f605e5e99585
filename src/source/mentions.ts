import type { z } from 'astro/zod';
import { addDays } from '../hours/day.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import type { clientSchema } from '../model/client.ts';
import { mayQuote, type mentionSchema } from '../model/mention.ts';
import { isConcerned, lastDayShown, reviewRules, type ReviewRules } from '../model/review-rules.ts';
import type { siteSchema } from '../model/site.ts';
import type { Item } from './item.ts';
import type { Path } from './path.ts';

type MentionData = z.output<ReturnType<typeof mentionSchema>>;
export type MentionItem = Item<MentionData>;
type Client = z.output<ReturnType<typeof clientSchema>>;

export interface Said {
  readonly site: Item<z.output<ReturnType<typeof siteSchema>>>;
  readonly clients: readonly Item<Client>[];
  readonly mentions: readonly MentionItem[];
}

/** What of the word of mouth somebody should look at before it is shown. */
export function findDoubtfulMentions({ site, clients, mentions }: Said, today: string): Mistake[] {
  const countries = site.data?.reviewRules ?? [];
  const records = new Map(clients.map(({ key, data }) => [key, data]));
  return mentions.flatMap((item) => {
    const { data, document } = item;
    if (!data) return [];
    const doubt = (code: Mistake['code'], path: Path, facts: Mistake['facts'] = {}): Mistake => ({
      code,
      facts,
      place: document.locate(path),
    });
    const { published, quote } = data;
    if (today < published) return [doubt('mention-later', ['published'], { published })];
    if (quote === undefined) return [];
    if (!mayQuote(data, today)) return [doubt('mention-unquotable', ['quote'])];
    const subjects = data.about.flatMap((key) => records.get(key) ?? []);
    return countries
      .filter((country) => subjects.some((client) => isConcerned(client, country)))
      .flatMap((country) => reviewDoubts(data, reviewRules[country], today))
      .map(({ code, field, facts }) => doubt(code, [field], facts));
  });
}

interface ReviewDoubt {
  readonly code: 'review-late' | 'review-old' | 'review-rewarded';
  readonly field: string;
  readonly facts: Mistake['facts'];
}

/** What is quoted of reviews that the law of a country does not allow for. */
function reviewDoubts(
  { published, experienced, reward }: MentionData,
  rules: ReviewRules,
  today: string,
): readonly ReviewDoubt[] {
  const { daysAfterVisit: days, years, source } = rules;
  const isLate = experienced !== undefined && addDays(lastDayOf(experienced), days) < published;
  const isOld = lastDayShown(published, rules) < today;
  return [
    ...(isLate ? [{ code: 'review-late', field: 'experienced', facts: { days, source } } as const] : []),
    ...(isOld ? [{ code: 'review-old', field: 'published', facts: { years, source } } as const] : []),
    ...(reward === 'none' ? [] : [{ code: 'review-rewarded', field: 'reward', facts: { source } } as const]),
  ];
}

/** The last that a year or a month may mean, in the benefit of the doubt. */
function lastDayOf(partial: string): string {
  const [year = 0, month = 12, day] = partial.split('-').map(Number);
  return new Date(Date.UTC(year, day === undefined ? month : month - 1, day ?? 0)).toISOString().slice(0, 10);
}
