import { formatDate } from '../i18n/dates.ts';
import type { Client, LocalizedPicture, NamedPerson, Picture, StoryText } from '../model/content.ts';
import { clientsNear } from '../model/references.ts';
import { slugOf } from '../model/slug.ts';
import { nearestLocale } from '../model/text.ts';
import { townName } from '../places/town-name.ts';
import { sectorLabel, townWord } from '../routes/network-parts.ts';
import { addressLines, phoneLink, type Phone } from './contact.ts';
import type { Context } from './context.ts';
import { streetAmongNamesakes } from './namesakes.ts';
import { serviceAreaLine } from './service-area.ts';
import { statusOnCard, type StatusView } from './status.ts';
import type { Link } from './view.ts';

/** A story in a list. */
export interface StoryCard {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly cover?: Picture | undefined;
  readonly date: string;
  readonly dateText: string;
  readonly tags: readonly Link[];
  readonly draft: boolean;
}

/** A company in a list. */
export interface ClientCard {
  readonly key: string;
  readonly name: string;
  /** The page in this language, or in another one when `lang` is set. */
  readonly link: Link;
  readonly description?: string | undefined;
  /** Where the description is in another language than the page. */
  readonly descriptionLang?: string | undefined;
  readonly sector: string;
  readonly sectorLabel: string;
  readonly city: string;
  readonly cityLabel: string;
  readonly picture?: Picture | undefined;
  readonly logo?: Picture | undefined;
  readonly status?: StatusView | undefined;
  /** Nothing for a client that hides its address. */
  readonly addressLines?: readonly string[] | undefined;
  /** Where it comes to its customers. */
  readonly serviceAreaLine?: string | undefined;
  readonly phone?: Phone | undefined;
  /** What tells it from a branch of the same name in the same town. */
  readonly branch?: string | undefined;
  /** `2019` or `2016–2021`. */
  readonly period?: string | undefined;
  /** What the person whose page this is is to it: `Regular, since 2016`. */
  readonly capacity?: string | undefined;
}

/** A person in a list; only people who agreed to be named. */
export interface PersonCard {
  readonly name: string;
  readonly role?: string | undefined;
  readonly path: string;
  readonly photo?: Picture | undefined;
  readonly nearLabels: readonly string[];
}

export function storyCard(context: Context, text: StoryText): StoryCard {
  return {
    path: context.paths.story(context.locale, text.slug),
    title: text.title,
    description: text.description,
    cover: text.cover,
    date: text.date,
    dateText: formatDate(text.date, context.lang),
    tags: tagLinks(context, text.tags),
    draft: text.draft,
  };
}

/** The tags that have a name in this language. */
export function tagLinks({ site, paths, locale }: Context, tags: readonly string[]): readonly Link[] {
  return tags.flatMap((tag) => {
    const label = site.tags[tag]?.[locale];
    return label ? [{ href: paths.tag(locale, label), label }] : [];
  });
}

/** A client’s facts hold in every language; its page may exist only in another one, and then the link says so. */
export function clientCard(context: Context, client: Client): ClientCard {
  const { site, locale, lang, content } = context;
  const { address } = client;
  const shown = textLocale(context, client);
  const link = clientLink(context, client);
  const text = client.texts[shown];
  const photo = client.photos[0];
  return {
    key: client.key,
    name: client.name,
    link,
    description: text?.description,
    descriptionLang: link.lang,
    sector: slugOf(client.sector, 'en'),
    sectorLabel: sectorLabel(site, client.sector, locale),
    city: townWord(address.locality, address.country),
    cityLabel: townName(address.locality, address.country, lang),
    picture: photo && localizePicture(photo, shown, content.site.locales),
    logo: client.logo,
    status: statusOnCard(context, client),
    addressLines: client.serviceArea?.hidesAddress ? undefined : addressLines(address, lang).slice(0, -1),
    serviceAreaLine: serviceAreaLine(context, client),
    phone: client.phones[0] === undefined ? undefined : phoneLink(client.phones[0], lang),
    branch: streetAmongNamesakes(content, client),
    period: periodText(client),
  };
}

/** The page of a company; it may exist only in another language, and then the link says so. */
export function clientLink(context: Context, client: Client): Link {
  const { locale, paths, site } = context;
  const shown = textLocale(context, client);
  const lang = shown === locale ? undefined : site.languages[shown]!.lang;
  return { href: paths.client(shown, client.texts[shown]!.slug), label: client.name, lang };
}

/** The page of somebody who agreed to be named. */
export const personLink = ({ locale, paths }: Context, { name, slug }: NamedPerson): Link => ({
  href: paths.person(locale, slug),
  label: name,
});

export function personCard(context: Context, person: NamedPerson): PersonCard {
  const { content, locale, paths } = context;
  return {
    name: person.name,
    role: person.role[locale],
    path: paths.person(locale, person.slug),
    photo: person.photo && localizePicture(person.photo, locale, content.site.locales),
    nearLabels: clientsNear(content, `people/${person.key}`).map(({ name }) => name),
  };
}

/** The alternative text in the asked language, else in the first that has one. */
export function localizePicture(
  picture: LocalizedPicture,
  locale: string,
  locales: readonly string[],
): Picture {
  const told = nearestLocale(picture.alt, locale, locales);
  const alt = told && picture.alt[told];
  return { ...picture, alt: alt ?? '', altLang: told === locale ? undefined : told };
}

/** The language in which a client is told: the asked one, else the first that has a text. */
export const textLocale = ({ locale, site }: Context, client: Client): string =>
  nearestLocale(client.texts, locale, site.locales)!;

function periodText({ since, until }: Client): string | undefined {
  const [from, to] = [since?.slice(0, 4), until?.slice(0, 4)];
  return from && to && from !== to ? `${from}–${to}` : (to ?? from);
}
