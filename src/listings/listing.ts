import { hoursWithin, outlookWithin } from '../model/closing.ts';
import { calendarOf } from '../hours/public-holidays.ts';
import { outlookFrom, type Outlook } from '../hours/timeline.ts';
import type { ClientFacts } from '../model/client-facts.ts';
import type { Client, Content } from '../model/content.ts';
import { statusOn, type Status } from '../model/history.ts';
import type { Site } from '../model/site.ts';
import type { Locale } from '../model/text.ts';
import { pathsOf } from '../routes/paths.ts';
import { languageOf, spokenIn } from '../i18n/spoken-languages.ts';

/** A client as the systems are told of it. */
export interface Listing {
  readonly client: ClientFacts;
  readonly status: Status;
  /** In the site’s order of languages. */
  readonly texts: readonly ListingText[];
  /** The site’s language that is spoken where the client is; nothing if none is. */
  readonly local: Locale | undefined;
  /** The day as of which it is told, and how far ahead special days are. */
  readonly outlook: Outlook;
}

export interface ListingText {
  readonly locale: Locale;
  /** BCP 47: `it-IT`. */
  readonly lang: string;
  readonly description: string;
  /** The client’s page on the agency’s site. */
  readonly page: string;
}

/** What listings are made of: the part of the content that tells of the network. */
export type Network = Pick<Content, 'site' | 'clients' | 'today'>;

/** The clients that the agency speaks for: all but those that are no longer its own, in the order of their keys. */
export const listingsOf = (network: Network): readonly Listing[] =>
  network.clients
    .filter(({ relation }) => relation !== 'former-client')
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map((client) => listingOf(network, client));

function listingOf({ site, today }: Network, shown: Client): Listing {
  const client = shown.beforeClosing ?? shown;
  const spoken = spokenIn(client.address.country);
  return {
    client,
    status: statusOn(client, today),
    texts: textsOf(site, shown.texts),
    local: site.locales.find((locale) => spoken.includes(languageOf(site.languages[locale]!.lang))),
    outlook: outlookFrom(today, calendarOf(client.address, client.pin)),
  };
}

function textsOf(site: Site, texts: Client['texts']): readonly ListingText[] {
  const paths = pathsOf(site);
  return site.locales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    const { lang } = site.languages[locale]!;
    return { locale, lang, description: text.description, page: paths.url(paths.client(locale, text.slug)) };
  });
}

/**
 * Its hours for a system that has a date for the opening: as from that day, since the days before are no closed ones.
 * A closing for good stays among the special days: no system has a date for one that is still to come.
 */
export const hoursFromOpening = ({ client: { hours, opens }, outlook }: Listing) =>
  hours && { hours: hoursWithin(hours, { opens }), outlook: outlookWithin(outlook, { opens }) };

/** The text for a system that takes one: in a language of the place, else the first that there is. */
export const mainText = ({ texts, local }: Listing): ListingText | undefined =>
  texts.find(({ locale }) => locale === local) ?? texts[0];
