import { fill } from '../i18n/format.ts';
import { isNamed, type Client, type NamedPerson, type StoryText } from '../model/content.ts';
import { oncePer } from '../once.ts';
import { letterLists, namesPerPage, type LetterList } from '../routes/letter-lists.ts';
import { letterKinds, type LetterKind } from '../routes/paths.ts';
import { townName } from '../places/town-name.ts';
import { sectorLabel } from '../routes/network-parts.ts';
import { pageGraph } from '../structured-data/pages.ts';
import { archiveYears } from './archive.ts';
import { homeParent, pageBase } from './base.ts';
import { clientLink, personLink } from './cards.ts';
import type { Context } from './context.ts';
import { pageAt, pageNumbers, type Pagination } from './pagination.ts';
import { routeTo, type Route } from './route.ts';
import { everythingVersions } from './sections.ts';
import { everythingChanged } from './last-changed.ts';
import type { TagLink } from './stories.ts';
import { storyTexts } from './story-lists.ts';
import type { Link, View } from './view.ts';

/** The page that leads to everything, and those of single letters. */
export interface EverythingView extends View {
  readonly title: string;
  readonly intro?: string | undefined;
  readonly groups: readonly Group[];
  /** Of a page of a letter. */
  readonly pagination?: Pagination | undefined;
}

/** Things of one sort: as links to each of them, or to lists of them where there are many. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly lists: readonly TagLink[];
  readonly parts: readonly GroupPart[];
}

export interface GroupPart {
  /** `2026` */
  readonly title?: string | undefined;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly link: Link;
  /** `Restaurant, Como` */
  readonly note?: string | undefined;
}

/** A named thing, whichever it is. */
interface Named {
  readonly name: string;
  readonly entry: (context: Context) => Entry;
}

export const everythingRoutes = (context: Context): readonly Route<EverythingView>[] => {
  const { content, locale, paths } = context;
  if (everythingVersions(content, paths)[locale] === undefined) return [];
  return [
    routeTo({ kind: 'everything', locale, path: paths.everything(locale) }, () => everythingView(context)),
    ...letterKinds.flatMap((kind) =>
      letters[kind](context).flatMap((list) => letterRoutes(context, kind, list)),
    ),
  ];
};

const letterRoutes = (context: Context, kind: LetterKind, { slug, things }: LetterList<Named>) =>
  pageNumbers(things.length, namesPerPage).map((page) => {
    const { locale, paths } = context;
    return routeTo({ kind: 'everything', locale, path: paths.letter(locale, kind, slug, page) }, () =>
      letterView(context, kind, slug, page),
    );
  });

function everythingView(context: Context): EverythingView {
  const { content, locale, messages, paths, site } = context;
  const { everything } = messages;
  const path = paths.everything(locale);
  return {
    ...pageBase(context, {
      path,
      label: everything.title,
      title: everything.link,
      description: fill(everything.description, { site: site.name }),
      versions: everythingVersions(content, paths),
      parents: [homeParent(context)],
      updated: everythingChanged(context),
      graph: (facts) => pageGraph(facts, 'WebPage'),
    }),
    title: everything.link,
    intro: fill(everything.intro, { site: site.name }),
    groups: [
      namesGroup(context, 'network'),
      namesGroup(context, 'people'),
      yearsGroup(context),
      pagesGroup(context),
    ].filter(({ lists, parts }) => lists.length + parts.length > 0),
  };
}

