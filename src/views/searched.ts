import { formatDate } from '../i18n/dates.ts';
import { isNamed, type Client, type ClientText } from '../model/content.ts';
import type { NamedPerson, Page, PageText, Story, StoryText } from '../model/content.ts';
import { clientsNamed } from '../model/references.ts';
import type { Locale, Localized } from '../model/text.ts';
import { townName } from '../places/town-name.ts';
import { sectorLabel } from '../routes/network-parts.ts';
import { missingIn, type Facet, type SearchedKind } from '../search/site/facets.ts';
import { tagLinks } from './cards.ts';
import { addressLines } from './contact.ts';
import type { Context } from './context.ts';
import { shownBody, type ShownBody } from './shown-body.ts';

/** A page that readers find by the words on it. */
export interface SearchedPage {
  readonly path: string;
  readonly title: string;
  /** What tells it from others of its title: `News · 12 November 2026`. */
  readonly note: string;
  /** What is said of it beside its text. */
  readonly lines: readonly string[];
  readonly filters: Readonly<Partial<Record<Facet | typeof missingIn, readonly string[]>>>;
  /** Its text, which stands on the page. */
  readonly body?: ShownBody | undefined;
}

/**
 * The pages of a language that a search finds: stories, companies, people and the agency’s own texts. Lists repeat what
 * these say, drafts are not for readers, and whoever looks for something is not looking for the page that it is missing.
 */
export const searchedPages = (context: Context): readonly SearchedPage[] => {
  const { content, locale } = context;
  const told = <Thing extends { readonly texts: Localized<Text> }, Text>(
    things: readonly Thing[],
    pageOf: (context: Context, thing: Thing, text: Text) => SearchedPage,
  ) => things.flatMap((thing) => (thing.texts[locale] ? [pageOf(context, thing, thing.texts[locale])] : []));
  return [
    ...told(
      content.stories.filter(({ texts }) => texts[locale]?.draft === false),
      storyPage,
    ),
    ...told(content.clients, clientPage),
    ...content.people.filter(isNamed).map((person) => personPage(context, person)),
    ...told(content.pages, textPage),
  ];
};

function storyPage(context: Context, { texts }: Story, text: StoryText): SearchedPage {
  const { content, lang, locale, paths, site } = context;
  const clients = clientsNamed(content, text.clients);
  return {
    path: paths.story(locale, text.slug),
    title: text.title,
    note: noted(context, 'story', formatDate(text.date, lang)),
    lines: [text.description],
    filters: {
      ...kindOf('story', missing(site.locales, texts)),
      topic: tagLinks(context, text.tags).map(({ label }) => label),
      year: [text.date.slice(0, 4)],
      sector: distinct(clients.map(({ sector }) => sectorLabel(site, sector, locale))),
      town: distinct(clients.map((client) => townOf(context, client))),
    },
    body: shownBody(context, text.body),
  };
}

function clientPage(context: Context, client: Client, { slug, description, body }: ClientText): SearchedPage {
  const { lang, locale, paths, site } = context;
  const [sector, town] = [sectorLabel(site, client.sector, locale), townOf(context, client)];
  return {
    path: paths.client(locale, slug),
    title: client.name,
    note: [sector, town].join(' · '),
    lines: [description, ...addressLines(client.address, lang)],
    filters: { ...kindOf('client', missing(site.locales, client.texts)), sector: [sector], town: [town] },
    body: shownBody(context, body),
  };
}

function personPage(context: Context, { name, slug, role, bio }: NamedPerson): SearchedPage {
  const { locale, paths } = context;
  return {
    path: paths.person(locale, slug),
    title: name,
    note: noted(context, 'person', role[locale]),
    lines: [bio[locale] ?? ''],
    filters: kindOf('person', []),
  };
}

function textPage(context: Context, { texts }: Page, text: PageText): SearchedPage {
  const { locale, paths, site } = context;
  return {
    path: paths.page(locale, text.slug),
    title: text.title,
    note: noted(context, 'page'),
    lines: [text.description],
    filters: kindOf('page', missing(site.locales, texts)),
    body: shownBody(context, text.body),
  };
}

const noted = ({ messages }: Context, kind: SearchedKind, more?: string): string =>
  [messages.search.one[kind], more].filter(Boolean).join(' · ');

const kindOf = (kind: SearchedKind, lacking: readonly Locale[]) => ({
  kind: [kind],
  ...(lacking.length > 0 && { [missingIn]: lacking }),
});

const missing = (locales: readonly Locale[], texts: Localized<object>): readonly Locale[] =>
  locales.filter((locale) => !texts[locale]);

const townOf = ({ lang }: Context, { address }: Client): string =>
  townName(address.locality, address.country, lang);

const distinct = (labels: readonly string[]): readonly string[] => [...new Set(labels)];
