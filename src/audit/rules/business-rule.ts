import type { Severity } from '../finding.ts';
import type { RuleId } from '../messages.ts';
import { isBusiness, textOf, type JsonNode } from '../node.ts';
import { allDescribed, type BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

type BusinessCheck = (business: JsonNode, page: BuiltPage, site: Surroundings) => readonly string[];

/**
 * A rule about each company that a page describes, departments included; what is found begins with its name.
 * https://developers.google.com/search/docs/appearance/structured-data/local-business
 */
export function businessRule(id: RuleId, severity: Severity, check: BusinessCheck): PageRule {
  return {
    id,
    severity,
    check: (page, site) =>
      page.nodes
        .filter(isBusiness)
        .flatMap((business) => check(business, page, site).map((found) => `${nameOf(business)}: ${found}`)),
  };
}

export const nameOf = (business: JsonNode): string => textOf(business.name) || textOf(business['@id']) || '–';

export const addressesOf = (business: JsonNode, page: BuiltPage): readonly JsonNode[] =>
  allDescribed(page, business.address);
