/** What can end a command besides mistakes in the content: how it was called, and what surrounds it. */
export const complaintCodes = [
  // how it was called
  'command-unknown',
  'option-unknown',
  'option-twice',
  'option-without-value',
  'option-with-value',
  'option-alone',
  'options-apart',
  'options-swallowed',
  'word-stray',
  'words-missing',
  'day-wrong',
  'port-wrong',
  'number-wrong',
  'version-wrong',
  'language-unknown',
  'person-unknown',
  'story-unknown',
  'line-unknown',
  'language-untold',
  'language-to-choose',
  'post-address-wrong',
  'reply-action-unknown',
  'reply-unknown',
  'replies-nowhere',
  'site-missing',
  'site-inside',
  // what a new site is made from
  'answers-missing',
  'answers-broken-off',
  'name-says-nothing',
  'name-long',
  'languages-none',
  'language-code-unknown',
  'language-twice',
  'country-wrong',
  'colour-wrong',
  'staff-language-wrong',
  'new-site-nowhere',
  'new-site-within',
  'new-site-occupied',
  // where it writes
  'out-holds',
  'out-within',
  'out-file',
  'out-link',
  'out-foreign',
  'out-foreign-files',
  'out-foreign-work',
  'out-mount',
  'out-busy',
  'private-published',
  'private-foreign',
  // what search engines say
  'indexnow-without-key',
  'indexnow-key-unseen',
  'indexnow-not-understood',
  'indexnow-key-refused',
  'indexnow-addresses-refused',
  'indexnow-too-often',
  'indexnow-failed',
  'indexnow-no-answer',
  // what surrounds it
  'theme-broken',
  'dist-missing',
  'dist-without-home',
  'disk-full',
  'no-permission',
  'fetch-unreachable',
  'fetch-refused',
  'fetch-status',
  'fetch-page',
  'fetch-no-json',
  'fetch-strange',
  'fetch-large',
  'inbox-missing',
  'too-many-open',
  'name-too-long',
  'port-taken',
  'unexpected',
] as const;

export type ComplaintCode = (typeof complaintCodes)[number];

/** Ends a command with a sentence and a remedy (`messages/`), and exit code 2. */
export class Complaint extends Error {
  readonly code: ComplaintCode;
  /** What the sentence names, by placeholder; `suggestion` stands for a likely right spelling. */
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: ComplaintCode, facts: Complaint['facts'] = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(facts)}`, options);
    this.name = 'Complaint';
    this.code = code;
    this.facts = facts;
  }
}
