import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { parseHours } from './hours/parse.ts';
import { typographicQuotes } from './markdown/quotes.ts';
import type {
  Body,
  Client,
  ClientText,
  Content,
  LocalizedPicture,
  PageText,
  Person,
  Picture,
  Rendition,
  StoryText,
} from './model/content.ts';
import { dayIn, isAfter, resolveMoment } from './model/moment.ts';
import { consents } from './model/person.ts';
import type { Site } from './model/site.ts';
import { slugOf } from './model/slug.ts';
import type { BusinessType } from './structured-data/business-types.ts';

let loaded: Promise<Content> | undefined;

/** All the content, read once per build; in development it may change at any time. */
export function loadContent(): Promise<Content> {
  if (import.meta.env.DEV) return readContent();
  loaded ??= readContent();
  return loaded;
}

/** The text of a story, a client or a page as a component, with its headings. */
export async function renderBody({ collection, id }: Body) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new RangeError(`No text ${id} in ${collection}`);
  return render(entry);
}

async function readContent(): Promise<Content> {
  const settings = (await getEntry('site', 'site'))!.data;
  const { messages, asOf, logo, logoFile, ...rest } = settings;
  const locales = Object.keys(rest.languages);
  const site: Site = { ...rest, locales, defaultLocale: locales[0]! };
  const today = dayIn(new Date(asOf), site.timeZone);
  return {
    site,
    messages,
    logoFile,
    today,
    // Drawings are no share images: that one is made of the logo by `pages/share.png.ts`.
    logo: { image: logo, alt: site.name, share: { path: `${site.base}share.png`, width: 1200, height: 630 } },
    stories: await storiesOf(site, asOf),
    clients: await clientsOf(),
    people: await peopleOf(today),
    pages: await pagesOf(site),
  };
}

/** The published stories, newest first; drafts show up in development only. */
async function storiesOf(site: Site, asOf: string): Promise<Content['stories']> {
  const entries = await getCollection('stories');
  const texts = await Promise.all(entries.map(async (entry) => [keyOf(entry.id), await storyText(site, entry)] as const));
  const published = texts.filter(([, text]) => isPublished(text, asOf));
  return grouped(site, published).toSorted((a, b) => newestFirst(firstText(site, a.texts), firstText(site, b.texts)));
}

const isPublished = ({ draft, date }: StoryText, asOf: string): boolean =>
  import.meta.env.DEV || (!draft && !isAfter(date, asOf));

const newestFirst = (a: StoryText, b: StoryText): number => Date.parse(b.date) - Date.parse(a.date);

const firstText = <Text>(site: Site, texts: Readonly<Partial<Record<string, Text>>>): Text =>
  texts[site.locales.find((locale) => texts[locale])!]!;

async function storyText(site: Site, { id, data }: CollectionEntry<'stories'>): Promise<StoryText> {
  const locale = localeOf(id);
  const { lang } = site.languages[locale]!;
  const { coverAlt = '', coverCredit, authors = [], updated, words, bodyDigest, ...rest } = data;
  return {
    ...rest,
    locale,
    authors,
    title: typographicQuotes(data.title, lang),
    description: typographicQuotes(data.description, lang),
    slug: data.slug ?? slugOf(data.title, locale),
    date: resolveMoment(data.date, site.timeZone),
    updated: updated && resolveMoment(updated, site.timeZone),
    cover: data.cover && (await pictureOf(data.cover, typographicQuotes(coverAlt, lang), coverCredit)),
    body: { collection: 'stories', id, digest: bodyDigest, words },
  };
}

