import { count } from '../i18n/format.ts';
import { statusOn } from '../model/history.ts';
import { homeGraph } from '../structured-data/pages.ts';
import { pageBase } from './base.ts';
import { clientCard, storyCard, type StoryCard, type ClientCard } from './cards.ts';
import type { Context } from './context.ts';
import { homeVersions } from './sections.ts';
import { newest, storyTexts } from './story-lists.ts';
import type { Link, View } from './view.ts';

const shownStories = 7;
const shownClients = 6;

export interface HomeView extends View {
  readonly title: string;
  readonly description: string;
  /** The newest story, shown large. */
  readonly lead?: StoryCard | undefined;
  readonly stories: readonly StoryCard[];
  readonly clients: readonly ClientCard[];
  readonly storiesLink: Link;
  readonly networkLink: Link;
}

export function homeView(context: Context): HomeView {
  const { content, lang, locale, messages, paths, site } = context;
  const [lead, ...stories] = storyTexts(context);
  const description = site.description[locale] ?? '';
  const current = content.clients.filter(
    (client) => client.relation === 'client' && statusOn(client, content.today) !== 'closed',
  );
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
      graph: homeGraph,
    }),
    title: site.tagline[locale] ?? site.name,
    description,
    lead: lead && storyCard(context, lead),
    stories: stories.slice(0, shownStories - 1).map((text) => storyCard(context, text)),
    clients: current.slice(0, shownClients).map((client) => clientCard(context, client)),
    storiesLink: { href: paths.stories(locale), label: messages.allStories },
    networkLink: {
      href: paths.network(locale),
      label: count(messages.clientsCount, content.clients.length, lang),
    },
  };
}
