import { fill } from '../i18n/format.ts';
import { isNamed, type StoryText } from '../model/content.ts';
import { clientsNamed, personNamed } from '../model/references.ts';
import { shownStories } from '../routes/story-list.ts';
import type { Context } from './context.ts';
import { pageNumbers } from './pagination.ts';
import { routeTo, type Route } from './route.ts';
import { sectionVersions } from './sections.ts';
import { storiesView, type StoriesView, type StoryList } from './stories.ts';
import { storiesAbout, storiesBy } from './story-lists.ts';
import type { Link } from './view.ts';

/** Somebody or something with a page of its own, on which the newest of its stories stand. */
interface Owner {
  readonly kind: 'people' | 'network';
  readonly key: string;
}

/** Lists of what has no room on the pages of people who write much and of companies with many stories. */
export const olderStoriesRoutes = (context: Context): readonly Route<StoriesView>[] =>
  ownersIn(context).flatMap((owner) =>
    pageNumbers(storiesOf(context, owner).length, shownStories)
      .slice(1)
      .map((page) =>
        routeTo({ kind: 'stories', locale: context.locale, path: pathOf(context, owner, page) }, () =>
          storiesView(context, listOf(context, owner), page),
        ),
      ),
  );

/** The way from the page of somebody or something to its older stories, where there are any. */
export const olderStoriesLink = (
  { messages }: Context,
  stories: readonly StoryText[],
  pathOfPage: (page: number) => string,
): Link | undefined =>
  stories.length > shownStories ? { href: pathOfPage(2), label: messages.older } : undefined;

const ownersIn = ({ content, locale }: Context): readonly Owner[] => [
  ...content.people.filter(isNamed).map(({ key }): Owner => ({ kind: 'people', key })),
  ...content.clients.filter(({ texts }) => texts[locale]).map(({ key }): Owner => ({ kind: 'network', key })),
];

const storiesOf = (context: Context, { kind, key }: Owner): readonly StoryText[] =>
  kind === 'people' ? storiesBy(context, key) : storiesAbout(context, key);

function pathOf({ content, locale, paths }: Context, { kind, key }: Owner, page: number): string {
  if (kind === 'people') return paths.person(locale, personNamed(content, key)!.slug, page);
  const [client] = clientsNamed(content, [key]);
  return paths.client(locale, client!.texts[locale]!.slug, page);
}

const nameOf = ({ content }: Context, { kind, key }: Owner): string =>
  (kind === 'people' ? personNamed(content, key) : clientsNamed(content, [key])[0])?.name ?? '';

function listOf(context: Context, owner: Owner): StoryList {
  const { content, messages, paths, site } = context;
  const { kind } = owner;
  const words = kind === 'people' ? messages.storiesBy : messages.storiesAbout;
  const heading = fill(words, { name: nameOf(context, owner) });
  return {
    heading,
    description: fill(messages.archive.description, {
      stories: heading,
      site: site.name,
      title: messages.stories,
    }),
    stories: storiesOf(context, owner),
    size: shownStories,
    pathOf: (page) => pathOf(context, owner, page),
    versions: {},
    parents: [{ label: messages[kind], versions: sectionVersions(content, paths, kind) }],
    hiddenIn: [],
  };
}
