import { rss, type Feed, type FeedPicture } from '../feeds/rss.ts';
import { feedHtml } from '../feeds/html.ts';
import { fill } from '../i18n/format.ts';
import type { Body, Story, StoryText } from '../model/content.ts';
import { authorsOf } from '../model/references.ts';
import { tagLinks } from './cards.ts';
import type { Context } from './context.ts';

const items = 20;

/** Turns a text into the HTML of the page. */
export type RenderHtml = (body: Body) => Promise<string>;

/** A feed that is written when it is asked for. */
export interface FeedFile {
  readonly path: string;
  /** All that decides what stands in it. */
  readonly facts: unknown;
  readonly write: (renderHtml: RenderHtml) => Promise<string>;
}

/** The feeds of the languages that have stories. */
export const feedFiles = (contexts: readonly Context[]): readonly FeedFile[] =>
  contexts.flatMap((context) => {
    const newest = newestStories(context);
    if (newest.length === 0) return [];
    return [
      {
        path: context.paths.feed(context.locale),
        facts: [channelOf(context), newest.map(({ story, text }) => factsOf(context, story, text))],
        write: async (renderHtml) => rss(await feedOf(context, newest, renderHtml)),
      },
    ];
  });

type NewStory = { readonly story: Story; readonly text: StoryText };

const newestStories = ({ content, locale }: Context): readonly NewStory[] =>
  content.stories
    .flatMap((story) => (story.texts[locale] ? [{ story, text: story.texts[locale] }] : []))
    .toSorted((a, b) => Date.parse(b.text.date) - Date.parse(a.text.date))
    .slice(0, items);

/** The newest stories of a language with their full text. */
async function feedOf(context: Context, stories: readonly NewStory[], renderHtml: RenderHtml): Promise<Feed> {
  const entries = stories.map(async ({ story, text }) => {
    const { body, ...facts } = factsOf(context, story, text);
    return { ...facts, content: feedHtml(await renderHtml(body), facts.url) };
  });
  return { ...channelOf(context), items: await Promise.all(entries) };
}

function channelOf({ lang, locale, messages, paths, site }: Context): Omit<Feed, 'items'> {
  return {
    title: `${site.name} – ${messages.stories}`,
    description: fill(messages.storiesDescription, { site: site.name, tagline: site.tagline[locale] ?? '' }),
    lang,
    url: paths.url(paths.feed(locale)),
    homeUrl: paths.url(paths.home(locale)),
  };
}

function factsOf(context: Context, story: Story, text: StoryText) {
  const { content, locale, paths, site } = context;
  const url = paths.url(paths.story(locale, text.slug));
  const authors = authorsOf(content, text);
  return {
    id: `tag:${new URL(site.origin).hostname}:${story.key}/${locale}`,
    url,
    title: text.title,
    description: text.description,
    cover: coverOf(context, text),
    published: text.date,
    authors: authors.length > 0 ? authors.map(({ name }) => name) : [site.name],
    tags: tagLinks(context, text.tags).map(({ label }) => label),
    body: text.body,
  };
}

function coverOf({ paths }: Context, { cover }: StoryText): FeedPicture | undefined {
  if (!cover) return undefined;
  const { path, width, height } = cover.share;
  return { url: paths.url(path), width, height, alt: cover.alt };
}
