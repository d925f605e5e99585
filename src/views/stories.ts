import { fill } from '../i18n/format.ts';
import type { StoryText } from '../model/content.ts';
import { slugOf } from '../model/slug.ts';
import { storiesGraph } from '../structured-data/pages.ts';
import { homeParent, pageBase } from './base.ts';
import { storyCard, type StoryCard } from './cards.ts';
import type { Context } from './context.ts';
import { oncePer } from '../once.ts';
import { byLocale, sectionVersions } from './sections.ts';
import type { Link, View } from './view.ts';

export interface Pagination {
  readonly page: number;
  readonly pages: number;
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
  /** Every page’s path, in order. */
  readonly paths: readonly string[];
}

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
export function storiesViews(context: Context): readonly StoriesView[] {
  const { content, locale, messages, paths, site } = context;
  const texts = storyTexts(context);
  const pages = pagesOf(texts, site.storiesPerPage);
  const description = fill(messages.storiesDescription, {
    site: site.name,
    tagline: site.tagline[locale] ?? '',
  });
  return pages.map((onPage, index) => {
    const page = index + 1;
    const path = paths.stories(locale, page);
    // A later page of one language is no translation of the same page of another (HL12).
    const versions = page === 1 ? sectionVersions(content, paths, 'stories') : { [locale]: path };
    const numbered = numberedText(context, page, pages.length);
    return listView(context, {
      path,
      versions,
      title: numbered(messages.stories),
      heading: messages.stories,
      description: numbered(description),
      stories: onPage,
      pagination: paginationOf((number) => paths.stories(locale, number), page, pages.length),
    });
  });
}

/** One list per tag that has stories in the language, not split into pages. */
export function tagViews(context: Context): readonly StoriesView[] {
  const { locale, messages, paths } = context;
  return tagsInUse(context).map(({ tag, label, stories }) => {
    const path = paths.tag(locale, slugOf(label, locale));
    const title = fill(messages.taggedWith, { tag: label });
    return listView(context, {
      path,
      versions: tagVersions(context, tag),
      title,
      heading: title,
      description: fill(messages.storiesDescription, { site: context.site.name, tagline: title }),
      stories,
      pagination: paginationOf(() => path, 1, 1),
    });
  });
}

/** The stories of a language, newest first. */
export const storyTexts = oncePer(({ content, locale }: Context): readonly StoryText[] =>
  content.stories
    .flatMap((story) => story.texts[locale] ?? [])
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date)),
);

interface List {
  readonly path: string;
  readonly versions: Readonly<Partial<Record<string, string>>>;
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly stories: readonly StoryText[];
  readonly pagination: Pagination;
}

function listView(context: Context, list: List): StoriesView {
  const { content, locale, messages, paths } = context;
  const home = homeParent(context);
  const section = { label: messages.stories, versions: sectionVersions(content, paths, 'stories') };
  const isSection = list.path === section.versions[locale];
  const cards = list.stories.map((text) => storyCard(context, text));
  return {
    ...pageBase(context, {
      ...list,
      label: list.heading,
      parents: isSection ? [home] : [home, section],
      updated: newest(list.stories),
      graph: (page) =>
        storiesGraph(
          page,
          cards.map(({ path, title }) => ({ path, title })),
        ),
    }),
    title: list.heading,
    description: list.description,
    stories: cards,
    pagination: list.pagination,
    tags: tagLinksWithCount(context, list.path),
    feedPath: paths.feed(locale),
  };
}

/** When a list last changed: its newest story or correction. */
export const newest = (stories: readonly StoryText[]): string | undefined =>
  stories.map(({ date, updated }) => updated ?? date).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];

function tagLinksWithCount(context: Context, current: string): readonly TagLink[] {
  return tagsInUse(context).map(({ label, stories }) => {
    const href = context.paths.tag(context.locale, slugOf(label, context.locale));
    return { href, label, count: stories.length, current: href === current };
  });
}

const tagsInUse = oncePer((context: Context) => {
  const { site, locale, lang } = context;
  const texts = storyTexts(context);
  return Object.entries(site.tags)
    .flatMap(([tag, labels]) => {
      const label = labels[locale];
      const stories = texts.filter(({ tags }) => tags.includes(tag));
      return label && stories.length > 0 ? [{ tag, label, stories }] : [];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, lang));
});

function tagVersions({ content, paths, site }: Context, tag: string) {
  return byLocale(content, (locale) => {
    const label = site.tags[tag]?.[locale];
    const used = content.stories.some(({ texts }) => texts[locale]?.tags.includes(tag));
    return label && used ? paths.tag(locale, slugOf(label, locale)) : undefined;
  });
}

function pagesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
}

function paginationOf(pathOf: (page: number) => string, page: number, pages: number): Pagination {
  const paths = Array.from({ length: pages }, (_, index) => pathOf(index + 1));
  return { page, pages, paths, newer: paths[page - 2], older: paths[page] };
}

/** The first page has no number; the others need one, since titles must differ (HD02). */
const numberedText =
  ({ messages }: Context, page: number, pages: number) =>
  (text: string): string =>
    page === 1 ? text : `${text} – ${fill(messages.pageOf, { page, pages })}`;
