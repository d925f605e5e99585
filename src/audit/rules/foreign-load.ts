import type { BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Nobody else learns that a page is read: what others have is loaded after a click or an answer alone, by scripts of
 * ours, and never named in the page as something to load.
 */
export const foreignLoadRules: readonly PageRule[] = [
  {
    id: 'foreign-load',
    severity: 'error',
    everywhere: true,
    check: (page, site) => [...new Set(loadedBy(page).filter((address) => isForeign(address, page, site)))],
  },
];

/** What only leads somewhere. */
const leading: ReadonlySet<string> = new Set(['a', 'area', 'form', 'link']);

/** Links of the head that browsers ask for by themselves. */
const asked =
  /(?:^|\s)(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)(?:\s|$)/i;

const loadedBy = ({ references, links }: BuiltPage): readonly string[] => [
  ...references.flatMap(({ element, url }) => (leading.has(element) ? [] : [url])),
  ...links.flatMap(({ rel = '', href }) => (href !== undefined && asked.test(rel) ? [href] : [])),
];

function isForeign(address: string, page: BuiltPage, site: Surroundings): boolean {
  if (!URL.canParse(address, page.url)) return false;
  const { origin, protocol } = new URL(address, page.url);
  return /^https?:$/.test(protocol) && origin !== site.origin;
}
