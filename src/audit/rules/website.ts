import { textOf, textsOf } from '../node.ts';
import type { SiteRule } from '../rule.ts';

/** The site’s name: https://developers.google.com/search/docs/appearance/site-names */
export const websiteRules: readonly SiteRule[] = [
  {
    id: 'WS01',
    severity: 'error',
    check: ({ pages, base, origin }) => {
      const told = pages.flatMap(({ path, websites }) => websites.map((node) => ({ path, node })));
      const domain = new URL(origin).hostname.replace(/^www\./, '');
      const isRight = ({ path, node }: (typeof told)[number]) =>
        path === base && node.url === origin + base && textsOf(node.alternateName).includes(domain);
      if (told.length === 0) return [{ path: base, found: '–' }];
      return told
        .filter((website, index) => index > 0 || !isRight(website))
        .map(({ path, node }) => ({ path, found: `${textOf(node.name)} ${textOf(node.url)}` }));
    },
  },
  {
    id: 'WS02',
    severity: 'warning',
    check: ({ pages, base }) =>
      pages.some(({ path }) => path === base) ? [] : [{ path: base, found: 'index.html' }],
  },
];
