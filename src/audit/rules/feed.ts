import { metaContents, type BuiltPage } from '../page.ts';
import type { PageRule, SiteRule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';
import { changesFileNames, feedFileNames } from '../../routes/files.ts';

/** Feeds: https://validator.w3.org/feed/docs/ */
export const feedSiteRules: readonly SiteRule[] = [
  {
    id: 'FD01',
    severity: 'error',
    check: ({ feeds, origin, base }) =>
      feeds.flatMap(({ file, url, mistakes }) => {
        const isOwn = url === new URL(base + file, origin).href;
        const all = mistakes.length > 0 || isOwn ? mistakes : [`self ${url || '–'}`];
        return all.map((found) => ({ path: file, found }));
      }),
  },
];

export const feedRules: readonly PageRule[] = [
  {
    id: 'FD01-link',
    severity: 'error',
    check: (page, site) => [...nameless(page), ...unlinked(page, site)],
  },
  {
    id: 'FE01',
    severity: 'warning',
    check: (page) =>
      metaContents(page, 'fediverse:creator').filter((name) => !/^@[\w.-]+@[\w-]+(?:\.[\w-]+)+$/.test(name)),
  },
];

const feedTypes = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);

const linksOf = ({ links }: BuiltPage) =>
  links.filter(({ rel, type = '' }) => rel === 'alternate' && feedTypes.has(type));

/** Readers are asked which feed they want by its title. */
const nameless = (page: BuiltPage): readonly string[] =>
  linksOf(page)
    .filter(({ title = '', href = '' }) => title.trim() === '' || !/^https?:\/\/[^/]/.test(href))
    .map(({ href = '–' }) => href);

/** Feeds that lie beside the page and that its head does not tell of. */
function unlinked(page: BuiltPage, site: Surroundings): readonly string[] {
  const told = new Set(linksOf(page).map(({ href }) => href));
  return [...Object.values(feedFileNames), ...Object.values(changesFileNames)]
    .filter((name) => site.file(page.path + name) !== undefined && !told.has(page.url + name))
    .map((name) => page.url + name);
}
