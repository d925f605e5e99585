import { formatPartialDay } from '../i18n/dates.ts';
import { formatList } from '../i18n/format.ts';
import type { Client } from '../model/content.ts';
import { channelLink } from './contact.ts';
import type { Context } from './context.ts';
import type { Link } from './view.ts';

/** One thing to know of a company, under its label: in words, or behind a link. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** Where the words are in another language than the page (BCP 47). */
  readonly lang?: string | undefined;
  readonly link?: Link | undefined;
}

/** What structured data tell of a company beside its address and hours is what readers see here. */
export function factsOf(context: Context, client: Client): readonly Fact[] {
  const { lang, messages } = context;
  const { facts } = messages.company;
  const { amenities, cuisine, founded, legalName, menu, payment, priceRange, vat } = client;
  const words = (list: readonly string[]) => (list.length > 0 ? formatList(list, lang) : undefined);
  return [
    linkFact(client, facts.menu, menu),
    reservationFact(context, client),
    textFact(facts.cuisine, words(cuisine), 'en'),
    textFact(messages.priceRange, priceRange),
    textFact(facts.payment, words(payment.map((way) => messages.company.payments[way]))),
    textFact(facts.amenities, words(amenities.map((amenity) => messages.company.amenities[amenity]))),
    textFact(facts.founded, founded && formatPartialDay(founded, lang)),
    textFact(facts.legalName, legalName),
    textFact(facts.vat, vat),
  ].filter((fact) => fact !== undefined);
}

const textFact = (label: string, text: string | undefined, lang?: string): Fact | undefined =>
  text === undefined ? undefined : { label, text, lang };

/** Links that are part of a paid relation say so to search engines (LK01). */
function linkFact({ paid }: Client, label: string, url: string | undefined): Fact | undefined {
  if (url === undefined) return undefined;
  const link = { ...channelLink(url), rel: paid ? 'sponsored' : undefined };
  return { label, text: link.label, link };
}

function reservationFact({ messages }: Context, client: Client): Fact | undefined {
  const { reservations } = client;
  const { facts, reserve } = messages.company;
  if (typeof reservations === 'string') return linkFact(client, facts.reservations, reservations);
  return textFact(
    facts.reservations,
    reservations === undefined ? undefined : reserve[reservations ? 'yes' : 'no'],
  );
}
