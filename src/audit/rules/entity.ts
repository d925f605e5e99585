import { isReference } from '../node.ts';
import type { PageRule, SiteRule } from '../rule.ts';
import { superseded } from '../superseded.ts';

/** The graph as a whole: it can be read, it speaks today’s vocabulary, and it does not contradict itself. */
export const entityRules: readonly PageRule[] = [
  { id: 'json-ld', severity: 'error', everywhere: true, check: ({ unreadableJson }) => unreadableJson },
  {
    id: 'LB20',
    severity: 'warning',
    check: ({ nodes }) =>
      nodes.flatMap((node) =>
        Object.keys(node)
          .filter((property) => Object.hasOwn(superseded, property))
          .map((property) => `${property} → ${superseded[property]!}`),
      ),
  },
  {
    id: 'RV01',
    severity: 'error',
    check: ({ nodes }) =>
      nodes.flatMap((node) => [
        ...['review', 'reviews', 'aggregateRating', 'reviewRating', 'starRating'].filter(
          (property) => property in node,
        ),
        ...[node['@type']]
          .flat()
          .filter((type) => /^(?:\w*Review|\w*Rating)$/.test(String(type)))
          .map(String),
      ]),
  },
  {
    id: 'dangling',
    severity: 'error',
    check: ({ nodes }, { isDescribed, origin, base }) =>
      nodes
        .filter(isReference)
        .map((node) => String(node['@id']))
        .filter((id) => id.startsWith(origin + base) && !isDescribed(id)),
  },
];

export const entitySiteRules: readonly SiteRule[] = [
  {
    id: 'LB22',
    severity: 'error',
    check: ({ differences }) =>
      [...differences].flatMap(([id, said]) =>
        [...said]
          .filter(([, values]) => values.size > 1)
          .map(([property, values]) => ({
            path: [...values.values()].at(-1)!,
            found: `${id} ${property}: ${[...values.keys()].join(' ≠ ')}`,
          })),
      ),
  },
];
