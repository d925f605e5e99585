import { isOfType, listOf, textOf, type JsonNode } from '../node.ts';
import { described, type BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import { agencyId } from '../surroundings.ts';

/** Profiles: https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export const profileRules: readonly PageRule[] = [
  {
    id: 'PP01',
    severity: 'error',
    check: (page, site) =>
      subjectsOf(page)
        .filter((subject) => page.path === site.base || !belongsTo(subject, agencyId(site)))
        .map((subject) => textOf(subject.name)),
  },
  {
    id: 'PP02',
    severity: 'error',
    check: (page) =>
      subjectsOf(page)
        .filter((subject) => !isOfType(subject, 'Person', 'Organization') || textOf(subject.name) === '')
        .map((subject) => JSON.stringify(subject)),
  },
];

const subjectsOf = (page: BuiltPage): readonly JsonNode[] =>
  page.nodes
    .filter((node) => isOfType(node, 'ProfilePage'))
    .map((node) => described(page, node.mainEntity) ?? {});

const belongsTo = (subject: JsonNode, agency: string | undefined): boolean =>
  subject['@id'] === agency ||
  listOf(subject.worksFor).some((employer) => (employer as JsonNode)['@id'] === agency);