async function clientsOf(): Promise<readonly Client[]> {
  const texts = (await getCollection('clientTexts')).map((entry) => [keyOf(entry.id), entry] as const);
  const clients = await getCollection('clients');
  return Promise.all(
    clients.map(async ({ id, data }) => ({
      ...data,
      key: id,
      type: data.type as BusinessType,
      hours: data.hours === undefined ? undefined : parseHours(data.hours).hours,
      logo: data.logo && (await pictureOf(data.logo, data.name)),
      photos: await Promise.all(data.photos.map(localizedPictureOf)),
      texts: Object.fromEntries(
        texts.filter(([key]) => key === id).map(([, entry]) => [localeOf(entry.id), clientText(data.name, entry)]),
      ),
    })),
  );
}

function clientText(name: string, { id, data }: CollectionEntry<'clientTexts'>): ClientText {
  const { bodyDigest, words, ...rest } = data;
  const locale = localeOf(id);
  const body = { collection: 'clientTexts', id, digest: bodyDigest, words } as const;
  return { ...rest, locale, slug: data.slug ?? slugOf(name, locale), body };
}

/** What people have not agreed to stays behind here. */
async function peopleOf(today: string): Promise<readonly Person[]> {
  const people = await getCollection('people');
  return Promise.all(
    people.map(async ({ id, data: { consent, name, photo, profiles, slug, ...rest } }) => {
      const agreed = (scope: Parameters<typeof consents>[1]) => consents(consent, scope, today);
      return {
        ...rest,
        key: id,
        slug: slug ?? slugOf(name, 'en'),
        name: agreed('name') ? name : undefined,
        photo: photo && agreed('photo') ? await localizedPictureOf(photo) : undefined,
        profiles: agreed('profiles') ? profiles : [],
      };
    }),
  );
}

async function pagesOf(site: Site): Promise<Content['pages']> {
  const entries = await getCollection('pages');
  return grouped(
    site,
    await Promise.all(entries.map(async (entry) => [keyOf(entry.id), await pageText(site, entry)] as const)),
  );
}

async function pageText(site: Site, { id, data }: CollectionEntry<'pages'>): Promise<PageText> {
  const locale = localeOf(id);
  const { lang } = site.languages[locale]!;
  const { coverAlt = '', bodyDigest, words, type = 'WebPage', ...rest } = data;
  return {
    ...rest,
    locale,
    type,
    title: typographicQuotes(data.title, lang),
    description: typographicQuotes(data.description, lang),
    menu: data.menu ?? data.title,
    slug: data.slug ?? slugOf(data.title, locale),
    cover: data.cover && (await pictureOf(data.cover, coverAlt)),
    body: { collection: 'pages', id, digest: bodyDigest, words },
  };
}

/** Puts the languages of one thing together, the things by key and the languages in the site’s order. */
function grouped<Text extends { readonly locale: string }>(site: Site, texts: readonly Keyed<Text>[]) {
  const order = ([, { locale }]: Keyed<Text>) => site.locales.indexOf(locale);
  const groups = Map.groupBy(texts, ([key]) => key);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({
      key,
      texts: Object.fromEntries(own.toSorted((a, b) => order(a) - order(b)).map(([, text]) => [text.locale, text])),
    }));
}

type Keyed<Text> = readonly [key: string, text: Text];

const keyOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));
const localeOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

async function pictureOf(image: ImageMetadata, alt: string, credit?: string): Promise<Picture> {
  return { image, alt, credit, share: await shareRendition(image) };
}

async function localizedPictureOf(picture: {
  file: ImageMetadata;
  alt: LocalizedPicture['alt'];
  credit?: string | undefined;
}): Promise<LocalizedPicture> {
  const { file, alt, credit } = picture;
  return { image: file, alt, credit, share: await shareRendition(file) };
}

/** What other sites show of a picture; drawings keep their own form. */
async function shareRendition(image: ImageMetadata): Promise<Rendition> {
  if (image.format === 'svg') return { path: image.src, width: image.width, height: image.height };
  const size = { width: 1200, height: 630 };
  const { src } = await getImage({ src: image, ...size, fit: 'cover', format: 'jpeg', quality: 80 });
  return { path: src, ...size };
}
