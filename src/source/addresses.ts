import type { Mistake, MistakeCode, Place } from '../mistakes/mistake.ts';
import { slugOf } from '../model/slug.ts';
import type { Locale } from '../model/text.ts';
import { oldPath } from '../model/url.ts';
import { partKinds, pathsOf, type Paths } from '../routes/paths.ts';
import { isReserved } from '../routes/reserved.ts';
import type { Fields } from './document.ts';
import { listOf, textOf, type Item } from './item.ts';
import { valueAt, type Path } from './path.ts';
import { startOf } from './place.ts';
import { namesIn } from './vocabulary.ts';

export interface Claimants {
  readonly site: Item<{ readonly storiesPerPage: number }>;
  readonly stories: readonly Item[];
  readonly clients: readonly Item[];
  readonly clientTexts: readonly Item[];
  readonly pages: readonly Item[];
  /** Only those who have a page. */
  readonly people: readonly Item[];
  /** The files of `public/`, relative to the site’s folder. */
  readonly publicFiles: readonly string[];
}

/** An address leads to one page only: no two things may have the same one, and no old one may be in use again. */
export function findClashes(claimants: Claimants): Mistake[] {
  const { buried, free, files, all } = claimsOf(claimants);
  return [
    ...buried.map(({ value, place }) => ({
      code: 'address-reserved' as const,
      facts: { value },
      place: place(),
    })),
    ...underFiles(free, files),
    ...clashes(all),
  ];
}

/** The addresses below the site’s own folder that lead somewhere, with a slash at both ends. */
export const addressesOf = (claimants: Claimants): ReadonlySet<string> =>
  new Set(claimsOf(claimants).all.map(({ path }) => path.normalize('NFC')));

/** All that wants an address; old ones that nothing can have are `buried`. */
function claimsOf({ site, stories, clients, clientTexts, pages, people, publicFiles }: Claimants) {
  const texts = [...stories, ...clientTexts, ...pages];
  const locales = localesOf(site, texts);
  const paths = pathsIn(site, locales);
  const [own] = locales;
  const records = new Map(clients.map((client) => [client.key, client]));
  const nameOf = (item: Item) => records.get(item.key) ?? item;
  const files = [
    ...publicFiles.map(publicClaim),
    ...clientTexts.flatMap((item) => fileClaims(slugClaim(item, paths.client, nameOf(item), 'name'))),
    ...networkFileClaims(site, paths, locales),
  ];
  const old = texts.flatMap((item) => oldAddressClaims(item, textOf(site.fields, 'base') ?? '/'));
  const [buried, free] = parted(old, ({ path }) => isReserved(path));
  const all = [
    ...files,
    ...reserved(site, paths, locales),
    ...laterLists(site, stories, paths, locales),
    ...tagClaims(site, paths, locales),
    ...stories.flatMap((item) => slugClaim(item, paths.story, item, 'title')),
    ...clientTexts.flatMap((item) => slugClaim(item, paths.client, nameOf(item), 'name')),
    // People have one slug in all languages.
    ...(own
      ? people.flatMap((item) => slugClaim(item, (_, slug) => paths.person(own, slug), item, 'name'))
      : []),
    ...pages.flatMap((item) => slugClaim(item, paths.page, item, 'title')),
    ...free,
  ];
  return { buried, free, files, all };
}

function parted<Thing>(things: readonly Thing[], isFirst: (thing: Thing) => boolean) {
  return [things.filter(isFirst), things.filter((thing) => !isFirst(thing))] as const;
}

/** As `views/client-files.ts` and `views/network-files.ts` name them. */
const clientFileEndings = ['vcf', 'v3.vcf', 'ics'];
const networkFileNames = ['network.geojson', 'network.kml', 'network.gpx', 'clients.json', 'search.json'];

