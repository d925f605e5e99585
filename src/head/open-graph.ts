import { openGraphLocale } from './open-graph-locale.ts';
import type { ArticleFacts, Author, HeadPage } from './page.ts';
import { property, type HeadTag } from './tag.ts';

/** What other sites show when somebody shares the page (OG01). */
export const openGraph = (page: HeadPage): readonly HeadTag[] => [
  property('og:title', page.title ?? page.site.name),
  property('og:type', page.article ? 'article' : 'website'),
  property('og:url', page.paths.url(page.path)),
  property('og:site_name', page.site.name),
  property('og:description', page.description),
  ...image(page),
  ...locales(page),
  ...(page.article ? articleTags(page.article) : []),
];

const image = ({ image: { share, alt }, paths }: HeadPage): readonly HeadTag[] => [
  property('og:image', paths.url(share.path)),
  property('og:image:type', share.path.endsWith('.png') ? 'image/png' : 'image/jpeg'),
  property('og:image:width', String(share.width)),
  property('og:image:height', String(share.height)),
  property('og:image:alt', alt),
];

/** Languages of which Open Graph knows no locale are left out, and so are two that it cannot tell apart. */
function locales({ site, locale, alternates }: HeadPage): readonly HeadTag[] {
  const own = openGraphLocale(site.languages[locale]!.lang);
  const others = new Set(
    alternates.map(({ lang }) => openGraphLocale(lang)).filter((other) => other !== own),
  );
  return [
    ...(own ? [property('og:locale', own)] : []),
    ...[...others].flatMap((other) => (other ? [property('og:locale:alternate', other)] : [])),
  ];
}

const articleTags = ({ published, modified, authors, tags }: ArticleFacts): readonly HeadTag[] => [
  property('article:published_time', published),
  ...(modified ? [property('article:modified_time', modified)] : []),
  ...authors.map((author) => property('article:author', facebookProfile(author) ?? author.name)),
  ...tags.map((tag) => property('article:tag', tag)),
];

/** Facebook wants a profile of its own, and all others a name (OG02). */
const facebookProfile = ({ profiles }: Author): string | undefined =>
  profiles.find((profile) => /(?:^|\.)facebook\.com$/.test(new URL(profile).hostname));
