import { fill } from '../i18n/format.ts';
import { isNamed, type Content, type NamedPerson, type Picture } from '../model/content.ts';
import { clientsNear } from '../model/references.ts';
import { oncePer } from '../once.ts';
import { peoplePerPage } from '../routes/people-list.ts';
import { shownStories } from '../routes/story-list.ts';
import { peopleGraph, personGraph } from '../structured-data/pages.ts';
import { isPersonId } from '../model/tie.ts';
import { bridgeOf, broughtByPerson, capacitiesIn, tieLines, type TieLine } from './around.ts';
import { homeParent, pageBase } from './base.ts';
import {
  clientCard,
  localizePicture,
  personCard,
  storyCard,
  type PersonCard,
  type ClientCard,
  type StoryCard,
} from './cards.ts';
import { channelLink } from './contact.ts';
import type { Context } from './context.ts';
import { authorFeed } from './feed-places.ts';
import { personChanged } from './last-changed.ts';
import { mentionsBy } from './mention-lists.ts';
import { olderStoriesLink } from './older-stories.ts';
import { pageAt, pageNumbers, type Pagination } from './pagination.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale, sectionVersions } from './sections.ts';
import { storiesBy } from './story-lists.ts';
import type { Link, View } from './view.ts';
import { isShown, voiceOf, type Voice } from './voice.ts';

/** Of somebody who says much the newest is shown. */
const shownVoices = 9;

export interface PeopleView extends View {
  readonly title: string;
  readonly description: string;
  readonly team: readonly PersonCard[];
  readonly near: readonly PersonCard[];
  readonly pagination: Pagination;
}

export interface PersonView extends View {
  readonly name: string;
  readonly role?: string | undefined;
  readonly bio?: string | undefined;
  readonly photo?: Picture | undefined;
  readonly profiles: readonly Link[];
  readonly clients: readonly ClientCard[];
  /** `Ties Libreria Esempio and Trattoria Esempio together` */
  readonly bridge?: string | undefined;
  readonly ties: readonly TieLine[];
  readonly brought: readonly Link[];
  readonly voices: readonly Voice[];
  readonly stories: readonly StoryCard[];
  readonly olderStories?: Link | undefined;
}

/** The team, then the people near the network, as far as they agreed to be named. */
const listedPeople = oncePer(({ people }: Pick<Content, 'people'>): readonly NamedPerson[] => {
  const named = people.filter(isNamed);
  return [...named.filter(({ team }) => team), ...named.filter(({ team }) => !team)];
});

/** All who agreed to be named, page by page; nothing while nobody did. */
export const peopleRoutes = (context: Context): readonly Route<PeopleView>[] =>
  pageNumbers(listedPeople(context.content).length, peoplePerPage).map((page) => {
    const { locale, paths } = context;
    return routeTo({ kind: 'people', locale, path: paths.people(locale, page) }, () =>
      peopleView(context, page),
    );
  });

function peopleView(context: Context, page: number): PeopleView {
  const { content, locale, messages, paths, site } = context;
  const {
    items: people,
    path,
    pagination,
    numbered,
  } = pageAt(
    context,
    listedPeople(content),
    {
      size: peoplePerPage,
      pathOf: (number) => paths.people(locale, number),
      words: messages.directory,
    },
    page,
  );
  const cardsOf = (members: readonly NamedPerson[]) => members.map((person) => personCard(context, person));
  const [team, near] = [
    cardsOf(people.filter((person) => person.team)),
    cardsOf(people.filter((person) => !person.team)),
  ];
  const description = numbered(fill(messages.peopleDescription, { site: site.name }));
  const section = { label: messages.people, versions: sectionVersions(content, paths, 'people') };
  const base = pageBase(context, {
    path,
    label: messages.people,
    title: numbered(messages.people),
    description,
    // A later page of one language is no translation of the same page of another (HL12).
    versions: page === 1 ? section.versions : { [locale]: path },
    shared: { title: messages.people, kicker: site.name },
    parents: [homeParent(context), ...(page === 1 ? [] : [section])],
    graph: (facts) =>
      peopleGraph(
        facts,
        [...team, ...near].map(({ path, name }) => ({ path, title: name })),
      ),
  });
  return { ...base, title: messages.people, description, team, near, pagination };
}

/** A page for each person who agreed to be named; it exists in every language, since names need no translation. */
export const personRoutes = (context: Context): readonly Route<PersonView>[] =>
  context.content.people.filter(isNamed).map((person) => {
    const { locale, paths } = context;
    const path = paths.person(locale, person.slug);
    return routeTo({ kind: 'person', locale, path }, () => personView(context, person));
  });

function personView(context: Context, person: NamedPerson): PersonView {
  const { content, locale, paths, site } = context;
  const stories = storiesBy(context, person.key);
  const photo = person.photo && localizePicture(person.photo, locale, site.locales);
  const node = `people/${person.key}` as const;
  return {
    ...personBase(context, person),
    name: person.name,
    role: person.role[locale],
    bio: person.bio[locale],
    photo,
    profiles: person.profiles.map(channelLink),
    clients: clientsNear(content, node).map((client) => ({
      ...clientCard(context, client),
      capacity: capacitiesIn(context, node, `clients/${client.key}`).join(' · '),
    })),
    bridge: bridgeOf(context, person),
    ties: tieLines(context, node, isPersonId),
    brought: broughtByPerson(context, person),
    voices: mentionsBy(content, person.key)
      .filter(isShown)
      .slice(0, shownVoices)
      .map((mention) => voiceOf(context, mention)),
    stories: stories.slice(0, shownStories).map((story) => storyCard(context, story)),
    olderStories: olderStoriesLink(context, stories, (page) => paths.person(locale, person.slug, page)),
  };
}

/** Who somebody is, in a sentence or a line. */
export const personDescription = ({ locale, site }: Context, { name, role, bio }: NamedPerson): string =>
  bio[locale] ?? [name, role[locale], site.name].filter(Boolean).join(', ');

function personBase(context: Context, person: NamedPerson) {
  const { content, locale, messages, paths, site } = context;
  return pageBase(context, {
    path: paths.person(locale, person.slug),
    hasTwin: true,
    label: person.name,
    title: person.name,
    description: personDescription(context, person),
    versions: byLocale(content, (other) => paths.person(other, person.slug)),
    parents: [
      homeParent(context),
      { label: messages.people, versions: sectionVersions(content, paths, 'people') },
    ],
    image: person.photo && localizePicture(person.photo, locale, site.locales),
    shared: {
      title: person.name,
      kicker: person.role[locale] ?? messages.people,
      picture: person.photo && localizePicture(person.photo, locale, site.locales),
      kind: 'portrait',
    },
    updated: personChanged(context, person.key),
    feed: authorFeed(context, person),
    profiles: person.profiles,
    graph: (page) => personGraph(page, person),
  });
}
