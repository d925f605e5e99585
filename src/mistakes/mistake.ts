/** A thing wrong in the content: what it is (a code and its facts), where it stands, and nothing about wording. */
export interface Mistake {
  readonly code: MistakeCode;
  /** The facts that the message names, by placeholder: `{ value: 'Resturant', suggestion: 'Restaurant' }`. */
  readonly facts: Facts;
  readonly place: Place;
}

/** Where a mistake stands. Lines and columns count from 1; a mistake of a whole file stands at 1:1. */
export interface Place {
  /** Relative to the site's folder, with forward slashes: `content/site.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Facts = Readonly<Record<string, string | number>>;

/** Every kind of mistake that reading the content can find. Each has a message and a remedy in `messages/`. */
export const mistakeCodes = [
  // files
  'file-missing',
  'file-empty',
  'file-not-utf8',
  'file-unknown',
  'folder-without-text',
  'folder-name-wrong',
  'text-twice',
  'yaml-broken',
  'yaml-colon',
  'yaml-colon-missing',
  'yaml-indent',
  'yaml-no-fields',
  'yaml-quote-inside',
  'yaml-quote-open',
  'yaml-smart-quote',
  'yaml-start',
  'yaml-tab',
  'front-matter-missing',
  'front-matter-open',
  'locale-unknown',
  'messages-missing',
  'message-placeholder',
  // fields
  'key-unknown',
  'key-twice',
  'field-missing',
  'type-wrong',
  'value-not-allowed',
  'text-empty',
  'text-too-long',
  'list-empty',
  // values
  'date-wrong',
  'date-before-publication',
  'slug-wrong',
  'slug-taken',
  'url-wrong',
  'url-scheme',
  'email-wrong',
  'phone-wrong',
  'country-unknown',
  'postal-code-wrong',
  'coordinate-wrong',
  'coordinate-range',
  'coordinate-decimals',
  'coordinate-null-island',
  'coordinate-swapped',
  'coordinate-sign',
  'coordinate-padded',
  'pin-abroad',
  'pin-at-sea',
  'pin-far-from-town',
  'pin-centre',
  'pin-astray',
  'time-zone-elsewhere',
  'postal-code-elsewhere',
  'region-unknown',
  'region-long',
  'business-type-unknown',
  'food-field-misplaced',
  'id-wrong',
  'arrival-hidden',
  'pin-shared',
  'hours-syntax',
  'hours-time',
  'hours-overlap',
  'hours-order',
  'hours-date',
  'hours-comment',
  'hours-unsupported',
  'colour-wrong',
  'time-zone-unknown',
  'language-tag-wrong',
  'language-key-wrong',
  'base-wrong',
  'map-ground',
  'map-address',
  'map-file-missing',
  'host-wrong',
  'number-range',
  'period-reversed',
  'address-taken',
  // references
  'person-unknown',
  'client-unknown',
  'tag-unknown',
  'sector-unknown',
  'page-unknown',
  'translation-missing',
  // pictures
  'picture-missing',
  'picture-broken',
  'picture-without-alt',
  'picture-remote',
  'picture-too-small',
  'picture-elsewhere',
  'picture-syntax',
  'picture-in-html',
  // texts
  'mdx-syntax',
  'mdx-tag-open',
  'mdx-expression',
  'mdx-component-unknown',
  'mdx-import',
  'html-unsafe',
  'link-broken',
  'person-without-consent',
  'address-hidden',
] as const;

export type MistakeCode = (typeof mistakeCodes)[number];
