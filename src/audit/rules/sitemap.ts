import type { Found, SiteRule } from '../rule.ts';
import { fileAt, type BuiltSite } from '../site.ts';
import type { Sitemap, SitemapEntry } from '../sitemap.ts';
import type { PageSummary } from '../summary.ts';

const mostEntries = 50_000;
const mostBytes = 50 * 1024 * 1024;
const w3cDate = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** Sitemaps: https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap */
export const sitemapRules: readonly SiteRule[] = [
  {
    id: 'SM01',
    severity: 'error',
    check: (site) => [...unreadable(site), ...wrongEntries(site), ...unlisted(site)],
  },
  {
    id: 'SM02',
    severity: 'error',
    check: (site) =>
      entries(site)
        .filter(({ entry }) => !hasTrueDate(entry, site))
        .map(found(({ lastmod }) => lastmod ?? '–')),
  },
  {
    id: 'SM03',
    severity: 'note',
    check: ({ sitemaps }) =>
      sitemaps.flatMap(({ file, ignored }) => ignored.map((name) => ({ path: file, found: name }))),
  },
  {
    id: 'SM04',
    severity: 'error',
    check: (site) =>
      entries(site)
        .filter(({ entry }) => keyOf(entry.alternates) !== keyOf(site.byUrl.get(entry.loc)?.alternates ?? []))
        .map(found(({ alternates }) => keyOf(alternates) || '–')),
  },
  {
    id: 'SM07',
    severity: 'error',
    check: (site) => {
      const named = [...(site.robots ?? '').matchAll(/^Sitemap:[ \t]*(\S*)/gim)].map(([, url]) => url!);
      const wrong = named.filter((url) => !isSitemap(url, site));
      return (named.length === 0 ? ['–'] : wrong).map((url) => ({ path: 'robots.txt', found: url }));
    },
  },
];

interface Located {
  readonly file: string;
  readonly entry: SitemapEntry;
}

const entries = ({ sitemaps }: BuiltSite): readonly Located[] =>
  sitemaps.flatMap(({ file, entries }) => entries.map((entry) => ({ file, entry })));

const found =
  (what: (entry: SitemapEntry) => string) =>
  ({ file, entry }: Located): Found => ({ path: file, found: `${entry.loc} ${what(entry)}` });

const unreadable = (site: BuiltSite): readonly Found[] =>
  site.sitemaps.flatMap((sitemap) => [
    ...faultsOf(sitemap),
    ...sitemap.sitemaps
      .filter((url) => !isSitemap(url, site))
      .map((url) => ({ path: sitemap.file, found: url })),
  ]);

const faultsOf = ({ file, mistake, entries, bytes }: Sitemap): readonly Found[] =>
  [
    ...(mistake ? [mistake] : []),
    ...(entries.length > mostEntries ? [`${entries.length} <url>`] : []),
    ...(bytes > mostBytes ? [`${bytes} bytes`] : []),
  ].map((fault) => ({ path: file, found: fault }));

const wrongEntries = (site: BuiltSite): readonly Found[] => {
  const seen = new Set<string>();
  return entries(site)
    .filter(({ entry: { loc } }) => {
      const isTwice = seen.has(loc);
      seen.add(loc);
      return isTwice || !isListable(site.byUrl.get(loc));
    })
    .map(found(() => ''));
};

/** Pages that search engines may show and no sitemap names. */
function unlisted(site: BuiltSite): readonly Found[] {
  const listed = new Set(entries(site).map(({ entry }) => entry.loc));
  return site.pages
    .filter((page) => isListable(page) && !listed.has(page.url))
    .map(({ path }) => ({ path, found: 'sitemap' }));
}

const isListable = (page: PageSummary | undefined): boolean => page !== undefined && !page.hidden;

/** A story’s date is the one that the page tells; where a page tells none, any may be right. */
function hasTrueDate({ loc, lastmod }: SitemapEntry, { byUrl }: BuiltSite): boolean {
  if (lastmod === undefined) return true;
  if (!w3cDate.test(lastmod) || Number.isNaN(Date.parse(lastmod))) return false;
  const told = byUrl.get(loc)?.storyDate;
  return told === undefined || Date.parse(lastmod) === Date.parse(told);
}

const keyOf = (alternates: SitemapEntry['alternates']): string =>
  alternates
    .map((alternate) => alternate.join(' '))
    .toSorted()
    .join(', ');

function isSitemap(url: string, site: BuiltSite): boolean {
  if (!URL.canParse(url) || new URL(url).origin !== site.origin) return false;
  const file = fileAt(site, new URL(url).pathname);
  return site.sitemaps.some((sitemap) => sitemap.file === file && !sitemap.mistake);
}
