import { isAfter, resolveMoment } from '../model/moment.ts';
import type { Reply } from '../model/reply.ts';
import type { Site } from '../model/site.ts';
import { replyPlace } from '../source/replies.ts';
import type { Source } from '../source/source.ts';

type Entry = Source['replies'][number];

/**
 * The approved replies to each story, oldest first. All others stay behind here, so that no view could show them.
 *
 * @param until leaves out what is dated after this moment; nothing shows all
 */
export function repliesByStory(
  replies: readonly Entry[],
  { timeZone }: Site,
  until: Date | undefined,
): ReadonlyMap<string, readonly Reply[]> {
  const now = until?.toISOString();
  const approved = replies
    .filter(({ data }) => data.status === 'approved')
    .map((entry) => ({ entry, date: resolveMoment(entry.data.date, timeZone) }))
    .filter(({ date }) => now === undefined || !isAfter(date, now));
  const byStory = Map.groupBy(approved, ({ entry }) => replyPlace(entry.key).story);
  return new Map(
    [...byStory].map(([story, own]) => {
      const shown = new Set(
        own
          .filter(({ entry: { data } }) => data.kind === 'reply')
          .map(({ entry }) => replyPlace(entry.key).reply),
      );
      const resolved = own.map(({ entry, date }) => replyOf(entry, date, shown));
      return [story, resolved.toSorted(byDate)];
    }),
  );
}

/** @param shown the replies that can be seen to be answered */
function replyOf({ key, data }: Entry, date: string, shown: ReadonlySet<string>): Reply {
  const { by, name, website, lang, text, to, kind, url } = data;
  return {
    key: replyPlace(key).reply,
    person: by,
    name,
    website,
    date,
    lang,
    text,
    to: to !== undefined && shown.has(to) ? to : undefined,
    kind,
    url,
  };
}

const byDate = (one: Reply, other: Reply): number =>
  Date.parse(one.date) - Date.parse(other.date) || one.key.localeCompare(other.key, 'en');
