import { count, fill, formatNumber } from '../i18n/format.ts';
import type { StoryText } from '../model/content.ts';
import type { Localized } from '../model/text.ts';
import { pagesGraph } from '../structured-data/pages.ts';
import { homeParent, newsParent, pageBase } from './base.ts';
import { storyCard, type StoryCard } from './cards.ts';
import { contextsByLocale, type Context } from './context.ts';
import { pageAt, pageNumbers, type Pagination } from './pagination.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale } from './sections.ts';
import { hiddenIn, newest, partsOf } from './story-lists.ts';
import type { Link, View } from './view.ts';

/** The parts of a series, the first one first. */
export interface SeriesView extends View {
  readonly title: string;
  readonly description: string;
  readonly stories: readonly StoryCard[];
  /** The number of the first part on the page. */
  readonly start: number;
  readonly pagination: Pagination;
}

/** Where a story stands in its series. */
export interface SeriesPlace {
  readonly series: Link;
  readonly part: number;
  readonly parts: number;
  /** `Part 2 of 4` */
  readonly partText: string;
  /** The parts around the story, itself among them. */
  readonly around: readonly SeriesPart[];
}

export interface SeriesPart extends Link {
  readonly part: number;
  readonly current: boolean;
}

/** One story alone is no series yet. */
const fewestParts = 2;

/** So many parts are told beside a story; all of them stand on the page of the series. */
const shownParts = 7;

/** The pages of the series of a language. */
export const seriesRoutes = (context: Context): readonly Route<SeriesView>[] =>
  Object.keys(context.site.series).flatMap((key) => {
    const label = labelIn(context, key);
    if (label === undefined) return [];
    const { locale, paths, site } = context;
    return pageNumbers(partsOf(context, key).length, site.storiesPerPage).map((page) =>
      routeTo({ kind: 'series', locale, path: paths.series(locale, label, page) }, () =>
        seriesView(context, key, page),
      ),
    );
  });

function seriesView(context: Context, key: string, page: number): SeriesView {
  const { lang, locale, messages, paths, site } = context;
  const label = labelIn(context, key)!;
  const parts = partsOf(context, key);
  const size = site.storiesPerPage;
  const pathOf = (number: number) => paths.series(locale, label, number);
  const words = { previous: messages.directory.previous, next: messages.directory.next };
  const { items, path, pagination, numbered } = pageAt(context, parts, { size, pathOf, words }, page);
  const cards = items.map((text) => storyCard(context, text));
  const unfound = hiddenIn(context, (other) => ({
    stories: partsOf(other, key),
    text: site.seriesTexts[key]?.[other.locale],
  }));
  const description =
    site.seriesTexts[key]?.[locale] ??
    fill(messages.series.description, {
      series: label,
      stories: count(messages.storiesCount, parts.length, lang),
      site: site.name,
    });
  return {
    ...pageBase(context, {
      path,
      label,
      title: numbered(label),
      description: numbered(description),
      versions: page === 1 ? seriesVersions(context, key) : { [locale]: path },
      parents: [homeParent(context), newsParent(context)],
      hiddenIn: unfound,
      updated: newest(items),
      shared: { title: label, kicker: messages.stories },
      graph: (facts) =>
        pagesGraph(
          facts,
          cards.map((card) => ({ path: card.path, title: card.title })),
        ),
    }),
    title: label,
    description: numbered(description),
    stories: cards,
    start: (page - 1) * size + 1,
    pagination,
  };
}

/** Where a story stands in its series; nothing for a story that is in none, or alone in it. */
export function seriesPlace(context: Context, text: StoryText): SeriesPlace | undefined {
  const { lang, locale, messages, paths } = context;
  const label = text.series === undefined ? undefined : labelIn(context, text.series);
  if (text.series === undefined || label === undefined) return undefined;
  const parts = partsOf(context, text.series);
  const place = parts.indexOf(text);
  const first = Math.max(0, Math.min(place - Math.floor(shownParts / 2), parts.length - shownParts));
  return {
    series: { href: paths.series(locale, label), label },
    part: place + 1,
    parts: parts.length,
    partText: fill(messages.series.part, {
      part: formatNumber(place + 1, lang),
      parts: formatNumber(parts.length, lang),
    }),
    around: parts.slice(first, first + shownParts).map(({ slug, title }, index) => ({
      href: paths.story(locale, slug),
      label: title,
      part: first + index + 1,
      current: first + index === place,
    })),
  };
}

/** The name of a series that has several parts in the language. */
const labelIn = (context: Context, key: string): string | undefined =>
  partsOf(context, key).length < fewestParts ? undefined : context.site.series[key]?.[context.locale];

function seriesVersions({ content, paths }: Context, key: string): Localized {
  const contexts = contextsByLocale(content);
  return byLocale(content, (locale) => {
    const label = labelIn(contexts.get(locale)!, key);
    return label && paths.series(locale, label);
  });
}
