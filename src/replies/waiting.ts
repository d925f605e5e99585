import { resolveMoment } from '../model/moment.ts';
import { replyPlace } from '../source/replies.ts';
import type { Source } from '../source/source.ts';
import { spamScore, type SpamScore } from './spam.ts';
import { timesSentIn } from './times-sent.ts';

type Entry = Source['replies'][number];

/** A reply that somebody has to read and decide on. */
export interface WaitingReply {
  /** `the-door/anna` */
  readonly key: string;
  readonly path: string;
  /** ISO 8601 with offset. */
  readonly date: string;
  readonly data: Entry['data'];
  readonly spam: SpamScore;
}

/** Those that wait, the oldest first. */
export function waitingReplies({ site, replies }: Pick<Source, 'site' | 'replies'>): readonly WaitingReply[] {
  const { timeZone, languages } = site.data;
  const langs = Object.values(languages).map(({ lang }) => lang);
  const timesSent = timesSentIn(textsOf(replies));
  return waitingIn(replies)
    .map(({ key, path, data }) => ({
      key,
      path,
      data,
      date: resolveMoment(data.date, timeZone),
      spam: spamScore(data, { langs, timesSent }, data.spam?.reasons),
    }))
    .toSorted(
      (one, other) => Date.parse(one.date) - Date.parse(other.date) || one.key.localeCompare(other.key, 'en'),
    );
}

const waitingIn = (replies: readonly Entry[]): readonly Entry[] =>
  replies.filter(({ data }) => data.status === 'waiting');

export const countWaiting = ({ replies }: Pick<Source, 'replies'>): number => waitingIn(replies).length;

/** What replies say, with the stories to which they say it. */
export const textsOf = (replies: readonly Entry[]) =>
  replies.flatMap(({ key, data: { text } }) =>
    text === undefined ? [] : [{ story: replyPlace(key).story, text }],
  );
