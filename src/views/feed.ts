import type { Feed } from '../feeds/rss.ts';
import { feedHtml } from '../feeds/html.ts';
import { fill } from '../i18n/format.ts';
import type { Body, Story, StoryText } from '../model/content.ts';
import { authorsOf } from '../model/references.ts';
import { tagLinks } from './cards.ts';
import type { Context } from './context.ts';

const items = 20;

/** Turns a text into the HTML of the page. */
export type RenderHtml = (body: Body) => Promise<string>;

/** The newest stories of a language with their full text. */
export async function feedOf(context: Context, renderHtml: RenderHtml): Promise<Feed> {
  const { content, lang, locale, messages, paths, site } = context;
  const stories = content.stories
    .flatMap((story) => (story.texts[locale] ? [{ story, text: story.texts[locale] }] : []))
    .toSorted((a, b) => Date.parse(b.text.date) - Date.parse(a.text.date))
    .slice(0, items);
  return {
    title: `${site.name} – ${messages.stories}`,
    description: fill(messages.storiesDescription, { site: site.name, tagline: site.tagline[locale] ?? '' }),
    lang,
    url: paths.url(paths.feed(locale)),
    homeUrl: paths.url(paths.home(locale)),
    items: await Promise.all(stories.map(({ story, text }) => itemOf(context, story, text, renderHtml))),
  };
}

async function itemOf(context: Context, story: Story, text: StoryText, renderHtml: RenderHtml) {
  const { content, locale, paths, site } = context;
  const url = paths.url(paths.story(locale, text.slug));
  const authors = authorsOf(content, text);
  return {
    id: `tag:${new URL(site.origin).hostname}:${story.key}/${locale}`,
    url,
    title: text.title,
    description: text.description,
    published: text.date,
    authors: authors.length > 0 ? authors.map(({ name }) => name) : [site.name],
    tags: tagLinks(context, text.tags).map(({ label }) => label),
    content: feedHtml(await renderHtml(text.body), url),
  };
}
