import type { Client, NamedPerson } from '../model/content.ts';
import type { FeedFormat } from '../routes/files.ts';
import { clientChanges } from './changes.ts';
import type { Context } from './context.ts';
import { sectionVersions } from './sections.ts';
import { storiesAbout, storiesBy, storiesOfClients } from './story-lists.ts';

/** What the feeds beside a page are about, and in which formats they exist. */
export interface FeedPlace {
  /** The page that they belong to; its first one, where a list has several. */
  readonly page: string;
  /** `Osteria Esempio` */
  readonly label: string;
  readonly formats: readonly FeedFormat[];
  /** Where each of them lies, if it is not the one feed of its page. */
  readonly pathOf?: (format: FeedFormat) => string;
}

/** Of what there are few. */
const all: readonly FeedFormat[] = ['rss', 'atom', 'json'];
/** Of what there may be thousands: what every reader reads, and what programs do. */
const few: readonly FeedFormat[] = ['rss', 'json'];

/** All the news of the language, told beside its home page; nothing while there are none. */
export const newsFeed = (context: Context): FeedPlace | undefined => {
  const { locale, paths, site } = context;
  return hasStories(context)
    ? { page: paths.home(locale), label: site.languages[locale]!.label, formats: all }
    : undefined;
};

/** @param label of a topic that has stories */
export const topicFeed = ({ locale, paths }: Context, label: string): FeedPlace => ({
  page: paths.tag(locale, label),
  label,
  formats: all,
});

/** What a person wrote. */
export const authorFeed = (context: Context, { key, name, slug }: NamedPerson): FeedPlace | undefined =>
  storiesBy(context, key).length === 0
    ? undefined
    : { page: context.paths.person(context.locale, slug), label: name, formats: few };

/** What is told of a client. */
export function clientFeed(context: Context, { key, name, texts }: Client): FeedPlace | undefined {
  const { locale, paths } = context;
  const text = texts[locale];
  return !text || storiesAbout(context, key).length === 0
    ? undefined
    : { page: paths.client(locale, text.slug), label: name, formats: few };
}

/** What is told of all clients, and what is said. */
export function networkFeed(context: Context): FeedPlace | undefined {
  const { content, locale, messages, paths } = context;
  const hasNews = storiesOfClients(context).length > 0 || hasVoices(context);
  return content.clients.length > 0 && hasNews
    ? { page: paths.network(locale), label: messages.network, formats: all }
    : undefined;
}

/** What changes at the companies; nothing while nothing has a day. */
export const changesFeed = (context: Context): FeedPlace | undefined => {
  const { locale, messages, paths } = context;
  return clientChanges(context).length === 0
    ? undefined
    : {
        page: paths.network(locale),
        label: messages.changes.title,
        formats: all,
        pathOf: (format) => paths.changes(locale, format),
      };
};

/** Where a feed lies in a format. */
export const feedPath = (
  { paths }: Context,
  { page, pathOf }: Omit<FeedPlace, 'formats'>,
  format: FeedFormat,
): string => pathOf?.(format) ?? paths.feed(page, format);

/** What was said. */
export function voicesFeed(context: Context): FeedPlace | undefined {
  const { locale, messages, paths } = context;
  return hasVoices(context)
    ? { page: paths.voices(locale), label: messages.voices.title, formats: all }
    : undefined;
}

const hasStories = ({ content, locale, paths }: Context): boolean =>
  sectionVersions(content, paths, 'stories')[locale] !== undefined;

const hasVoices = ({ content, locale, paths }: Context): boolean =>
  sectionVersions(content, paths, 'voices')[locale] !== undefined;
