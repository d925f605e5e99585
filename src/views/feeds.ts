import type { Channel, Feed, FeedItem } from '../feeds/feed.ts';
import { feedFormats } from '../feeds/formats.ts';
import type { Context } from './context.ts';
import { publisherOf, type ItemPlan } from './feed-items.ts';
import { feedPath } from './feed-places.ts';
import { feedPlans, type FeedPlan } from './feed-plans.ts';
import type { ShownBody } from './shown-body.ts';

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

/** All feeds of a site, and what browsers show them by. */
export const feedFiles = (contexts: readonly Context[]): readonly FeedFile[] =>
  contexts.flatMap((context) => {
    const plans = feedPlans(context);
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
