import { getCollection, getEntry, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { localizedQuotes, typographicQuotes } from './markdown/quotes.ts';
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
import { clientFacts } from './model/client-facts.ts';
import { dayIn, isAfter, resolveMoment } from './model/moment.ts';
import { consents, type ConsentScope } from './model/person.ts';
import type { Site } from './model/site.ts';
import { slugOf } from './model/slug.ts';
import { oncePer } from './once.ts';
import { shapedSizes, type Size } from './structured-data/shapes.ts';
import type { Locale } from './model/text.ts';

type Text = CollectionEntry<Body['collection']>;

interface Loaded {
  readonly content: Content;
  readonly texts: readonly Text[];
}

let loaded: Promise<Loaded> | undefined;

/** Read once per build; in development it may change at any time. */
function load(): Promise<Loaded> {
  if (import.meta.env.DEV) return readContent();
  loaded ??= readContent();
  return loaded;
}

/** All the content, checked and resolved. */
export const loadContent = async (): Promise<Content> => (await load()).content;

/** The text of a story, a client or a page as a component, with its headings. */
export async function renderBody({ collection, id }: Body) {
  const text = textsById(await load()).get(`${collection}/${id}`);
  if (!text) throw new RangeError(`No text ${id} in ${collection}`);
  return render(text);
}

const textsById = oncePer(
  ({ texts }: Loaded) => new Map(texts.map((text) => [`${text.collection}/${text.id}`, text])),
);

async function readContent(): Promise<Loaded> {
  const { messages, asOf, showUnpublished, logo, logoFile, portraitFiles, filled, ...settings } =
    (await getEntry('site', 'site'))!.data;
  const locales = Object.keys(settings.languages);
  const site: Site = {
    ...settings,
    locales,
    defaultLocale: locales[0]!,
    tagline: localizedQuotes(settings.tagline, settings.languages),
    description: localizedQuotes(settings.description, settings.languages),
  };
  const today = dayIn(new Date(asOf), site.timeZone);
  // Drawings are no share images: that one is made of the logo by `pages/[icon].ts`.
  const share = { path: `${site.base}share.png`, width: 1200, height: 630 };
  const entries = async <Key extends CollectionKey>(key: Key): Promise<CollectionEntry<Key>[]> =>
    filled.includes(key) ? getCollection(key) : [];
  const [stories, clientTexts, pages] = [
    await entries('stories'),
    await entries('clientTexts'),
    await entries('pages'),
  ];
  const content = {
    site,
    messages,
    logoFile,
    today,
    logo: { image: logo, alt: site.name, share },
    stories: await storiesOf(site, stories, showUnpublished ? undefined : asOf),
    clients: await clientsOf({ site, today, portraitFiles }, await entries('clients'), clientTexts),
    people: await peopleOf(site, today, await entries('people')),
    pages: await pagesOf(site, pages),
  };
  return { content, texts: [...stories, ...clientTexts, ...pages] };
}

/** Newest first. @param publishedAt leaves out drafts and what comes out after this moment; nothing shows all */
async function storiesOf(
  site: Site,
  entries: readonly CollectionEntry<'stories'>[],
  publishedAt: string | undefined,
): Promise<Content['stories']> {
  const texts = await Promise.all(entries.map((entry) => storyText(site, entry)));
  const shown = publishedAt
    ? texts.filter(([, { draft, date }]) => !draft && !isAfter(date, publishedAt))
    : texts;
  const date = ({ texts }: Content['stories'][number]) => Object.values(texts)[0]!.date;
  return byKey(site, shown).toSorted((a, b) => Date.parse(date(b)) - Date.parse(date(a)));
}

async function storyText(site: Site, { id, data }: CollectionEntry<'stories'>): Promise<Keyed<StoryText>> {
  const [key, locale] = keyAndLocale(id);
  const { lang } = site.languages[locale]!;
  const { coverAlt = '', coverCredit, authors = [], updated, words, bodyDigest, ...rest } = data;
  const text = {
    ...rest,
    locale,
    authors,
    title: typographicQuotes(data.title, lang),
    description: typographicQuotes(data.description, lang),
    slug: data.slug ?? slugOf(data.title, locale),
    date: resolveMoment(data.date, site.timeZone),
    updated: updated && resolveMoment(updated, site.timeZone),
    cover: data.cover && (await pictureOf(data.cover, typographicQuotes(coverAlt, lang), coverCredit)),
    body: { collection: 'stories', id, digest: bodyDigest, words } as const,
  };
  return [key, text];
}

interface ClientSurroundings {
  readonly site: Site;
  readonly today: string;
  readonly portraitFiles: Readonly<Record<string, string>>;
}

async function clientsOf(
  { site, today, portraitFiles }: ClientSurroundings,
  clients: readonly CollectionEntry<'clients'>[],
  texts: readonly CollectionEntry<'clientTexts'>[],
): Promise<readonly Client[]> {
  const names = new Map(clients.map(({ id, data }) => [id, data.name]));
  const groups = byKey(
    site,
    texts.map((entry) => clientText(site, names, entry)),
  );
  const textsOf = new Map(groups.map(({ key, texts }) => [key, texts]));
  return Promise.all(
    clients.map(async ({ id, data }) => ({
      ...clientFacts(id, data, site, today),
      logo: data.logo && (await pictureOf(data.logo, data.name)),
      photos: await photosOf(site, data.photos),
      portraitFile: portraitFiles[id],
      door: data.arrival?.door && (await localizedPictureOf(site, data.arrival.door)),
      texts: textsOf.get(id) ?? {},
    })),
  );
}

function clientText(
  site: Site,
  names: ReadonlyMap<string, string>,
  { id, data }: CollectionEntry<'clientTexts'>,
): Keyed<ClientText> {
  const [key, locale] = keyAndLocale(id);
  const { bodyDigest, words, ...rest } = data;
  const body = { collection: 'clientTexts', id, digest: bodyDigest, words } as const;
  const description = typographicQuotes(data.description, site.languages[locale]!.lang);
  return [key, { ...rest, locale, description, slug: data.slug ?? slugOf(names.get(key)!, locale), body }];
}

/** What people have not agreed to stays behind here. */
const peopleOf = (
  site: Site,
  today: string,
  people: readonly CollectionEntry<'people'>[],
): Promise<readonly Person[]> =>
  Promise.all(
    people.map(async ({ id, data: { consent, name, photo, profiles, slug, role, bio, ...rest } }) => {
      const agreed = (scope: ConsentScope) => consents(consent, scope, today);
      return {
        ...rest,
        key: id,
        slug: slug ?? slugOf(name, 'en'),
        name: agreed('name') ? name : undefined,
        role: localizedQuotes(role, site.languages),
        bio: localizedQuotes(bio, site.languages),
        photo: photo && agreed('photo') ? await localizedPictureOf(site, photo) : undefined,
        profiles: agreed('profiles') ? profiles : [],
      };
    }),
  );

async function pagesOf(site: Site, entries: readonly CollectionEntry<'pages'>[]): Promise<Content['pages']> {
  return byKey(site, await Promise.all(entries.map((entry) => pageText(site, entry))));
}

async function pageText(site: Site, { id, data }: CollectionEntry<'pages'>): Promise<Keyed<PageText>> {
  const [key, locale] = keyAndLocale(id);
  const { lang } = site.languages[locale]!;
  const { coverAlt = '', bodyDigest, words, type = 'WebPage', ...rest } = data;
  const text = {
    ...rest,
    locale,
    type,
    title: typographicQuotes(data.title, lang),
    description: typographicQuotes(data.description, lang),
    menu: typographicQuotes(data.menu ?? data.title, lang),
    slug: data.slug ?? slugOf(data.title, locale),
    cover: data.cover && (await pictureOf(data.cover, typographicQuotes(coverAlt, lang))),
    body: { collection: 'pages', id, digest: bodyDigest, words } as const,
  };
  return [key, text];
}

type Keyed<Text> = readonly [key: string, text: Text];

/** Puts the languages of one thing together, the things by key and the languages in the site’s order. */
function byKey<Text extends { readonly locale: Locale }>(site: Site, texts: readonly Keyed<Text>[]) {
  const order = ([, { locale }]: Keyed<Text>) => site.locales.indexOf(locale);
  const groups = Map.groupBy(texts, ([key]) => key);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({
      key,
      texts: Object.fromEntries(
        own.toSorted((a, b) => order(a) - order(b)).map(([, text]) => [text.locale, text]),
      ),
    }));
}

