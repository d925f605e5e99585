import type { Refusal } from '../mistakes/rule.ts';

/** What ends before it begins, each told as exactly as it is known: 2019, 2019-04, 2019-04-01. It stands at `until`. */
export const refuseReversed = (since: string | undefined, until: string | undefined): Refusal | undefined =>
  since && until && until.slice(0, since.length) < since
    ? { code: 'period-reversed', facts: { since, until }, field: 'until' }
    : undefined;
