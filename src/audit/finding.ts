import type { RuleId } from './messages.ts';

/** An error ends the build; a warning is worth a look; a note tells what could be better. */
export type Severity = 'error' | 'warning' | 'note';

/** What was found against a rule. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The path of the page or file. */
  readonly path: string;
  /** What stands there, in the site’s own words; what should be is the rule’s message. */
  readonly found: string;
}
