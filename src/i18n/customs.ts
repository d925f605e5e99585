/** How a language does what Intl does not know, or does otherwise than people write it. */
export interface Customs {
  /** Opening hours on a clock of 24 hours; where a language has none of its own, they are written as `09:00`. */
  readonly time?: TimeCustom;
  /** What stands between a label and what it labels, where it is no plain colon; without the blank behind it. */
  readonly colon?: string;
  /** The first of a month in a date, where it is no plain `1`. */
  readonly firstOfMonth?: string;
  /** What is said otherwise where small words of the language meet dates and towns. */
  readonly elisions?: readonly Elision[];
  /** What parts of a site are called in its addresses, where `site.yaml` says nothing else. */
  readonly addresses: Readonly<Record<AddressWord, string>>;
  /** How a trade stands with its town: `ristorante a Como`. */
  readonly tradeInTown: string;
}

export interface TimeCustom {
  /** A time on the hour, with `{hour}`. */
  readonly whole: string;
  /** Any other, with `{hour}` and `{minute}`. */
  readonly exact: string;
  /** What stands around one or several spans of times, with `{times}`. */
  readonly several?: string;
}

export interface Elision {
  /** A word that is cut short or drawn together with the next one, and the blank after it. */
  readonly before: RegExp;
  readonly cut: (word: string) => string;
}

/** What parts of a site are called in addresses: of the network and of the news, word of mouth, and the page of everything. */
export const addressWords = ['sectors', 'towns', 'voices', 'everything', 'archive', 'series'] as const;
export type AddressWord = (typeof addressWords)[number];
