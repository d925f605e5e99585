import type { Finding, Severity } from './finding.ts';
import type { RuleId } from './messages.ts';
import type { BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';
import type { Surroundings } from './surroundings.ts';

/** A rule about one page. */
export interface PageRule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Whether it also holds on pages that search engines leave out. */
  readonly everywhere?: true;
  readonly check: (page: BuiltPage, site: Surroundings) => readonly string[];
}

/** A rule about the site as a whole. */
export interface SiteRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly check: (site: BuiltSite) => readonly Found[];
}

export type Found = Pick<Finding, 'path' | 'found'>;
