import { escapeHtml } from '../feeds/html.ts';
import type { FeedAuthor, FeedItem, FeedPicture } from '../feeds/feed.ts';
import { formatList } from '../i18n/format.ts';
import type { StoryText } from '../model/content.ts';
import type { Mention } from '../model/mention.ts';
import { authorsOf } from '../model/references.ts';
import { oncePer } from '../once.ts';
import { clientLink, tagLinks } from './cards.ts';
import { clientChanges, type ClientChange } from './changes.ts';
import type { Context } from './context.ts';
import { shownBody, type ShownBody } from './shown-body.ts';
import { storiesOfClients } from './story-lists.ts';
import { voiceOf, type Voice } from './voice.ts';
import { shownMentions } from './voices.ts';

/** An entry of a feed before its text is rendered. */
export type ItemPlan = Omit<FeedItem, 'content'> & { readonly content: ShownBody | string };

/** So many of the newest stories are told; of voices, which are shorter, some more. */
const longest = 20;
const longestOfVoices = 30;
/** Whoever keeps a directory looks seldom, and wants to miss none. */
const longestOfChanges = 100;

/** What was told of companies, and what was said of them, as one. */
export const networkItems = (context: Context): readonly ItemPlan[] =>
  [...storyItems(context, storiesOfClients(context)), ...voiceItems(context)]
    .toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published))
    .slice(0, longestOfVoices);

/** What has changed at companies lately. */
export const changeItems = (context: Context): readonly ItemPlan[] =>
  clientChanges(context)
    .slice(0, longestOfChanges)
    .map((change) => changeItem(context, change));

function changeItem(context: Context, { client, id, date, title, lines }: ClientChange): ItemPlan {
  return {
    id: idOf(context, `change/${id}/${context.locale}`),
    url: context.paths.url(clientLink(context, client).href),
    title,
    description: lines.join(' · '),
    published: date,
    authors: [publisherOf(context)],
    tags: [],
    content: (lines.length === 0 ? [title] : lines).map(paragraph).join('\n'),
  };
}

/** The newest of some stories. */
export const storyItems = (context: Context, stories: readonly StoryText[]): readonly ItemPlan[] =>
  stories.slice(0, longest).map((text) => storyItem(context, text));

function storyItem(context: Context, text: StoryText): ItemPlan {
  const { content, locale, paths } = context;
  const authors = authorsOf(content, text);
  return {
    id: idOf(context, `${keysBySlug(context).get(text.slug)!}/${locale}`),
    url: paths.url(paths.story(locale, text.slug)),
    title: text.title,
    description: text.description,
    cover: coverOf(context, text),
    published: text.date,
    updated: text.updated,
    authors:
      authors.length > 0
        ? authors.map(({ name, slug }) => ({ name, url: paths.url(paths.person(locale, slug)) }))
        : [publisherOf(context)],
    tags: tagLinks(context, text.tags).map(({ label }) => label),
    content: shownBody(context, text.body),
  };
}

const keysBySlug = oncePer(
  ({ content, locale }: Context): ReadonlyMap<string, string> =>
    new Map(content.stories.flatMap(({ key, texts }) => (texts[locale] ? [[texts[locale].slug, key]] : []))),
);

const idOf = ({ site }: Context, name: string): string => `tag:${new URL(site.origin).hostname}:${name}`;

function coverOf({ paths }: Context, { cover }: StoryText): FeedPicture | undefined {
  if (!cover || cover.image.format === 'svg') return undefined;
  const { path, width, height } = cover.share;
  return { url: paths.url(path), type: 'image/jpeg', width, height, alt: cover.alt };
}

/** The newest of what was said. */
export const voiceItems = (context: Context): readonly ItemPlan[] =>
  shownMentions(context.content)
    .slice(0, longestOfVoices)
    .map((mention) => voiceItem(context, mention));

function voiceItem(context: Context, mention: Mention): ItemPlan {
  const { lang, locale, paths } = context;
  const voice = voiceOf(context, mention);
  const { about, channel, speaker, quote, photo, aspects } = voice;
  const companies = formatList(
    about.map(({ label }) => label),
    lang,
  );
  return {
    id: idOf(context, `voice/${mention.key}/${locale}`),
    url: channel.href ?? paths.url(about[0]?.href ?? paths.voices(locale)),
    title: [companies, channel.label].filter((part) => part !== '').join(' – '),
    description: quote?.translation?.text ?? quote?.text ?? photo?.alt ?? '',
    published: mention.published,
    authors: [{ name: speaker.label, url: speaker.href === undefined ? undefined : paths.url(speaker.href) }],
    tags: aspects.map(({ label }) => label),
    content: voiceHtml(voice),
  };
}

const voiceHtml = ({ quote, answer }: Voice): string =>
  [
    quote && `<blockquote lang="${escapeHtml(quote.lang)}"><p>${escapeHtml(quote.text)}</p></blockquote>`,
    ...(quote?.translation ? [paragraph(quote.translation.text), paragraph(quote.translation.note)] : []),
    answer && paragraph(answer.told),
    answer?.text && paragraph(answer.text),
  ]
    .filter(Boolean)
    .join('\n');

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** Who stands for what no person has written. */
export const publisherOf = ({ locale, paths, site }: Context): FeedAuthor => ({
  name: site.name,
  url: paths.url(paths.home(locale)),
});
