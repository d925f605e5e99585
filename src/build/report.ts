import type { Finding } from '../audit/finding.ts';
import type { StaffLocale } from '../model/site.ts';
import type { Locale } from '../model/text.ts';
import type { Route } from '../views/route.ts';

/** What a build has to say to the person who started it. */
export interface SiteReport {
  readonly staffLanguage: StaffLocale;
  /** In the site’s order. */
  readonly locales: readonly Locale[];
  readonly routes: readonly Pick<Route, 'kind' | 'locale'>[];
  readonly findings: readonly Finding[];
  readonly scheduled: number;
  readonly drafts: number;
  /** Clients whose hours do not mention public holidays. */
  readonly toAsk: number;
  /** Replies of readers that nobody has decided on yet. */
  readonly toDecide: number;
  /** What reading the content found possible but unlikely. */
  readonly toCheck: number;
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
