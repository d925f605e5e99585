import type { Content } from '../model/content.ts';
import { oldPath } from '../model/url.ts';
import { pathsOf } from '../routes/paths.ts';
import type { Arrival } from './arrival.ts';

/** Finds the story that somebody has answered, by its key or by an address that it has or had. */
export function storyFinder({ site, stories }: Content): (arrival: Arrival) => string | undefined {
  const keys = new Set(stories.map(({ key }) => key));
  const paths = pathsOf(site);
  const byPath = new Map(
    stories.flatMap(({ key, texts }) =>
      Object.entries(texts).flatMap(([locale, text]) => [
        ...text!.oldAddresses
          .flatMap((old) => oldPath(old, site.base) ?? [])
          .map((path) => [path, key] as const),
        [paths.story(locale, text!.slug).slice(site.base.length - 1), key] as const,
      ]),
    ),
  );
  return ({ story, page }) => {
    if (story !== undefined && keys.has(story.trim())) return story.trim();
    const path =
      page === undefined || !URL.canParse(page, site.origin) ? undefined : new URL(page, site.origin);
    return path === undefined ? undefined : byPath.get(oldPath(path.pathname, site.base) ?? '');
  };
}
