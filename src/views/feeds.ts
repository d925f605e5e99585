import { escapeHtml } from '../feeds/html.ts';
import type { Channel, Feed, FeedAuthor, FeedItem, FeedPicture } from '../feeds/feed.ts';
import { feedFormats } from '../feeds/formats.ts';
import { fill, formatList } from '../i18n/format.ts';
import { isNamed, type StoryText } from '../model/content.ts';
import type { Mention } from '../model/mention.ts';
import { authorsOf } from '../model/references.ts';
import { oncePer } from '../once.ts';
import { clientLink, tagLinks } from './cards.ts';
import { clientChanges, type ClientChange } from './changes.ts';
import type { Context } from './context.ts';
import {
  authorFeed,
  changesFeed,
  clientFeed,
  feedPath,
  networkFeed,
  newsFeed,
  topicFeed,
  voicesFeed,
  type FeedPlace,
} from './feed-places.ts';
import { shownBody, type ShownBody } from './shown-body.ts';
import { storiesAbout, storiesBy, storiesOfClients, storiesTagged, storyTexts } from './story-lists.ts';
import { personDescription } from './people.ts';
import { tagsInUse, topicDescription } from './stories.ts';
import { voiceOf, type Voice } from './voice.ts';
import { shownMentions } from './voices.ts';

/** So many of the newest stories are told; of voices, which are shorter, some more. */
const longest = 20;
const longestOfVoices = 30;
/** Whoever keeps a directory looks seldom, and wants to miss none. */
const longestOfChanges = 100;

/** What only the bundle of the components has. */
export interface FeedTools {
  /** As feeds may have it, of a text that stands on a page. */
  readonly html: (body: ShownBody, pageUrl: string) => Promise<string>;
  /** Those by which browsers show feeds. */
  readonly rules: string;
}

/** A file of feeds, written when it is asked for. */
export interface FeedFile {
  readonly path: string;
  /** All that decides what stands in it. */
  readonly facts: () => unknown;
  readonly write: (tools: FeedTools) => Promise<string>;
}

/** A feed before the texts in it are rendered. */
interface FeedPlan {
  readonly place: FeedPlace;
  /** Without the name of the site. */
  readonly title: () => string;
  readonly description: () => string;
  readonly items: () => readonly ItemPlan[];
}

type ItemPlan = Omit<FeedItem, 'content'> & { readonly content: ShownBody | string };

/** All feeds of a site, and what browsers show them by. */
export const feedFiles = (contexts: readonly Context[]): readonly FeedFile[] =>
  contexts.flatMap((context) => {
    const plans = plansOf(context);
    return plans.length === 0
      ? []
      : [stylesheet(context), ...plans.flatMap((plan) => filesOf(context, plan))];
  });

function filesOf(context: Context, { place, title, description, items }: FeedPlan): readonly FeedFile[] {
  const { paths, site } = context;
  const told = () => ({
    ...channelOf(context, place.page),
    title: `${site.name} – ${title()}`,
    description: description(),
    items: items(),
  });
  return place.formats.map((format) => {
    const path = feedPath(context, place, format);
    return {
      path,
      facts: told,
      write: async ({ html }) => {
        const feed: Feed = {
          ...told(),
          items: await Promise.all(items().map((item) => withText(item, html))),
        };
        return feedFormats[format].write(feed, paths.url(path));
      },
    };
  });
}

const withText = async (item: ItemPlan, html: FeedTools['html']): Promise<FeedItem> => ({
  ...item,
  content: typeof item.content === 'string' ? item.content : await html(item.content, item.url),
});

/** Programs that take the namespaces of a stylesheet want them before its rules. */
const stylesheet = ({ frame, locale, paths }: Context): FeedFile => ({
  path: paths.feedStylesheet(locale),
  facts: () => frame.look,
  write: ({ rules }) => Promise.resolve(rules + frame.look),
});

