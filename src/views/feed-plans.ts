import { fill } from '../i18n/format.ts';
import { isNamed } from '../model/content.ts';
import type { Context } from './context.ts';
import { changeItems, networkItems, storyItems, voiceItems, type ItemPlan } from './feed-items.ts';
import {
  authorFeed,
  changesFeed,
  clientFeed,
  networkFeed,
  newsFeed,
  topicFeed,
  voicesFeed,
  type FeedPlace,
} from './feed-places.ts';
import { personDescription } from './people.ts';
import { tagsInUse, topicDescription } from './stories.ts';
import { storiesAbout, storiesBy, storiesTagged, storyTexts } from './story-lists.ts';

/** A feed before the texts in it are rendered. */
export interface FeedPlan {
  readonly place: FeedPlace;
  /** Without the name of the site. */
  readonly title: () => string;
  readonly description: () => string;
  readonly items: () => readonly ItemPlan[];
}

/** Each feed that has something to tell. */
export const feedPlans = (context: Context): readonly FeedPlan[] => [
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
    items: () => storyItems(context, storyTexts(context)),
  });
}

const topicPlans = (context: Context): readonly FeedPlan[] =>
  [...tagsInUse(context).values()].flatMap(({ tag, label }) =>
    planned(() => topicFeed(context, label), {
      description: () => topicDescription(context, tag),
      items: () => storyItems(context, storiesTagged(context, tag)),
    }),
  );

const authorPlans = (context: Context): readonly FeedPlan[] =>
  context.content.people.filter(isNamed).flatMap((person) =>
    planned(() => authorFeed(context, person), {
      description: () => personDescription(context, person),
      items: () => storyItems(context, storiesBy(context, person.key)),
    }),
  );

const clientPlans = (context: Context): readonly FeedPlan[] =>
  context.content.clients.flatMap((client) =>
    planned(() => clientFeed(context, client), {
      description: () => client.texts[context.locale]!.description,
      items: () => storyItems(context, storiesAbout(context, client.key)),
    }),
  );

/** By the clients’ own feeds alone one would have to follow each of them. */
function networkPlan(context: Context): readonly FeedPlan[] {
  const { messages, site } = context;
  return planned(() => networkFeed(context), {
    description: () => fill(messages.networkDescription, { site: site.name }),
    items: () => networkItems(context),
  });
}

function changesPlan(context: Context): readonly FeedPlan[] {
  const { messages, site } = context;
  return planned(() => changesFeed(context), {
    description: () => fill(messages.changes.description, { site: site.name }),
    items: () => changeItems(context),
  });
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
