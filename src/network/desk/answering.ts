import { addDays, dayNumber } from '../../hours/day.ts';
import type { MentionKind } from '../../model/mention.ts';
import { toldFrom } from '../measures/small-numbers.ts';
import { medianOf, shareWithin, survivalOf, type Wait } from '../measures/survival.ts';
import { isRecent, type Known, type Said } from './known.ts';

/** Those who complain or ask want an answer, in this order. */
export const askingKinds = ['complaint', 'question'] as const satisfies readonly MentionKind[];

/** Somebody who waits for an answer. */
export interface Waiting extends Said {
  readonly days: number;
  /** The calendar day by which the agency means to have answered. */
  readonly due: string;
  readonly isLate: boolean;
}

/** How fast those who asked or complained within the last year were answered. */
export interface Answering {
  readonly asked: number;
  readonly answered: number;
  /** From 0 to 1; nothing where there are too few to tell. */
  readonly withinDay?: number | undefined;
  /** In days; `open` where more than half are still waiting, nothing where there are too few to tell. */
  readonly median?: number | 'open' | undefined;
}

/** Complaints first, then questions; of those, the one first that was due first. */
export function waitingIn({ said, source, today }: Known): readonly Waiting[] {
  const { answerWithin } = source.site.data;
  const rank = ({ kind }: Said) => askingKinds.findIndex((asking) => asking === kind);
  return said
    .filter((mention) => isAsking(mention) && mention.answeredOn === undefined)
    .map((mention) => {
      const due = addDays(mention.published, answerWithin);
      const days = daysBetween(mention.published, today);
      return { ...mention, days, due, isLate: due < today };
    })
    .toSorted(
      (a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due, 'en') || a.key.localeCompare(b.key, 'en'),
    );
}

export function answeringIn(known: Known): Answering {
  const waits = waitsIn(known);
  const curve = survivalOf(waits);
  return {
    asked: waits.length,
    answered: waits.filter(({ isOver }) => isOver).length,
    withinDay: toldFrom(waits.length, 'share', () => shareWithin(curve, 1)),
    median: toldFrom(waits.length, 'median', () => medianOf(curve) ?? 'open'),
  };
}

/** How long those waited, or still wait, who asked or complained within the last year; in days. */
export const waitsIn = (known: Known): readonly Wait[] =>
  known.said
    .filter((mention) => isAsking(mention) && isRecent(known, mention))
    .map(({ published, answeredOn }) => ({
      time: daysBetween(published, answeredOn ?? known.today),
      isOver: answeredOn !== undefined,
    }));

const isAsking = ({ kind }: Said): boolean => askingKinds.some((asking) => asking === kind);

const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
