import { count } from '../i18n/format.ts';
import type { Client } from '../model/content.ts';
import { statusOn } from '../model/history.ts';
import type { Drawn } from '../network/picture/picture.ts';
import { homeGraph } from '../structured-data/pages.ts';
import { pageBase } from './base.ts';
import { clientCard, storyCard, type StoryCard, type ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import { newsFeed } from './feed-places.ts';
import { hoursView, type HoursView } from './hours.ts';
import { networkPictureView } from './network-picture.ts';
import { routeTo, type Route } from './route.ts';
import { homeVersions } from './sections.ts';
import { newest, storyTexts } from './story-lists.ts';
import type { Link, View } from './view.ts';
import { voiceOf, type Voice } from './voice.ts';
import { shownMentions } from './voices.ts';

const shownStories = 7;
const shownClients = 6;

/** So many of the newest stories are looked through for their companies. */
const lookedThrough = 60;

export interface HomeView extends View {
  readonly title: string;
  readonly description: string;
  /** The newest story, shown large. */
  readonly lead?: StoryCard | undefined;
  readonly stories: readonly StoryCard[];
  readonly clients: readonly HomeClient[];
  /** The newest praise or news that may be shown. */
  readonly voice?: Voice | undefined;
  readonly voicesLink?: Link | undefined;
  /** The network in its smaller drawing. */
  readonly picture?: Pick<Drawn, 'svg' | 'caption'> | undefined;
  readonly storiesLink: Link;
  readonly networkLink: Link;
}

/** A company of which there is news, and whether it is open. */
export interface HomeClient {
  readonly card: ClientCard;
  readonly openNow: HoursView['openNow'];
}

export function homeRoute(context: Context): Route<HomeView> {
  const { locale, paths } = context;
  return routeTo({ kind: 'home', locale, path: paths.home(locale) }, () => homeView(context));
}

function homeView(context: Context): HomeView {
  const { content, lang, locale, messages, paths, site } = context;
  const [lead, ...stories] = storyTexts(context);
  const description = site.description[locale] ?? '';
  return {
    ...pageBase(context, {
      path: paths.home(locale),
      label: messages.home,
      title: site.name,
      description,
      versions: homeVersions(content, paths),
      parents: [],
      isHome: true,
      updated: newest(storyTexts(context)),
      shared: { title: site.tagline[locale] ?? site.name, kicker: '' },
      feed: newsFeed(context),
      profiles: site.channels,
      graph: homeGraph,
    }),
    title: site.tagline[locale] ?? site.name,
    description,
    lead: lead && storyCard(context, lead),
    stories: stories.slice(0, shownStories - 1).map((text) => storyCard(context, text)),
    clients: inTheNews(context).map((client) => ({
      card: clientCard(context, client),
      openNow:
        statusOn(client, content.today) === 'open'
          ? hoursView(context, client, client.hours).openNow
          : undefined,
    })),
    ...latestVoice(context),
    picture: smallPicture(context),
    storiesLink: { href: paths.stories(locale), label: messages.allStories },
    networkLink: {
      href: paths.network(locale),
      label: count(messages.clientsCount, content.clients.length, lang),
    },
  };
}

function smallPicture(context: Context): HomeView['picture'] {
  const { svg, caption } = networkPictureView(context)?.phone ?? {};
  return svg === undefined || caption === undefined ? undefined : { svg, caption };
}

function latestVoice(context: Context): Pick<HomeView, 'voice' | 'voicesLink'> {
  const { content, locale, messages, paths } = context;
  const mention = shownMentions(content).find(({ quote, kind }) => quote && kind !== 'complaint');
  return mention
    ? {
        voice: voiceOf(context, mention),
        voicesLink: { href: paths.voices(locale), label: messages.voices.title },
      }
    : {};
}

/** The clients of which the newest stories tell, in the order of the stories; any, while there are no such stories. */
function inTheNews(context: Context): readonly Client[] {
  const { content } = context;
  const current = content.clients.filter(
    (client) => client.relation === 'client' && statusOn(client, content.today) !== 'closed',
  );
  const keys = new Set(
    storyTexts(context)
      .slice(0, lookedThrough)
      .flatMap(({ clients }) => clients),
  );
  const places = new Map([...keys].map((key, place) => [key, place]));
  const told = current
    .filter(({ key }) => places.has(key))
    .toSorted((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0));
  return (told.length > 0 ? told : current).slice(0, shownClients);
}