function channelOf(context: Context, page: string): Omit<Channel, 'title' | 'description'> {
  const { frame, lang, locale, messages, paths, site } = context;
  return {
    lang,
    dir: frame.dir,
    homeUrl: paths.url(page),
    publisher: publisherOf(context),
    icon: paths.url(paths.asset('icon-192.png')),
    stylesheet: paths.feedStylesheet(locale),
    note: messages.feedNote,
    hub: site.hub,
  };
}

const publisherOf = ({ locale, paths, site }: Context): FeedAuthor => ({
  name: site.name,
  url: paths.url(paths.home(locale)),
});

/** Each feed that has something to tell. */
const plansOf = (context: Context): readonly FeedPlan[] => [
  ...newsPlan(context),
  ...topicPlans(context),
  ...authorPlans(context),
  ...clientPlans(context),
  ...networkPlan(context),
  ...changesPlan(context),
  ...voicesPlan(context),
];

function newsPlan(context: Context): readonly FeedPlan[] {
  const { locale, messages, site } = context;
  const values = { site: site.name, tagline: site.tagline[locale] ?? '' };
  return planned(() => newsFeed(context), {
    title: () => messages.stories,
    description: () => fill(messages.storiesDescription, values),
    items: () => itemsOf(context, storyTexts(context)),
  });
}

const topicPlans = (context: Context): readonly FeedPlan[] =>
  [...tagsInUse(context).values()].flatMap(({ tag, label }) =>
    planned(() => topicFeed(context, label), {
      description: () => topicDescription(context, tag),
      items: () => itemsOf(context, storiesTagged(context, tag)),
    }),
  );

const authorPlans = (context: Context): readonly FeedPlan[] =>
  context.content.people.filter(isNamed).flatMap((person) =>
    planned(() => authorFeed(context, person), {
      description: () => personDescription(context, person),
      items: () => itemsOf(context, storiesBy(context, person.key)),
    }),
  );

const clientPlans = (context: Context): readonly FeedPlan[] =>
  context.content.clients.flatMap((client) =>
    planned(() => clientFeed(context, client), {
      description: () => client.texts[context.locale]!.description,
      items: () => itemsOf(context, storiesAbout(context, client.key)),
    }),
  );

/** By the clients’ own feeds alone one would have to follow each of them. */
function networkPlan(context: Context): readonly FeedPlan[] {
  const { messages, site } = context;
  return planned(() => networkFeed(context), {
    description: () => fill(messages.networkDescription, { site: site.name }),
    items: () =>
      [...itemsOf(context, storiesOfClients(context)), ...voiceItems(context)]
        .toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published))
        .slice(0, longestOfVoices),
  });
}

function changesPlan(context: Context): readonly FeedPlan[] {
  const { messages, site } = context;
  return planned(() => changesFeed(context), {
    description: () => fill(messages.changes.description, { site: site.name }),
    items: () =>
      clientChanges(context)
        .slice(0, longestOfChanges)
        .map((change) => changeItem(context, change)),
  });
}

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

function voicesPlan(context: Context): readonly FeedPlan[] {
  const { messages, site } = context;
  return planned(() => voicesFeed(context), {
    description: () => fill(messages.voices.description, { site: site.name }),
    items: () => voiceItems(context),
  });
}

/**
 * Where nothing is to be told there is no place, and so no plan. What a feed says is asked for anew when it is made, so
 * that it is known of what.
 */
function planned(
  placeOf: () => FeedPlace | undefined,
  plan: Pick<FeedPlan, 'description' | 'items'> & Partial<Pick<FeedPlan, 'title'>>,
): readonly FeedPlan[] {
  const place = placeOf();
  return place ? [{ place, title: () => placeOf()?.label ?? '', ...plan }] : [];
}

const itemsOf = (context: Context, stories: readonly StoryText[]): readonly ItemPlan[] =>
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

const voiceItems = (context: Context): readonly ItemPlan[] =>
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