function letterView(context: Context, kind: LetterKind, slug: string, number: number): EverythingView {
  const { content, locale, messages, paths, site } = context;
  const { everything } = messages;
  const { label = '', things = [] } = letters[kind](context).find((list) => list.slug === slug) ?? {};
  const { items, path, pagination, numbered } = pageAt(
    context,
    things,
    {
      size: namesPerPage,
      pathOf: (page) => paths.letter(locale, kind, slug, page),
      words: messages.directory,
    },
    number,
  );
  const title = fill(kind === 'network' ? everything.companiesWith : everything.peopleWith, {
    letter: label,
  });
  return {
    ...pageBase(context, {
      path,
      label: title,
      title: numbered(title),
      description: numbered(fill(everything.letterDescription, { title, site: site.name })),
      versions: { [locale]: path },
      parents: [
        homeParent(context),
        { label: everything.title, versions: everythingVersions(content, paths) },
      ],
      // Nothing but links, which stand on other lists, too.
      hidden: true,
      graph: (facts) => pageGraph(facts, 'WebPage'),
    }),
    title,
    groups: [
      {
        id: kind,
        title: everything[titles[kind]],
        lists: letterLinks(context, kind, slug),
        parts: partOf(items.map((named) => named.entry(context))),
      },
    ],
    pagination,
  };
}

const titles = { network: 'companies', people: 'people' } as const;

function namesGroup(context: Context, kind: LetterKind): Group {
  const lists = letterLinks(context, kind);
  const entries = lists.length > 0 ? [] : names[kind](context).map((named) => named.entry(context));
  return { id: kind, title: context.messages.everything[titles[kind]], lists, parts: partOf(entries) };
}

const partOf = (entries: readonly Entry[]): readonly GroupPart[] => (entries.length > 0 ? [{ entries }] : []);

const letterLinks = (context: Context, kind: LetterKind, current?: string): readonly TagLink[] =>
  letters[kind](context).map(({ label, slug, things }) => ({
    href: context.paths.letter(context.locale, kind, slug),
    label,
    count: things.length,
    current: slug === current,
  }));

const byName = (context: Context, named: readonly Named[]): readonly Named[] => {
  const { compare } = new Intl.Collator(context.lang);
  return named.toSorted((a, b) => compare(a.name, b.name));
};

const names = {
  network: oncePer((context: Context) => byName(context, context.content.clients.map(namedClient))),
  people: oncePer((context: Context) =>
    byName(context, context.content.people.filter(isNamed).map(namedPerson)),
  ),
} as const;

const namedClient = (client: Client): Named => ({
  name: client.name,
  entry: (context) => ({ link: clientLink(context, client), note: whatAndWhere(context, client) }),
});

const whatAndWhere = ({ lang, locale, site }: Context, { address, sector }: Client): string =>
  [sectorLabel(site, sector, locale), townName(address.locality, address.country, lang)].join(', ');

const namedPerson = (person: NamedPerson): Named => ({
  name: person.name,
  entry: (context) => ({ link: personLink(context, person), note: person.role[context.locale] }),
});

const lettersOf = (kind: LetterKind) =>
  oncePer((context: Context): readonly LetterList<Named>[] => {
    const all = names[kind](context);
    return all.length > namesPerPage ? letterLists(all, ({ name }) => name, context.locale) : [];
  });

/** None where all names stand on one page. */
const letters = { network: lettersOf('network'), people: lettersOf('people') } as const;

/** Few stories are all listed by their year. */
function yearsGroup(context: Context): Group {
  const { locale, messages, paths } = context;
  const years = [...Map.groupBy(storyTexts(context), yearOf)];
  const lists = storyTexts(context).length > namesPerPage ? archiveYears(context) : [];
  const parts = years.map(([title, stories]) => ({
    title,
    entries: stories.map(({ slug, title: label }) => ({ link: { href: paths.story(locale, slug), label } })),
  }));
  return {
    id: 'stories',
    title: messages.everything.years,
    lists,
    parts: lists.length > 0 ? [] : parts,
  };
}

function pagesGroup({ content, locale, messages, paths }: Context): Group {
  const entries = content.pages.flatMap(({ texts: { [locale]: text } }) =>
    text ? [{ link: { href: paths.page(locale, text.slug), label: text.title } }] : [],
  );
  return { id: 'pages', title: messages.everything.pages, lists: [], parts: partOf(entries) };
}

const yearOf = ({ date }: StoryText): string => date.slice(0, 4);
