import type { z } from 'astro/zod';
import type { Facts, MistakeCode } from './mistake.ts';

/** What a rule says about a value it refuses. */
export interface Refusal {
  readonly code: MistakeCode;
  readonly facts?: Facts;
  /** The field that is wrong, where the rule is about several. */
  readonly field?: string;
}

/** Marks a zod issue as one of our mistakes, so that the report can word it in the staff's language. */
export interface RefusalParams {
  readonly mistake: MistakeCode;
  readonly facts: Facts;
}

/**
 * A check for `schema.check(...)`: the test answers with a refusal, or with nothing when the value is right.
 *
 * @example z.string().superRefine(rule((value) => isSlug(value) ? undefined : { code: 'slug-wrong' }))
 */
export function rule<Value>(test: (value: Value) => Refusal | undefined) {
  return (value: Value, context: z.core.$RefinementCtx<Value>): void => {
    const refusal = test(value);
    if (!refusal) return;
    const facts = { value: typeof value === 'string' ? value : JSON.stringify(value), ...refusal.facts };
    const params: RefusalParams = { mistake: refusal.code, facts };
    context.addIssue({ code: 'custom', params, ...(refusal.field && { path: [refusal.field] }) });
  };
}
