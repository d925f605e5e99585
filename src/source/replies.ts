import type { z } from 'astro/zod';
import { excessOf } from '../markdown/bounds.ts';
import { recalled, type Memory } from '../memory.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { listed } from '../mistakes/listed.ts';
import { nearest } from '../mistakes/nearest.ts';
import { isAfter, resolveMoment } from '../model/moment.ts';
import { personalDataIn, type PersonalData } from '../model/personal-data.ts';
import type { replySchema } from '../model/reply.ts';
import type { Document } from './document.ts';
import { textOf, type Item } from './item.ts';
import { leavesOf, type Path } from './path.ts';
import { placeAt } from './place.ts';
import { decoded } from './plain-text.ts';

export type ReplyData = z.output<ReturnType<typeof replySchema>>;
export type ReplyItem = Item<ReplyData>;

/** The story that a reply answers, and the reply’s own name within it. */
export function replyPlace(key: string): { readonly story: string; readonly reply: string } {
  const [story = '', reply = ''] = key.split('/');
  return { story, reply };
}

/** Those that readers get to see. */
export const publishedReplies = ({ replies }: { readonly replies: readonly ReplyItem[] }) =>
  replies.filter(({ data }) => data?.status === 'approved');

/** No address by which somebody could be found is kept, not even in a remark or in a reply that nobody publishes. */
export const findPersonalData = (replies: readonly ReplyItem[], memory: Memory): Mistake[] =>
  replies.flatMap(({ document }) =>
    recalled(memory, ['personal data', document.digest], () => personalDataOf(document)),
  );

const codes = { email: 'reply-email', ip: 'reply-ip' } as const satisfies Record<
  PersonalData['kind'],
  string
>;

function personalDataOf({ file, text, value, locate }: Document): Mistake[] {
  const written = personalDataIn(text);
  const seen = new Set(written.map((found) => decoded(found.text)));
  // Told by signs that stand for others, as in "anna\u0040…".
  const hidden = leavesOf(value).flatMap(({ path, text: leaf }) =>
    personalDataIn(decoded(leaf))
      .filter((found) => !seen.has(found.text))
      .map(({ kind, text: own }) => ({ code: codes[kind], facts: { value: own }, place: locate(path) })),
  );
  return [
    ...written.map(({ kind, text: own, offset }) => ({
      code: codes[kind],
      facts: { value: own },
      place: placeAt(file, text, offset),
    })),
    ...hidden,
  ];
}

/** Replies that answer what is not there, or in the end themselves; and texts that no parser could bear. */
export const findTangledReplies = (replies: readonly ReplyItem[]): Mistake[] =>
  [...threadsOf(replies).values()].flatMap((own) => [
    ...[...own.values()].flatMap((item) => [...unknownAnswered(item, own), ...tooDeep(item)]),
    ...circles(own),
  ]);

/** What is possible and yet not shown as somebody may think. */
export const findDoubtfulReplies = (
  replies: readonly ReplyItem[],
  { timeZone, asOf }: { readonly timeZone: string; readonly asOf: Date },
): Mistake[] =>
  [...threadsOf(replies).values()].flatMap((own) =>
    [...own.values()].flatMap((item) => {
      const { data } = item;
      if (!data) return [];
      const moment = ({ date }: ReplyData) => resolveMoment(date, timeZone);
      const isPublic = data.status === 'approved';
      const answered = data.to === undefined ? undefined : own.get(data.to)?.data;
      return [
        ...(isPublic && isAfter(moment(data), asOf.toISOString())
          ? [mistakeAt(item, ['date'], 'reply-later', { date: data.date })]
          : []),
        ...(isPublic && data.kind === 'reply' && data.text === undefined
          ? [mistakeAt(item, [], 'reply-silent')]
          : []),
        ...(answered && isAfter(moment(answered), moment(data))
          ? [mistakeAt(item, ['to'], 'reply-before', { value: data.to ?? '' })]
          : []),
        ...(answered && isPublic && (answered.status !== 'approved' || answered.kind !== 'reply')
          ? [mistakeAt(item, ['to'], 'reply-to-hidden', { value: data.to ?? '' })]
          : []),
      ];
    }),
  );

/** The replies of each story, by their names. */
function threadsOf(replies: readonly ReplyItem[]): ReadonlyMap<string, ReadonlyMap<string, ReplyItem>> {
  const byStory = Map.groupBy(replies, ({ key }) => replyPlace(key).story);
  return new Map(
    [...byStory].map(([story, own]) => [
      story,
      new Map(own.map((item) => [replyPlace(item.key).reply, item] as const)),
    ]),
  );
}

type Thread = ReadonlyMap<string, ReplyItem>;

const answeredBy = ({ fields }: ReplyItem): string | undefined => textOf(fields, 'to')?.trim();

function unknownAnswered(item: ReplyItem, own: Thread): Mistake[] {
  const to = answeredBy(item);
  if (to === undefined || own.has(to)) return [];
  const known = [...own.keys()].filter((key) => key !== replyPlace(item.key).reply);
  const suggestion = nearest(to.replace(/\.ya?ml$/, ''), known) ?? '';
  return [mistakeAt(item, ['to'], 'reply-unknown', { value: to, known: listed(known), suggestion })];
}

function tooDeep(item: ReplyItem): Mistake[] {
  const excess = excessOf(item.data?.text ?? '', 'md');
  return excess ? [mistakeAt(item, ['text'], 'text-too-deep', { limit: excess.limit })] : [];
}

/** Each reply answers one other at most, so that a way from it that comes back is a circle. */
function circles(own: Thread): Mistake[] {
  const seen = new Set<string>();
  return [...own.keys()].flatMap((start) => {
    const way: string[] = [];
    const onWay = new Set<string>();
    let next: string | undefined = start;
    while (next !== undefined && own.has(next) && !seen.has(next)) {
      seen.add(next);
      onWay.add(next);
      way.push(next);
      next = answeredBy(own.get(next)!);
    }
    if (next === undefined || !onWay.has(next)) return [];
    const circle = [...way.slice(way.indexOf(next)), next].join(' → ');
    return [mistakeAt(own.get(next)!, ['to'], 'reply-circle', { circle })];
  });
}

const mistakeAt = (
  { document }: ReplyItem,
  path: Path,
  code: Mistake['code'],
  facts: Mistake['facts'] = {},
): Mistake => ({ code, facts, place: document.locate(path) });
