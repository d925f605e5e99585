import { hoursWithin, outlookWithin } from '../hours/closing.ts';
import type { CalendarDay } from '../hours/day.ts';
import { calendarOf } from '../hours/public-holidays.ts';
import { outlookFrom, type Outlook } from '../hours/timeline.ts';
import { typographicQuotes } from '../markdown/quotes.ts';
import { clientFacts, type ClientFacts } from '../model/client-facts.ts';
import { statusOn, type Status } from '../model/history.ts';
import { slugOf } from '../model/slug.ts';
import type { Locale } from '../model/text.ts';
import { oncePer } from '../once.ts';
import { pathsOf } from '../routes/paths.ts';
import type { Source } from '../source/source.ts';
import { languageOf, spokenIn } from './spoken-languages.ts';

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

/** The clients that the agency speaks for: all but those that are no longer its own, in the order of their keys. */
export const listingsOf = (source: Source, today: CalendarDay): readonly Listing[] =>
  source.clients
    .filter(({ data }) => data.relation !== 'former-client')
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ key, data }) => listingOf(source, clientFacts(key, data, source.site.data, today), today));

function listingOf(source: Source, client: ClientFacts, today: CalendarDay): Listing {
  const { locales, data } = source.site;
  const spoken = spokenIn(client.address.country);
  return {
    client,
    status: statusOn(client, today),
    texts: textsOf(source, client),
    local: locales.find((locale) => spoken.includes(languageOf(data.languages[locale]!.lang))),
    outlook: outlookFrom(today, calendarOf(client.address, client.pin)),
  };
}

function textsOf({ clientTexts, site }: Source, client: ClientFacts): readonly ListingText[] {
  const paths = pathsOf({ ...site.data, defaultLocale: site.defaultLocale });
  return site.locales.flatMap((locale) => {
    const text = textsByKey(clientTexts)
      .get(client.key)
      ?.find((entry) => entry.locale === locale);
    if (!text) return [];
    const { lang } = site.data.languages[locale]!;
    const slug = text.data.slug ?? slugOf(client.name, locale);
    return {
      locale,
      lang,
      description: typographicQuotes(text.data.description, lang),
      page: paths.url(paths.client(locale, slug)),
    };
  });
}

const textsByKey = oncePer((texts: Source['clientTexts']) => Map.groupBy(texts, ({ key }) => key));

/**
 * Its hours for a system that has a date for the opening: as from that day, since the days before are no closed ones.
 * A closing for good stays among the special days: no system has a date for one that is still to come.
 */
export const hoursFromOpening = ({ client: { hours, opens }, outlook }: Listing) =>
  hours && { hours: hoursWithin(hours, { opens }), outlook: outlookWithin(outlook, { opens }) };

/** The text for a system that takes one: in a language of the place, else the first that there is. */
export const mainText = ({ texts, local }: Listing): ListingText | undefined =>
  texts.find(({ locale }) => locale === local) ?? texts[0];
