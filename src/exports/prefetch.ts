import type { Context } from '../views/context.ts';
import type { OutputFile } from './output-file.ts';

/**
 * Which pages browsers may fetch when somebody is about to follow a link to them: those of the site, no files. Browsers
 * that save data fetch nothing.
 */
export function prefetchFile({ paths, site }: Context): OutputFile {
  const rules = {
    prefetch: [
      {
        where: {
          and: [
            { href_matches: `${site.base}*` },
            { not: { href_matches: '/*.*' } },
            { not: { selector_matches: '[download], [rel~=nofollow]' } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
  return {
    path: paths.asset('prefetch.speculationrules'),
    type: 'application/speculationrules+json',
    facts: () => rules,
    make: () => JSON.stringify(rules),
  };
}
