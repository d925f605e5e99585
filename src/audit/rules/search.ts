import type { SiteRule } from '../rule.ts';
import { fileAt } from '../site.ts';

/** What readers search is there: a search whose index was lost on the way finds nothing, and nobody is told. */
export const searchRules: readonly SiteRule[] = [
  {
    id: 'SE01',
    severity: 'error',
    check: (site) =>
      site.searchFiles.flatMap(({ file, paths, beside }) => {
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        const lacking = [
          ...paths.filter((path) => fileAt(site, path) === undefined),
          ...beside.map((name) => folder + name).filter((name) => !site.files.has(name)),
        ];
        return lacking.map((found) => ({ path: file, found }));
      }),
  },
];