/** Something that wants an address for itself. */
interface Claim {
  /** A path below the site’s own folder, with a slash at both ends. */
  readonly path: string;
  /** The word as staff wrote it, or as it was made of the title. */
  readonly value: string;
  /** Asked for when something is wrong: to find places takes a look into the file. */
  readonly place: () => Place;
  readonly code: MistakeCode;
  /** Another word for it, if the address can be changed. */
  readonly free?: string;
  /** The text whose address it is, by its file: the same text may claim an address twice. */
  readonly owner?: string;
  /** Whether it is there already and wants nothing: files of `public/` differ anyway. */
  readonly isGiven?: boolean;
}

function clashes(claims: readonly Claim[]): Mistake[] {
  const groups = [...Map.groupBy(claims, ({ path }) => comparable(path)).values()];
  return groups.flatMap(([first, ...rest]) =>
    rest
      .filter((claim) => !claim.isGiven && !isOwn(claim, first!))
      .map(({ code, value, free = '', place }) => ({
        code,
        facts: { value, free, other: first!.place().file },
        place: place(),
      })),
  );
}

/** A text may have an address again that it had before, letter by letter: else one file would replace the other. */
const isOwn = (claim: Claim, first: Claim): boolean =>
  claim.owner !== undefined &&
  claim.owner === first.owner &&
  claim.path.normalize('NFC') === first.path.normalize('NFC');

/** Old addresses below a file, where no folder can be made. */
function underFiles(claims: readonly Claim[], files: readonly Claim[]): Mistake[] {
  const byPath = new Map(files.map((file) => [comparable(file.path), file]));
  return claims.flatMap(({ path, value, place }) => {
    const steps = path.split('/').slice(1, -1);
    const above = steps.slice(0, -1).map((_, index) => `/${steps.slice(0, index + 1).join('/')}/`);
    const file = above.map((folder) => byPath.get(comparable(folder))).find((found) => found !== undefined);
    if (!file) return [];
    const facts = { value, other: file.place().file, free: '' };
    return [{ code: 'address-taken', facts, place: place() }];
  });
}

/** `public/prova/index.html` is what one gets at `/prova/`. */
function publicClaim(file: string): Claim {
  const value = file.replace(/^public/, '');
  const path = `${value.replace(/\/index\.html$/i, '')}/`;
  return { path, value, place: () => startOf(file), code: 'address-taken', isGiven: true };
}

/** The files beside the page of a client, which are named as it is. */
const fileClaims = (pages: readonly Claim[]): readonly Claim[] =>
  pages.flatMap((page) =>
    clientFileEndings.map((ending) => ({
      ...page,
      path: `${page.path}${page.value}.${ending}/`,
      owner: '',
      isGiven: true,
    })),
  );

/** Addresses that differ in capitals alone are one file on many systems. */
const comparable = (path: string): string => path.normalize('NFC').toLowerCase();

const localesOf = ({ fields }: Item, texts: readonly Item[]): readonly Locale[] => [
  ...new Set([...namesIn(fields.languages), ...texts.flatMap(({ locale }) => locale ?? [])]),
];

/** Addresses below the site’s own folder; words that site.yaml lacks do not matter here. */
function pathsIn({ fields }: Item, locales: readonly Locale[]): Paths {
  const languages = locales.map((locale) => {
    const words = { stories: 'stories', network: 'network', people: 'people', tags: 'tags' };
    return [
      locale,
      { lang: locale, label: locale, dir: 'ltr', words: { ...words, ...wordsOf(fields, locale) } },
    ] as const;
  });
  const [defaultLocale = ''] = locales;
  return pathsOf({ origin: '', base: '/', defaultLocale, languages: Object.fromEntries(languages) });
}

