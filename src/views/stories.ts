import { count, fill } from '../i18n/format.ts';
import type { StoryText } from '../model/content.ts';
import type { Localized } from '../model/text.ts';
import { oncePer } from '../once.ts';
import { pagesGraph } from '../structured-data/pages.ts';
import { homeParent, pageBase } from './base.ts';
import { storyCard, type StoryCard } from './cards.ts';
import { contextsOf, type Context } from './context.ts';
import { pageAt, pageNumbers, type ListPage, type Pagination } from './pagination.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale, sectionVersions } from './sections.ts';
import { newest, storiesTagged, storyTexts } from './story-lists.ts';
import type { Link, View } from './view.ts';

export interface StoriesView extends View {
  readonly title: string;
  readonly description: string;
  readonly stories: readonly StoryCard[];
  readonly pagination: Pagination;
  readonly tags: readonly TagLink[];
  readonly feedPath: string;
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
      listView(context, allStories(context), page),
    );
  });

/** The lists of one topic each, page by page, for the topics that have stories in the language. */
export const tagRoutes = (context: Context): readonly Route<StoriesView>[] =>
  [...tagsInUse(context).values()].flatMap(({ tag, label, stories }) =>
    pageNumbers(stories.length, context.site.storiesPerPage).map((page) => {
      const { locale } = context;
      return routeTo({ kind: 'tag', locale, path: tagPath(context, label, page) }, () =>
        listView(context, storiesOn(context, tag), page),
      );
    }),
  );

interface List {
  readonly heading: string;
  readonly description: string;
  readonly stories: readonly StoryText[];
  readonly pathOf: (page: number) => string;
  /** Of its first page: a later page of one language is no translation of the same page of another (HL12). */
  readonly versions: Localized;
  readonly isSection: boolean;
}

function allStories(context: Context): List {
  const { content, locale, messages, paths, site } = context;
  return {
    heading: messages.stories,
    description: fill(messages.storiesDescription, {
      site: site.name,
      tagline: site.tagline[locale] ?? '',
    }),
    stories: storyTexts(context),
    pathOf: (page) => paths.stories(locale, page),
    versions: sectionVersions(content, paths, 'stories'),
    isSection: true,
  };
}

function storiesOn(context: Context, tag: string): List {
  const { lang, locale, messages, site } = context;
  const { label, stories } = tagsInUse(context).get(tag)!;
  return {
    heading: label,
    description:
      site.tagTexts[tag]?.[locale] ??
      fill(messages.topicDescription, {
        tag: label,
        stories: count(messages.storiesCount, stories.length, lang),
        site: site.name,
      }),
    stories,
    pathOf: (page) => tagPath(context, label, page),
    versions: tagVersions(context, tag),
    isSection: false,
  };
}

const tagPath = ({ locale, paths }: Context, label: string, page?: number): string =>
  paths.tag(locale, label, page);

function listView(context: Context, list: List, page: number): StoriesView {
  const { heading, description, pathOf, versions, isSection } = list;
  const { content, locale, messages, paths } = context;
  const { items, path, pagination, numbered }: ListPage<StoryText> = pageAt(
    context,
    list.stories,
    {
      size: context.site.storiesPerPage,
      pathOf,
      words: { previous: messages.newer, next: messages.older },
    },
    page,
  );
  const home = homeParent(context);
  const section = { label: messages.stories, versions: sectionVersions(content, paths, 'stories') };
  const cards = items.map((text) => storyCard(context, text));
  return {
    ...pageBase(context, {
      path,
      label: heading,
      title: numbered(heading),
      description: numbered(description),
      versions: page === 1 ? versions : { [locale]: path },
      parents: [
        home,
        ...(isSection && page === 1 ? [] : [section]),
        // A later page lies below the first one.
        ...(page > 1 && !isSection
          ? [{ label: heading, versions: { ...versions, [locale]: pathOf(1) } }]
          : []),
      ],
      updated: newest(items),
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
    feedPath: paths.feed(locale),
  };
}

function tagLinksWithCount(context: Context, current: string): readonly TagLink[] {
  return [...tagsInUse(context).values()].map(({ label, stories }) => {
    const href = tagPath(context, label);
    return { href, label, count: stories.length, current: href === current };
  });
}

/** By their keys, in the order of their labels. */
const tagsInUse = oncePer((context: Context) => {
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
  const contexts = new Map(contextsOf(content).map((context) => [context.locale, context]));
  return byLocale(content, (locale) => {
    const label = site.tags[tag]?.[locale];
    const isUsed = storiesTagged(contexts.get(locale)!, tag).length > 0;
    return label && isUsed ? paths.tag(locale, label) : undefined;
  });
}
