import type { Reply } from '../model/reply.ts';

/** A reply with what was answered to it. */
export interface Threaded {
  readonly reply: Reply;
  /** Set where it does not stand below the reply that it answers. */
  readonly inReplyTo?: Reply | undefined;
  readonly answers: readonly Threaded[];
}

/** How many replies stand below one another before further ones stand beside each other. */
export const deepest = 3;

/**
 * Replies as conversations, each in the order it was given in. From `deepest` on, what answers a reply follows it: a
 * phone has no room for more steps.
 */
export function threadsOf(replies: readonly Reply[]): readonly Threaded[] {
  const byAnswered = Map.groupBy(replies, ({ to }) => to);
  const from = (answered: string | undefined) => byAnswered.get(answered) ?? [];
  const threaded = (reply: Reply, level: number, inReplyTo?: Reply): Threaded => ({
    reply,
    inReplyTo,
    answers: level < deepest - 2 ? from(reply.key).map((answer) => threaded(answer, level + 1)) : flat(reply),
  });
  /** All that was answered below a reply, in the order in which one would read it. */
  function flat(top: Reply): readonly Threaded[] {
    const found: Threaded[] = [];
    const waiting = from(top.key)
      .map((reply) => ({ reply, to: top }))
      .toReversed();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { reply, to } = next;
      found.push({ reply, inReplyTo: to === top ? undefined : to, answers: [] });
      waiting.push(
        ...from(reply.key)
          .map((answer) => ({ reply: answer, to: reply }))
          .toReversed(),
      );
    }
    return found;
  }
  return from(undefined).map((reply) => threaded(reply, 0));
}

/** Those of a list that are shown at once, and the rest in portions, which are shown when they are asked for. */
export interface Folded<Item> {
  readonly shown: readonly Item[];
  readonly folded: readonly Portion<Item>[];
}

export interface Portion<Item> {
  readonly items: readonly Item[];
  /** How many replies are in it, with what was answered to them. */
  readonly count: number;
}

/** How many replies a page shows at once, and how many with each further step. */
const shownAtOnce = 20;
const portion = 50;

/** No conversation makes a page endless. */
export function folded(threads: readonly Threaded[]): Folded<Threaded> {
  const [first, ...rest] = portionsOf(threads, shownAtOnce, portion);
  return { shown: first?.items ?? [], folded: rest };
}

/** @param most how many replies the first portion holds, if a single conversation is not longer; @param then the others */
function portionsOf(threads: readonly Threaded[], most: number, then: number): readonly Portion<Threaded>[] {
  const portions: { items: Threaded[]; count: number }[] = [];
  for (const thread of threads) {
    const count = sizeOf(thread);
    const last = portions.at(-1);
    const room = portions.length === 1 ? most : then;
    if (last && last.count + Math.min(count, room) <= room) {
      last.items.push(thread);
      last.count += count;
    } else portions.push({ items: [thread], count });
  }
  return portions;
}

const sizeOf = ({ answers }: Threaded): number => answers.reduce((sum, answer) => sum + sizeOf(answer), 1);
