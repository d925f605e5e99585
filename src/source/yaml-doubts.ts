import { visit } from 'yaml';
import type { Document } from 'yaml';
import { startOfNode, type Problem } from './yaml-problems.ts';

/** Quotes that a word processor makes, as they open and close. */
const typographicPairs: readonly (readonly [opens: string, closes: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['‘', '’'],
  ['‚', '‘'],
];

/** What YAML understands otherwise than most people do: a remark that was to be part of a value, quotes that are none. */
export function doubtsOf(document: Document, text: string): readonly Problem[] {
  const doubts: Problem[] = [];
  visit(document, {
    Scalar: (role, scalar) => {
      const { value, type, range } = scalar;
      if (role === 'key' || typeof value !== 'string' || type !== 'PLAIN' || !range) return;
      const remark = remarkAfter(text, range[1]);
      const offset = startOfNode(scalar);
      if (remark !== undefined)
        doubts.push({ code: 'yaml-remark', facts: { value, suggestion: `"${value} ${remark}"` }, offset });
      const inside = insideQuotes(value);
      if (inside !== undefined) doubts.push({ code: 'quotes-typographic', facts: { value, inside }, offset });
    },
  });
  return doubts;
}

/**
 * What follows a value after a `#` to which nothing is said: `Bar #1`. A remark is written with a blank after its sign,
 * or in a line of its own.
 */
function remarkAfter(text: string, end: number): string | undefined {
  const [, remark] = /^[ \t]+(#[^\s#!"\\][^\n"\\]*)(?:\n|$)/.exec(text.slice(end, end + longestRemark)) ?? [];
  return remark?.trimEnd();
}

const longestRemark = 200;

/** What stands between typographic quotes that hold a whole value, and no others. */
export function insideQuotes(value: string): string | undefined {
  const pair = typographicPairs.find(([opens, closes]) => value.startsWith(opens) && value.endsWith(closes));
  const inside = value.slice(1, -1);
  return pair && value.length > 2 && !/[“”„‘‚]/.test(inside) ? inside : undefined;
}