/** @example keyAndLocale('the-door/it') // ['the-door', 'it'] */
function keyAndLocale(id: string): readonly [key: string, locale: Locale] {
  const slash = id.lastIndexOf('/');
  return [id.slice(0, slash), id.slice(slash + 1)];
}

async function pictureOf(image: ImageMetadata, alt: string, credit?: string): Promise<Picture> {
  return { image, alt, credit, share: await shareRendition(image) };
}

type PictureData = Pick<LocalizedPicture, 'alt' | 'credit'> & { readonly file: ImageMetadata };

async function localizedPictureOf({ languages }: Site, picture: PictureData): Promise<LocalizedPicture> {
  const { file, alt, credit } = picture;
  return { image: file, alt: localizedQuotes(alt, languages), credit, share: await shareRendition(file) };
}

/** The first photo is the one that stands for a client elsewhere, in whatever shape is asked for there. */
const photosOf = (site: Site, photos: readonly PictureData[]): Promise<readonly LocalizedPicture[]> =>
  Promise.all(
    photos.map(async (photo, index) => {
      const picture = await localizedPictureOf(site, photo);
      return index === 0 && photo.file.format !== 'svg'
        ? {
            ...picture,
            shaped: await Promise.all(shapedSizes(photo.file).map((size) => cut(photo.file, size))),
          }
        : picture;
    }),
  );

/** What other sites show of a picture; drawings keep their own form. */
const shareRendition = async (image: ImageMetadata): Promise<Rendition> =>
  image.format === 'svg'
    ? { path: image.src, width: image.width, height: image.height }
    : cut(image, { width: 1200, height: 630 });

/** A part of a picture, as a JPEG. */
async function cut(image: ImageMetadata, size: Size): Promise<Rendition> {
  const { src } = await getImage({ src: image, ...size, fit: 'cover', format: 'jpeg', quality: 80 });
  return { path: src, ...size };
}
