import type { Reference } from '../html.ts';
import type { BuiltPage } from '../page.ts';
import type { PageRule, SiteRule } from '../rule.ts';
import { decoded } from '../site.ts';
import { surroundingsOf, type Surroundings } from '../surroundings.ts';
import { textsOf } from '../node.ts';

/** What a page leads to or loads exists in the built site: pages, files, and places within pages. */
export const builtLinkRules: readonly PageRule[] = [
  {
    id: 'built-link',
    severity: 'error',
    everywhere: true,
    check: (page, site) => [
      ...new Set([
        ...page.references
          .filter((reference) => isBrokenReference(reference, page, site))
          .map(({ url }) => url),
        ...absoluteUrls(page, site).filter((url) => isBroken(url, page.url, site)),
      ]),
    ],
  },
];

export const builtLinkSiteRules: readonly SiteRule[] = [
  {
    id: 'built-link',
    severity: 'error',
    check: ({ styles, ...site }) => {
      const surroundings = surroundingsOf({ styles, ...site });
      return styles.flatMap(({ file, references }) =>
        references
          .filter((url) => isBroken(url, site.origin + site.base + file, surroundings))
          .map((url) => ({ path: file, found: url })),
      );
    },
  },
];

/** What the head and the structured data say lies on this site. Fragments there are names, not places. */
function absoluteUrls({ metas, nodes }: BuiltPage, { origin }: Surroundings): readonly string[] {
  const contents = metas.map(({ content = '' }) => content);
  const values = nodes.flatMap((node) => Object.values(node).flatMap(textsOf));
  return [...contents, ...values].filter((value) => value.startsWith(`${origin}/`) && !value.includes('#'));
}

/** Beside the site’s own folder there may be other pages to lead to, but nothing of ours to load. */
function isBrokenReference({ element, url }: Reference, page: BuiltPage, site: Surroundings): boolean {
  const leadsOut =
    element === 'a' && URL.canParse(url, page.url) && !new URL(url, page.url).pathname.startsWith(site.base);
  return !leadsOut && isBroken(url, page.url, site);
}

function isBroken(reference: string, from: string, site: Surroundings): boolean {
  if (!URL.canParse(reference, from)) return true;
  const target = new URL(reference, from);
  if (target.origin !== site.origin) return false;
  const file = site.file(target.pathname);
  if (file === undefined) return true;
  return file.endsWith('.html') && !hasPlace(target, site);
}

/** Redirects have no places of their own; `#top` is one that every page has. */
function hasPlace({ origin, pathname, hash }: URL, site: Surroundings): boolean {
  const place = decoded(hash.slice(1));
  if (place === '' || place === 'top' || place.startsWith(':~:')) return true;
  return site.page(origin + pathname)?.anchors.includes(place) ?? true;
}
