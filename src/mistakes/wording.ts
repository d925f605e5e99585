import type { Plural } from '../i18n/messages.ts';
import type { MistakeCode } from './mistake.ts';

/** How mistakes are told in one language. Placeholders in braces stand for the facts of a mistake. */
export interface Wording {
  /** What is wrong, and what to do about it. */
  readonly codes: Readonly<Record<MistakeCode, readonly [message: string, remedy: string]>>;
  /** Said instead of the remedy where a mistake has a likely right spelling. */
  readonly didYouMean: string;
  /** What a field can be made of, as YAML writes it. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Where a place is that is in no country. */
  readonly sea: string;
  readonly mistakes: Plural;
  readonly files: Plural;
  /** The closing line. `{mistakes}` and `{files}` are the two counts above. */
  readonly summary: string;
  readonly warnings: Plural;
  /** The closing line of what should be looked at. `{warnings}` is the count above. */
  readonly warningsSummary: string;
  /** Said where there is no mistake. `{found}` lists the counts of `things`. */
  readonly allClear: string;
  readonly things: Readonly<Record<Thing, Plural>>;
}

/** What a site is made of, in the order in which it is counted. */
export const things = ['stories', 'clients', 'people', 'pages', 'languages'] as const;
export type Thing = (typeof things)[number];

/** Of what a schema says that it expects. */
export type Kind =
  | 'string'
  | 'boolean'
  | 'number'
  | 'array'
  | 'object'
  // a group of which the fields are known, as `{known}`
  | 'fields'
  // a text in each language
  | 'texts'
  | 'string or object';
