import type { Mistake } from '../mistakes/mistake.ts';
import { answersQuestions } from '../model/host.ts';
import { oldQuestion } from '../model/url.ts';
import { listOf, type Item } from './item.ts';

/** Old addresses that the site’s host cannot lead on from: at what stands behind a `?` there can be no page. */
export function findUnansweredAddresses(
  { data }: Item<{ readonly host?: Parameters<typeof answersQuestions>[0] }>,
  texts: readonly Item[],
): Mistake[] {
  if (!data || answersQuestions(data.host)) return [];
  const asked = texts.flatMap(({ fields, document }) =>
    listOf(fields, 'oldAddresses').flatMap((value, index) =>
      typeof value === 'string' && oldQuestion(value, '/') ? [{ value, index, document }] : [],
    ),
  );
  const [first] = asked;
  if (!first) return [];
  const { value, index, document } = first;
  const place = document.locate(['oldAddresses', index]);
  return [{ code: 'old-address-unanswered', facts: { value, count: asked.length }, place }];
}
