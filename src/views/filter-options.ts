import type { ClientCard } from './cards.ts';

export interface FilterOption {
  /** Safe in an attribute and a selector, since it is a slug. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Out of sight until the reader asks for more. */
  readonly folded: boolean;
}

/** More chips than these push the companies off a phone’s screen. */
const mostOptions = 12;
/** How many are left to be seen at once where there are more. */
const shownOptions = 8;

/** What there is to choose from, by name. Of many, those with the most companies are seen at once, the others folded. */
export function optionsOf(
  cards: readonly ClientCard[],
  lang: string,
  optionOf: (card: ClientCard) => readonly [value: string, label: string],
): readonly FilterOption[] {
  const groups = Map.groupBy(cards, (card) => optionOf(card)[0]);
  const options = [...groups].map(([value, members]) => {
    const [, label] = optionOf(members[0]!);
    return { value, label, count: members.length };
  });
  const seen = new Set(options.length > mostOptions ? largest(options, lang) : options);
  return options
    .map((option) => ({ ...option, folded: !seen.has(option) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang));
}

type Counted = Omit<FilterOption, 'folded'>;

const largest = (options: readonly Counted[], lang: string): readonly Counted[] =>
  options
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, lang))
    .slice(0, shownOptions);
