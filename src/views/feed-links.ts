import { feedFormats } from '../feeds/formats.ts';
import type { FeedLink } from '../head/page.ts';
import type { FeedFormat } from '../routes/files.ts';
import type { Context } from './context.ts';
import { feedPath, type FeedPlace } from './feed-places.ts';
import { sectionVersions } from './sections.ts';

/** The links to feeds in the head of a page: its own first, in every format, then the news of each language. */
export function feedLinks(context: Context, ...own: readonly (FeedPlace | undefined)[]): readonly FeedLink[] {
  const links = [
    ...own.flatMap((place) => place?.formats.map((format) => linkTo(context, place, format)) ?? []),
    ...newsLinks(context),
  ];
  return [...new Map(links.map((link) => [link.path, link])).values()];
}

function linkTo(context: Context, place: Omit<FeedPlace, 'formats'>, format: FeedFormat): FeedLink {
  const { type, label: name } = feedFormats[format];
  const title = `${context.site.name} – ${place.label}`;
  return {
    path: feedPath(context, place, format),
    type,
    title: format === 'rss' ? title : `${title} (${name})`,
  };
}

/** One feed per language that has stories. */
const newsLinks = (context: Context): readonly FeedLink[] =>
  Object.keys(sectionVersions(context.content, context.paths, 'stories')).map((locale) => {
    const { label } = context.site.languages[locale]!;
    return linkTo(context, { page: context.paths.home(locale), label }, 'rss');
  });
