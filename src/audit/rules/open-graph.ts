import { openGraphLocaleOf } from '../language.ts';
import { canonicalOf, metaContents, type BuiltPage } from '../page.ts';
import type { PageRule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

const required = [
  'og:title',
  'og:type',
  'og:url',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
] as const;

/** What other sites show of a shared page: https://ogp.me */
export const openGraphRules: readonly PageRule[] = [
  {
    id: 'OG01',
    severity: 'error',
    check: (page, site) => [
      ...required.filter((name) => metaContents(page, name).join('').trim() === ''),
      ...wrongAddresses(page),
      ...wrongLocales(page, site),
    ],
  },
  { id: 'OG01-size', severity: 'warning', check: (page) => smallImages(page) },
];

/** Networks show a picture large from 1200 × 630 on, and cut others as they like. */
const least = { width: 1200, height: 630 };

const smallImages = (page: BuiltPage): readonly string[] => {
  const [width = 0, height = 0] = ['og:image:width', 'og:image:height'].map((name) =>
    Number(metaContents(page, name)[0] ?? least.width),
  );
  return width < least.width || height < least.height ? [`${width} × ${height}`] : [];
};

function wrongAddresses(page: BuiltPage): readonly string[] {
  const url = metaContents(page, 'og:url').filter((address) => address !== canonicalOf(page));
  const images = metaContents(page, 'og:image').filter((address) => !/^https?:\/\/[^/]/.test(address));
  return [...url, ...images];
}

function wrongLocales(page: BuiltPage, site: Surroundings): readonly string[] {
  const expected = openGraphLocaleOf(page.lang);
  const own = metaContents(page, 'og:locale').filter((locale) => locale !== expected);
  const others = new Set(
    page.alternates
      .map(([, href]) => openGraphLocaleOf(site.page(href)?.lang ?? ''))
      .filter((locale) => locale !== expected),
  );
  const named = metaContents(page, 'og:locale:alternate');
  const extra = named.filter((locale) => !others.has(locale));
  const missing = [...others].filter((locale) => locale && !named.includes(locale));
  return [...own, ...extra, ...missing].map((locale) => `og:locale ${locale}`);
}
