import { count, fill } from '../i18n/format.ts';
import { tradeInTown } from './trade-in-town.ts';
import { isNamed, type Client, type ClientText, type Picture } from '../model/content.ts';
import { peopleNear } from '../model/references.ts';
import { statusOn } from '../model/history.ts';
import { atLeast } from '../network/picture/anonymity.ts';
import { townName } from '../places/town-name.ts';
import { qrCode, type QrCode } from '../qr/qr-code.ts';
import { sectorLabel } from '../routes/network-parts.ts';
import { clientGraph } from '../structured-data/pages.ts';
import { aroundClient, capacitiesIn, type Around } from './around.ts';
import { arrivalView, type ArrivalView } from './arrival.ts';
import { badgeView, type BadgeView } from './badge.ts';
import { homeParent, pageBase } from './base.ts';
import { localizePicture, personCard, storyCard, type StoryCard, type PersonCard } from './cards.ts';
import { clientVoices, type ClientVoices } from './client-voices.ts';
import { addressLines, channelLink, phoneLink, type Phone } from './contact.ts';
import type { Context } from './context.ts';
import { olderStoriesLink } from './older-stories.ts';
import { shownStories } from '../routes/story-list.ts';
import { departmentViews, type DepartmentView } from './departments.ts';
import { clientFeed } from './feed-places.ts';
import { directionsTo, type DirectionsView } from './directions.ts';
import { cardFile, clientDownloads, type Download } from './downloads.ts';
import { factsOf, type Fact } from './facts.ts';
import { hoursView, type HoursView } from './hours.ts';
import { exploreClient, type Explore } from './explore.ts';
import { clientChanged } from './last-changed.ts';
import { streetAmongNamesakes } from './namesakes.ts';
import { routeTo, type Route } from './route.ts';
import { byLocale, sectionVersions } from './sections.ts';
import { shareOf, type Share } from './share.ts';
import { serviceAreaView, type ServiceAreaView } from './service-area.ts';
import { formerNames, formerPlaces, statusView, type StatusView, type FormerPlaceView } from './status.ts';
import { storiesAbout } from './story-lists.ts';
import { shownBody, type ShownBody } from './shown-body.ts';
import type { Link, View } from './view.ts';

export interface ClientView extends View, HoursView {
  readonly name: string;
  readonly description: string;
  readonly sectorLabel: string;
  /** With us since, or from … to …; nothing where that is not known. */
  readonly relationText?: string | undefined;
  readonly disclosure: string;
  readonly logo?: Picture | undefined;
  readonly photos: readonly Picture[];
  readonly status?: StatusView | undefined;
  readonly formerNames: readonly string[];
  readonly formerPlaces: readonly FormerPlaceView[];
  readonly serviceArea?: ServiceAreaView | undefined;
  /** None for a client that hides its address. */
  readonly addressLines: readonly string[];
  readonly directions?: DirectionsView | undefined;
  readonly arrival?: ArrivalView | undefined;
  /** The address of the page, for somebody who holds it on paper. */
  readonly qr: QrCode;
  readonly phones: readonly Phone[];
  readonly email?: string | undefined;
  readonly website?: Link | undefined;
  readonly channels: readonly Link[];
  readonly departments: readonly DepartmentView[];
  /** Prices, menu, ways to pay and the like. */
  readonly facts: readonly Fact[];
  readonly downloads: readonly Download[];
  readonly explore?: Explore | undefined;
  readonly body: ShownBody;
  readonly stories: readonly StoryCard[];
  readonly olderStories?: Link | undefined;
  readonly people: readonly PersonCard[];
  readonly voices?: ClientVoices | undefined;
  readonly around?: Around | undefined;
  readonly share: Share;
  readonly badge?: BadgeView | undefined;
  /** “and at least 3 more people”, those who did not agree to be named; nothing of fewer, whom somebody may know. */
  readonly otherPeople?: string | undefined;
}

/** The pages of the companies that have a text in the language. */
export const clientRoutes = (context: Context): readonly Route<ClientView>[] =>
  context.content.clients.flatMap((client) => {
    const { locale, paths } = context;
    const text = client.texts[locale];
    if (!text) return [];
    const path = paths.client(locale, text.slug);
    return [routeTo({ kind: 'client', locale, path }, () => clientView(context, client, text))];
  });

