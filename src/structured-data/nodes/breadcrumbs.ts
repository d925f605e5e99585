import type { BreadcrumbListLeaf } from 'schema-dts';
import { scopeOf, type PageFacts } from '../scope.ts';

/** Nothing where there is no way to show: a trail has at least two steps (BC01). */
export function breadcrumbList(page: PageFacts): readonly BreadcrumbListLeaf[] {
  const { breadcrumbs, paths, path } = page;
  if (breadcrumbs.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      '@id': scopeOf(page).ids.breadcrumb(paths.url(path)),
      itemListElement: breadcrumbs.map(({ href, label }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: paths.url(href),
      })),
    },
  ];
}
