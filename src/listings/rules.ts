import type { Facts, Finding, FindingCode, Severity } from './finding.ts';
import type { Listing } from './listing.ts';
import { appleRules } from './rules/apple.ts';
import { bingRules } from './rules/bing.ts';
import { googleRules } from './rules/google.ts';
import { osmRules } from './rules/osm.ts';
import type { System } from './system.ts';
import type { ToldOfAll } from './told.ts';

/** What must hold before a system is told of a client. */
export interface ListingRule {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Set for a note that keeps the client out of the file; an error always does. */
  readonly leavesOut?: true;
  /** The facts that the message names, where the rule is broken. */
  readonly check: (listing: Listing, around: Surroundings) => Facts | undefined;
}

/** What a rule may compare a client with. */
export interface Surroundings {
  readonly listings: readonly Listing[];
  /** What was told before, if anything was. */
  readonly earlier: ToldOfAll;
}

const rules: Readonly<Record<System, readonly ListingRule[]>> = {
  google: googleRules,
  apple: appleRules,
  bing: bingRules,
  osm: osmRules,
  csv: [],
};

/** All that the rules have to say of the clients, system by system. */
export function findingsOf(listings: readonly Listing[], earlier: ToldOfAll = {}): readonly Finding[] {
  const around = { listings, earlier };
  return Object.entries(rules).flatMap(([system, own]) =>
    listings.flatMap((listing) =>
      own.flatMap(({ code, severity, leavesOut = severity === 'error', check }) => {
        const facts = check(listing, around);
        const { key, name } = listing.client;
        return facts ? [{ code, severity, system: system as System, leavesOut, key, name, facts }] : [];
      }),
    ),
  );
}