function clientView(context: Context, client: Client, text: ClientText): ClientView {
  const { lang, locale, messages, site } = context;
  const stories = storiesAbout(context, client.key);
  const disclosure = messages.disclosure[client.paid ? client.relation : 'unpaid'];
  return {
    ...clientBase(context, client, text),
    name: client.name,
    description: text.description,
    sectorLabel: sectorLabel(site, client.sector, locale),
    relationText: relationText(context, client),
    disclosure: fill(disclosure, { site: site.name, name: client.name }),
    logo: client.logo,
    photos: galleryOf(context, client),
    status: statusView(context, client),
    formerNames: formerNames(context, client),
    formerPlaces: formerPlaces(context, client),
    serviceArea: serviceAreaView(context, client),
    addressLines: client.serviceArea?.hidesAddress ? [] : addressLines(client.address, lang),
    ...wayTo(context, client),
    qr: qrCode(context.paths.url(context.paths.client(locale, text.slug))),
    phones: client.phones.map((number) => phoneLink(number, lang)),
    email: client.email,
    website: client.website === undefined ? undefined : outgoing(client, channelLink(client.website)),
    channels: client.channels.map((url) => outgoing(client, channelLink(url))),
    ...hoursView(context, client, client.hours),
    departments: departmentViews(context, client),
    facts: factsOf(context, client),
    downloads: clientDownloads(context, client, text),
    body: shownBody(context, text.body),
    stories: stories.slice(0, shownStories).map((story) => storyCard(context, story)),
    olderStories: olderStoriesLink(context, stories, (page) => context.paths.client(locale, text.slug, page)),
    ...peopleView(context, client),
    voices: clientVoices(context, client.key),
    around: aroundClient(context, client),
    badge: badgeView(context, client, text),
    share: shareOf(context, context.paths.client(locale, text.slug), client.name),
  };
}

/** The door is seen where one reads how to find it: here as well only where there is nothing else to see. */
function galleryOf({ locale, site }: Context, { door, photos }: Client): ClientView['photos'] {
  const others = photos.filter(({ image }) => image.src !== door?.image.src);
  const shown = others.length > 0 ? others : photos;
  return shown.map((photo) => localizePicture(photo, locale, site.locales));
}

/** Nobody is sent to a place that has closed for good. */
function wayTo(context: Context, client: Client): Pick<ClientView, 'directions' | 'arrival' | 'explore'> {
  if (statusOn(client, context.content.today) === 'closed') return {};
  const arrival = arrivalView(context, client);
  const hasSketch = arrival?.sketch !== undefined;
  return { directions: directionsTo(client), arrival, explore: exploreClient(context, client, hasSketch) };
}

function clientBase(context: Context, client: Client, text: ClientText) {
  const { content, lang, locale, messages, paths, site } = context;
  const photo = client.photos[0];
  return pageBase(context, {
    path: paths.client(locale, text.slug),
    hasTwin: true,
    label: client.name,
    title: [
      client.name,
      streetAmongNamesakes(content, client),
      tradeInTown(client, townOf(context, client), lang),
    ]
      .filter((part) => part !== undefined)
      .join(', '),
    description: text.description,
    versions: byLocale(
      content,
      (other) => client.texts[other] && paths.client(other, client.texts[other].slug),
    ),
    parents: [
      homeParent(context),
      { label: messages.network, versions: sectionVersions(content, paths, 'network') },
    ],
    image: photo && localizePicture(photo, locale, site.locales),
    shared: {
      title: client.name,
      kicker: inCapitals(tradeInTown(client, townOf(context, client), lang), lang),
      ...(photo
        ? { picture: localizePicture(photo, locale, site.locales) }
        : { picture: client.logo, kind: 'logo' }),
    },
    pictures: [...client.photos, ...(client.door ? [client.door] : [])],
    updated: clientChanged(context, client),
    place: client,
    files: [cardFile(context, text)],
    feed: clientFeed(context, client),
    graph: (page) => clientGraph(page, client),
  });
}

/** @example inCapitals('ristorante a Como', 'it') // 'Ristorante a Como' */
const inCapitals = (text: string, lang: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));

const townOf = ({ lang }: Context, { address: { locality, country } }: Client): string =>
  townName(locality, country, lang);

/** Links that are part of a paid relation say so to search engines (LK01). */
const outgoing = ({ paid }: Client, link: Link): Link => ({ ...link, rel: paid ? 'sponsored' : undefined });

function relationText({ messages }: Context, { since, until }: Client): string | undefined {
  const [from, to] = [since?.slice(0, 4), until?.slice(0, 4)];
  if (from && to) return fill(messages.clientFromTo, { from, to });
  return from ? fill(messages.clientSince, { year: from }) : undefined;
}

function peopleView(context: Context, client: Client): Pick<ClientView, 'people' | 'otherPeople'> {
  const { content, lang, messages } = context;
  const near = peopleNear(content, `clients/${client.key}`);
  const named = near.filter(isNamed);
  const others = atLeast(near.length - named.length);
  const forms = named.length > 0 ? messages.morePeople : messages.unnamedPeople;
  return {
    people: named.map((person) => ({
      ...personCard(context, person),
      nearLabels: capacitiesIn(context, `people/${person.key}`, `clients/${client.key}`),
    })),
    otherPeople: others > 0 ? count(forms, others, lang) : undefined,
  };
}