function wordsOf({ languages }: Fields, locale: Locale): Readonly<Record<string, string>> {
  const words = valueAt(languages, [locale, 'words']);
  const written = Object.entries(typeof words === 'object' ? { ...words } : {});
  return Object.fromEntries(
    written.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** What the generator needs for itself: the home page, the sections, the missing page and the feed of each language. */
const reserved = ({ fields, document }: Item, paths: Paths, locales: readonly Locale[]): Claim[] =>
  locales.flatMap((locale) => {
    const claim = (path: string, value: string, ...field: Path): Claim => ({
      path,
      value,
      place: () => document.locate(['languages', locale, ...field]),
      code: 'address-taken',
    });
    return [
      claim(paths.home(locale), locale),
      claim(paths.page(locale, '404'), '404'),
      claim(`${paths.feed(locale)}/`, 'feed.xml'),
      ...Object.entries(wordsOf(fields, locale))
        .filter(([word]) => !partKinds.some((kind) => kind === word))
        .map(([section, word]) => claim(paths.page(locale, word), word, 'words', section)),
      ...partKinds.map((kind) => claim(paths.networkParts(locale, kind), kind, 'words', kind)),
    ];
  });

/** The files beside the page of the network. */
const networkFileClaims = ({ document }: Item, paths: Paths, locales: readonly Locale[]): readonly Claim[] =>
  locales.flatMap((locale) =>
    networkFileNames.map((name) => ({
      path: `${paths.networkFile(locale, name)}/`,
      value: name,
      place: () => document.locate(['languages', locale]),
      code: 'address-taken',
      isGiven: true,
    })),
  );

/** The second and further pages of the news, which are numbered. */
function laterLists(
  { data, document }: Claimants['site'],
  stories: readonly Item[],
  paths: Paths,
  locales: readonly Locale[],
): Claim[] {
  if (!data) return [];
  return locales.flatMap((locale) => {
    const total = stories.filter((story) => story.locale === locale).length;
    const pages = Math.ceil(total / data.storiesPerPage);
    const place = () => document.locate(['languages', locale, 'words', 'stories']);
    return Array.from({ length: Math.max(0, pages - 1) }, (_, index): Claim => {
      const page = index + 2;
      return { path: paths.stories(locale, page), value: String(page), place, code: 'address-taken' };
    });
  });
}

function tagClaims({ fields, document }: Item, paths: Paths, locales: readonly Locale[]): Claim[] {
  return namesIn(fields.tags).flatMap((tag) =>
    locales.flatMap((locale): Claim[] => {
      const label = valueAt(fields, ['tags', tag, locale]);
      if (typeof label !== 'string' || label.trim() === '') return [];
      const value = slugOf(label, locale);
      const place = () => document.locate(['tags', tag, locale]);
      return [{ path: paths.tag(locale, value), value, place, code: 'address-taken' }];
    }),
  );
}

type PathOf = (locale: Locale, slug: string) => string;

/**
 * The slug is written where it can be changed: the name of a client stands in its record, its slugs in its texts.
 *
 * @param named the item whose field `name` makes the slug where none is written
 */
function slugClaim(item: Item, pathOf: PathOf, named: Item, name: string): Claim[] {
  const locale = item.locale ?? 'en';
  const written = textOf(item.fields, 'slug');
  const title = textOf(named.fields, name);
  const value = written ?? (title && slugOf(title, locale));
  if (value === undefined) return [];
  const { file, locate } = item.document;
  const field = written !== undefined ? ['slug'] : named === item ? [name] : [];
  const place = () => locate(field);
  // Staff have told the two apart already, by their folders.
  const free = item.key === value ? `${value}-2` : item.key;
  return [{ path: pathOf(locale, value), value, free, place, code: 'slug-taken', owner: file }];
}

function oldAddressClaims({ fields, document }: Item, base: string): Claim[] {
  return listOf(fields, 'oldAddresses').flatMap((value, index): Claim[] => {
    const path = typeof value === 'string' ? oldPath(value, base) : undefined;
    if (typeof value !== 'string' || path === undefined) return [];
    const place = () => document.locate(['oldAddresses', index]);
    return [{ path, value, place, code: 'address-taken', owner: document.file }];
  });
}
