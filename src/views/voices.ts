import { count, fill } from '../i18n/format.ts';
import type { Content } from '../model/content.ts';
import type { Mention } from '../model/mention.ts';
import { oncePer } from '../once.ts';
import { voiceLists, voicesPerPage, type VoiceList } from '../routes/voice-lists.ts';
import { pageGraph } from '../structured-data/pages.ts';
import { homeParent, pageBase } from './base.ts';
import type { Context } from './context.ts';
import { voicesFeed } from './feed-places.ts';
import { aspectLabel, channelLabel } from './network-words.ts';
import { pageAt, pageNumbers, type ListPage, type Pagination } from './pagination.ts';
import { routeTo, type Route } from './route.ts';
import { sectionVersions } from './sections.ts';
import type { TagLink } from './stories.ts';
import type { View } from './view.ts';
import { isShown, voiceOf, type Voice } from './voice.ts';

export interface VoicesView extends View {
  readonly title: string;
  readonly intro: string;
  readonly kicker: string;
  readonly voices: readonly Voice[];
  readonly pagination: Pagination;
  /** The ways to sort them, each with its lists. */
  readonly sortings: readonly Sorting[];
  readonly feedPath: string;
}

export interface Sorting {
  readonly title: string;
  readonly lists: readonly TagLink[];
}

/** What may be shown of what was said, newest first. */
export const shownMentions = oncePer(({ mentions }: Pick<Content, 'mentions'>): readonly Mention[] =>
  mentions.filter(isShown),
);

type Sorted = Mention & { readonly aspects: readonly string[] };

const listsOf = oncePer((content: Pick<Content, 'mentions'>): readonly VoiceList<Sorted>[] =>
  voiceLists(
    shownMentions(content).map((mention) => ({
      ...mention,
      aspects: mention.says.map(({ aspect }) => aspect),
    })),
  ),
);

/** Everything that was said, page by page, and what was said of one thing or in one place; nothing while nothing was. */
export const voicesRoutes = (context: Context): readonly Route<VoicesView>[] => [
  ...routesOf(context, undefined, shownMentions(context.content)),
  ...listsOf(context.content).flatMap((list) => routesOf(context, list, list.voices)),
];

function routesOf(
  context: Context,
  list: VoiceList<Sorted> | undefined,
  mentions: readonly Mention[],
): readonly Route<VoicesView>[] {
  const { locale } = context;
  return pageNumbers(mentions.length, voicesPerPage).map((page) =>
    routeTo({ kind: 'voices', locale, path: pathOf(context, list, page) }, () =>
      voicesView(context, list, page),
    ),
  );
}

const pathOf = ({ locale, paths }: Context, list: VoiceList<Sorted> | undefined, page?: number): string =>
  list ? paths.voicesOn(locale, list.slug, page) : paths.voices(locale, page);

function voicesView(context: Context, asked: VoiceList<Sorted> | undefined, page: number): VoicesView {
  const { content, lang, locale, messages, paths, site } = context;
  const list = asked && listsOf(content).find(({ slug }) => slug === asked.slug);
  const mentions = list?.voices ?? shownMentions(content);
  const { items, path, pagination, numbered }: ListPage<Mention> = pageAt(
    context,
    mentions,
    {
      size: voicesPerPage,
      pathOf: (number) => pathOf(context, list, number),
      words: { previous: messages.newer, next: messages.older },
    },
    page,
  );
  const { title } = messages.voices;
  const label = list ? labelOf(context, list) : title;
  const whole = `${title}: ${list ? label : messages.voices.heading}`;
  const versions = sectionVersions(content, paths, 'voices');
  return {
    ...pageBase(context, {
      path,
      label,
      title: numbered(whole),
      description: numbered(fill(messages.voices.description, { site: site.name })),
      versions: list || page > 1 ? { [locale]: path } : versions,
      parents: [homeParent(context), ...(list || page > 1 ? [{ label: title, versions }] : [])],
      // The same voices stand in several of these lists.
      hidden: list !== undefined,
      updated: items[0]?.published,
      shared: { title: label, kicker: list ? title : '' },
      feed: voicesFeed(context),
      graph: (facts) => pageGraph(facts, 'WebPage'),
    }),
    title: list ? label : title,
    intro: messages.voices.intro,
    kicker: count(messages.voices.count, list?.total ?? mentions.length, lang),
    voices: items.map((mention) => voiceOf(context, mention)),
    pagination,
    sortings: sortingsOf(context, list),
    feedPath: paths.feed(paths.voices(locale)),
  };
}

const labelOf = (context: Context, { kind, key }: VoiceList<Sorted>): string =>
  kind === 'aspect' ? aspectLabel(context, key) : channelLabel(context, key);

function sortingsOf(context: Context, current: VoiceList<Sorted> | undefined): readonly Sorting[] {
  const { content, messages } = context;
  const lists = listsOf(content);
  const linksOf = (kind: VoiceList<Sorted>['kind']) =>
    lists
      .filter((list) => list.kind === kind)
      .map((list) => ({
        href: pathOf(context, list),
        label: labelOf(context, list),
        count: list.total,
        current: list.slug === current?.slug,
      }));
  const everything = {
    href: pathOf(context, undefined),
    label: messages.voices.everything,
    count: shownMentions(content).length,
    current: current === undefined,
  };
  const [first, ...others] = [
    { title: messages.voices.byAspect, lists: linksOf('aspect') },
    { title: messages.voices.byChannel, lists: linksOf('channel') },
  ].filter(({ lists }) => lists.length > 1);
  return first ? [{ ...first, lists: [everything, ...first.lists] }, ...others] : [];
}
