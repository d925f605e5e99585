import { count, fill } from '../i18n/format.ts';
import type { StoryText } from '../model/content.ts';
import type { Locale, Localized } from '../model/text.ts';
import { oncePer } from '../once.ts';
import { pagesGraph } from '../structured-data/pages.ts';
import { archiveYears } from './archive.ts';
import { homeParent, newsParent, pageBase, type Parent } from './base.ts';
import { storyCard, type StoryCard } from './cards.ts';
import { contextsByLocale, type Context } from './context.ts';
import { newsFeed, topicFeed, type FeedPlace } from './feed-places.ts';
import { pageAt, pageNumbers, type ListPage, type Pagination } from './pagination.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale, sectionVersions } from './sections.ts';
import { hiddenIn, newest, storiesTagged, storyTexts } from './story-lists.ts';
import type { Link, View } from './view.ts';

export interface StoriesView extends View {
  readonly title: string;
  readonly description: string;
  readonly stories: readonly StoryCard[];
  readonly pagination: Pagination;
  readonly tags: readonly TagLink[];
  /** The years of the archive, where there is one. */
  readonly years: readonly TagLink[];
}

export interface TagLink extends Link {
  readonly count: number;
  readonly current: boolean;
}

/** The lists of all stories of a language, page by page. */
export const storiesRoutes = (context: Context): readonly Route<StoriesView>[] =>
  pageNumbers(storyTexts(context).length, context.site.storiesPerPage).map((page) => {
    const { locale, paths } = context;
    return routeTo({ kind: 'stories', locale, path: paths.stories(locale, page) }, () =>
      storiesView(context, allStories(context), page),
    );
  });

/** The lists of one topic each, page by page, for the topics that have stories in the language. */
export const tagRoutes = (context: Context): readonly Route<StoriesView>[] =>
  [...tagsInUse(context).values()].flatMap(({ tag, label, stories }) =>
    pageNumbers(stories.length, context.site.storiesPerPage).map((page) => {
      const { locale } = context;
      return routeTo({ kind: 'tag', locale, path: tagPath(context, label, page) }, () =>
        storiesView(context, storiesOn(context, tag), page),
      );
    }),
  );

/** Some stories that have pages of their own, as cards. */
export interface StoryList {
  readonly heading: string;
  readonly description: string;
  readonly stories: readonly StoryText[];
  /** How many stand on a page. */
  readonly size: number;
  readonly pathOf: (page: number) => string;
  /** Of its first page: a later page of one language is no translation of the same page of another (HL12). */
  readonly versions: Localized;
  /** What lies between the home page and it. */
  readonly parents: readonly Parent[];
  /** Where it is not worth finding. */
  readonly hiddenIn: readonly Locale[];
  readonly feed?: FeedPlace | undefined;
}

function allStories(context: Context): StoryList {
  const { content, locale, messages, paths, site } = context;
  return {
    heading: messages.stories,
    description: fill(messages.storiesDescription, {
      site: site.name,
      tagline: site.tagline[locale] ?? '',
    }),
    stories: storyTexts(context),
    size: site.storiesPerPage,
    pathOf: (page) => paths.stories(locale, page),
    versions: sectionVersions(content, paths, 'stories'),
    parents: [],
    hiddenIn: [],
    feed: newsFeed(context),
  };
}

function storiesOn(context: Context, tag: string): StoryList {
  const { site } = context;
  const { label, stories } = tagsInUse(context).get(tag)!;
  return {
    heading: label,
    description: topicDescription(context, tag),
    stories,
    size: site.storiesPerPage,
    pathOf: (page) => tagPath(context, label, page),
    versions: tagVersions(context, tag),
    parents: [newsParent(context)],
    hiddenIn: hiddenIn(context, (other) => ({
      stories: storiesTagged(other, tag),
      text: site.tagTexts[tag]?.[other.locale],
    })),
    feed: topicFeed(context, label),
  };
}

/** What is said of a topic that has stories. */
export function topicDescription(context: Context, tag: string): string {
  const { lang, locale, messages, site } = context;
  const { label, stories } = tagsInUse(context).get(tag)!;
  return (
    site.tagTexts[tag]?.[locale] ??
    fill(messages.topicDescription, {
      tag: label,
      stories: count(messages.storiesCount, stories.length, lang),
      site: site.name,
    })
  );
}

const tagPath = ({ locale, paths }: Context, label: string, page?: number): string =>
  paths.tag(locale, label, page);

/** One page of a list of stories. */
export function storiesView(context: Context, list: StoryList, page: number): StoriesView {
  const { heading, description, size, pathOf, versions, parents, feed } = list;
  const { locale, messages, paths } = context;
  const { items, path, pagination, numbered }: ListPage<StoryText> = pageAt(
    context,
    list.stories,
    {
      size,
      pathOf,
      words: { previous: messages.newer, next: messages.older },
    },
    page,
  );
  const isAll = pathOf(1) === paths.stories(locale);
  const cards = items.map((text) => storyCard(context, text));
  return {
    ...pageBase(context, {
      path,
      label: heading,
      title: numbered(heading),
      description: numbered(description),
      versions: page === 1 ? versions : { [locale]: path },
      parents: [
        homeParent(context),
        ...parents,
        // A later page lies below the first one.
        ...(page > 1 ? [{ label: heading, versions: { ...versions, [locale]: pathOf(1) } }] : []),
      ],
      shared: { title: heading, kicker: isAll ? '' : messages.stories },
      hiddenIn: list.hiddenIn,
      updated: newest(items),
      feed,
      graph: (facts) =>
        pagesGraph(
          facts,
          cards.map(({ path, title }) => ({ path, title })),
        ),
    }),
    title: heading,
    description: numbered(description),
    stories: cards,
    pagination,
    tags: tagLinksWithCount(context, pathOf(1)),
    years: isAll ? archiveYears(context) : [],
  };
}

function tagLinksWithCount(context: Context, current: string): readonly TagLink[] {
  return [...tagsInUse(context).values()].map(({ label, stories }) => {
    const href = tagPath(context, label);
    return { href, label, count: stories.length, current: href === current };
  });
}

/** By their keys, in the order of their labels. */
export const tagsInUse = oncePer((context: Context) => {
  const { site, locale, lang } = context;
  const used = Object.entries(site.tags)
    .flatMap(([tag, labels]) => {
      const label = labels[locale];
      const stories = storiesTagged(context, tag);
      return label && stories.length > 0 ? [{ tag, label, stories }] : [];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, lang));
  return new Map(used.map((topic) => [topic.tag, topic]));
});

function tagVersions({ content, paths, site }: Context, tag: string): Localized {
  const contexts = contextsByLocale(content);
  return byLocale(content, (locale) => {
    const label = site.tags[tag]?.[locale];
    const isUsed = storiesTagged(contexts.get(locale)!, tag).length > 0;
    return label && isUsed ? paths.tag(locale, label) : undefined;
  });
}
