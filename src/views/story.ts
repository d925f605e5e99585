import { formatDate } from '../i18n/dates.ts';
import { count, formatList } from '../i18n/format.ts';
import type { NamedPerson, Story, StoryText, Picture } from '../model/content.ts';
import { authorsOf, clientsNamed } from '../model/references.ts';
import { qrCode, type QrCode } from '../qr/qr-code.ts';
import { storyGraph } from '../structured-data/pages.ts';
import { homeParent, newsParent, pageBase } from './base.ts';
import {
  clientCard,
  personCard,
  storyCard,
  tagLinks,
  type PersonCard,
  type ClientCard,
  type StoryCard,
} from './cards.ts';
import type { Context } from './context.ts';
import { related } from './related.ts';
import { commentsOf, repliesView, type RepliesView } from './replies.ts';
import { seriesPlace, type SeriesPlace } from './series.ts';
import { storyNetwork, type StoryNetwork } from './story-network.ts';
import { neighboursOf } from './story-lists.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale } from './sections.ts';
import { shareOf, type Share } from './share.ts';
import type { Shared } from './share-image.ts';
import { shownBody, type ShownBody } from './shown-body.ts';
import type { Link, View } from './view.ts';

const wordsPerMinute = 220;

export interface StoryView extends View {
  readonly title: string;
  readonly description: string;
  readonly cover?: Picture | undefined;
  readonly date: string;
  readonly dateText: string;
  readonly updated?: string | undefined;
  readonly updatedText?: string | undefined;
  readonly authors: readonly PersonCard[];
  readonly authorsText: string;
  readonly readingTime: string;
  readonly tags: readonly Link[];
  readonly draft: boolean;
  readonly body: ShownBody;
  readonly clients: readonly ClientCard[];
  readonly network?: StoryNetwork | undefined;
  readonly translations: readonly Link[];
  readonly series?: SeriesPlace | undefined;
  /** Those of them who have something to say of themselves. */
  readonly aboutAuthors: readonly AuthorNote[];
  readonly more: readonly StoryCard[];
  readonly older?: Link | undefined;
  readonly newer?: Link | undefined;
  /** For whoever reads it on paper. */
  readonly qr: QrCode;
  readonly share: Share;
  readonly replies?: RepliesView | undefined;
}

/** What is told of an author at the end of a story. */
export interface AuthorNote {
  readonly card: PersonCard;
  readonly bio: string;
}

/** The pages of the stories of a language. */
export const storyRoutes = (context: Context): readonly Route<StoryView>[] =>
  context.content.stories.flatMap((story) => {
    const { locale, paths } = context;
    const text = story.texts[locale];
    if (!text) return [];
    const path = paths.story(locale, text.slug);
    return [routeTo({ kind: 'story', locale, path }, () => storyView(context, story, text))];
  });

function storyView(context: Context, story: Story, text: StoryText): StoryView {
  const { content, lang, messages, site } = context;
  const authors = authorsOf(content, text);
  const clients = clientsNamed(content, text.clients);
  const path = context.paths.story(context.locale, text.slug);
  const { older, newer } = neighboursOf(context, text);
  const names = authors.length > 0 ? authors.map(({ name }) => name) : [site.name];
  const replies = repliesView(context, story, text);
  return {
    ...storyBase(context, { story, text, authors, replies }),
    title: text.title,
    description: text.description,
    cover: text.cover,
    date: text.date,
    dateText: formatDate(text.date, lang),
    updated: text.updated,
    updatedText: text.updated && formatDate(text.updated, lang),
    authors: authors.map((author) => personCard(context, author)),
    authorsText: formatList(names, lang),
    readingTime: count(messages.readingTime, Math.max(1, Math.round(text.body.words / wordsPerMinute)), lang),
    tags: tagLinks(context, text.tags),
    draft: text.draft,
    body: shownBody(context, text.body),
    clients: clients.map((client) => clientCard(context, client)),
    network: storyNetwork(context, clients),
    translations: translationsOf(context, story),
    share: shareOf(context, path, text.title, text.syndication),
    series: seriesPlace(context, text),
    aboutAuthors: authors.flatMap((author) => authorNote(context, author) ?? []),
    more: related(context, text).map((other) => storyCard(context, other)),
    older: older && storyLink(context, older),
    newer: newer && storyLink(context, newer),
    qr: qrCode(context.paths.url(path)),
    replies,
  };
}

function authorNote(context: Context, author: NamedPerson): AuthorNote | undefined {
  const bio = author.bio[context.locale];
  return bio === undefined ? undefined : { card: personCard(context, author), bio };
}

const storyLink = ({ locale, paths }: Context, { slug, title }: StoryText): Link => ({
  href: paths.story(locale, slug),
  label: title,
});

/** What is told of a story where other sites show it. */
export const sharedStory = (context: Context, { title, tags, cover }: StoryText): Shared => ({
  title,
  kicker: tagLinks(context, tags)[0]?.label ?? context.messages.stories,
  picture: cover,
});

interface Told {
  readonly story: Story;
  readonly text: StoryText;
  readonly authors: readonly NamedPerson[];
  readonly replies: RepliesView | undefined;
}

function storyBase(context: Context, { story, text, authors, replies }: Told) {
  const { locale, paths, site } = context;
  const series = seriesPlace(context, text);
  return pageBase(context, {
    path: paths.story(locale, text.slug),
    label: text.title,
    title: text.title,
    description: text.description,
    versions: storyVersions(context, story),
    parents: [homeParent(context), newsParent(context)],
    image: text.cover,
    shared: sharedStory(context, text),
    updated: text.updated ?? text.date,
    article: {
      published: text.date,
      modified: text.updated,
      authors: authors.length > 0 ? authors : [{ name: site.name, profiles: site.channels }],
      tags: tagLinks(context, text.tags).map(({ label }) => label),
    },
    ...creatorsOf(authors),
    hasTwin: true,
    hidden: text.draft,
    webmention: replies?.ways?.webmention,
    graph: (page) =>
      storyGraph(page, text, {
        series: series && factsOfSeries(context, series),
        replies: replies && {
          count: replies.number,
          comments: commentsOf(replies, paths.url(page.path)),
        },
      }),
  });
}

const factsOfSeries = ({ paths }: Context, { series, part }: SeriesPlace) => ({
  url: paths.url(series.href),
  name: series.label,
  part,
});

/** Those of the authors who are there; else the agency speaks for itself. */
function creatorsOf(authors: readonly NamedPerson[]): { readonly creators?: readonly string[] } {
  const creators = authors.flatMap(({ fediverse }) => fediverse ?? []);
  return creators.length > 0 ? { creators } : {};
}

const storyVersions = ({ content, paths }: Context, story: Story) =>
  byLocale(content, (locale) => story.texts[locale] && paths.story(locale, story.texts[locale].slug));

function translationsOf(context: Context, story: Story) {
  const { site, locale: current } = context;
  return Object.entries(storyVersions(context, story)).flatMap(([locale, href]) => {
    const { lang, label } = site.languages[locale]!;
    return href && locale !== current ? [{ href, label, lang }] : [];
  });
}
