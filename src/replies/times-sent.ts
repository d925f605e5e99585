import { wordsIn } from './spoken-language.ts';

/** To how many stories the same words were sent, capitals, signs and addresses aside. */
export function timesSentIn(
  sent: readonly { readonly story: string; readonly text: string }[],
): (text: string) => number {
  const stories = Map.groupBy(sent, ({ text }) => sameness(text));
  const counts = new Map(
    [...stories].map(([same, own]) => [same, new Set(own.map(({ story }) => story)).size]),
  );
  return (text) => counts.get(sameness(text)) ?? 0;
}

const sameness = (text: string): string => wordsIn(text).join(' ');
