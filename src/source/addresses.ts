import type { Mistake, MistakeCode, Place } from '../mistakes/mistake.ts';
import type { StoryText } from '../model/content.ts';
import type { Site } from '../model/site.ts';
import { indexNowKey } from '../model/index-now.ts';
import { sayingOf } from '../model/mention.ts';
import { personLocale, slugFor, slugOf } from '../model/slug.ts';
import type { Locale } from '../model/text.ts';
import { oldPath, oldQuestion } from '../model/url.ts';
import { archiveOf, storiesPerArchivePage } from '../routes/archive.ts';
import {
  changesFileNames,
  clientFileExtensions,
  feedFileNames,
  feedStylesheet,
  networkFileNames,
} from '../routes/files.ts';
import { letterLists, namesPerPage } from '../routes/letter-lists.ts';
import { companiesPerPage, networkParts, partsPerPage, type Placed } from '../routes/network-parts.ts';
import { letterKinds, partKinds, pathsOf, sectionNames, type Paths } from '../routes/paths.ts';
import { isReserved } from '../routes/reserved.ts';
import { peoplePerPage } from '../routes/people-list.ts';
import { shownStories } from '../routes/story-list.ts';
import { voiceLists, voicesPerPage } from '../routes/voice-lists.ts';
import type { Fields } from './document.ts';
import { listOf, textOf, type Item } from './item.ts';
import { valueAt, type Path } from './path.ts';
import type { MentionItem } from './mentions.ts';
import { startOf } from './place.ts';
import { namesIn } from './vocabulary.ts';

type Settings = Pick<Site, 'storiesPerPage' | 'languages' | 'sectors' | 'networkTexts'>;

export interface Claimants {
  readonly site: Item<Settings>;
  readonly stories: readonly Item<Pick<StoryText, 'date' | 'series' | 'tags'>>[];
  readonly clients: readonly Item<Placed>[];
  readonly clientTexts: readonly Item[];
  readonly pages: readonly Item[];
  readonly mentions: readonly MentionItem[];
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
function claimsOf(claimants: Claimants) {
  const { site, stories, clients, clientTexts, pages, people, publicFiles } = claimants;
  const texts = [...stories, ...clientTexts, ...pages];
  const locales = localesOf(site, texts);
  const paths = pathsIn(site, locales);
  const records = new Map(clients.map((client) => [client.key, client]));
  const nameOf = (item: Item) => records.get(item.key) ?? item;
  const files = [
    ...publicFiles.map(publicClaim),
    ...clientTexts.flatMap((item) => fileClaims(slugClaim(item, paths.client, nameOf(item), 'name'))),
    ...networkFileClaims(site, paths, locales),
  ];
  const old = texts.flatMap((item) => oldAddressClaims(item, textOf(site.fields, 'base') ?? '/'));
  const [buried, free] = parted(old, ({ path }) => isReserved(path));
  const clientPages = clientTexts.flatMap((item) => slugClaim(item, paths.client, nameOf(item), 'name'));
  const personPages = people.flatMap((item) => personClaims(item, paths, locales));
  const lists = listClaims(claimants, paths, locales);
  const all = [
    ...files,
    ...reserved(site, paths, locales),
    ...lists,
    ...stories.flatMap((item) => slugClaim(item, paths.story, item, 'title')),
    ...clientPages,
    ...personPages,
    ...[...clientPages, ...personPages, ...lists].flatMap(feedClaims),
    ...olderStoryClaims(claimants, paths, locales),
    ...pages.flatMap((item) => slugClaim(item, paths.page, item, 'title')),
    ...free,
  ];
  return { buried, free, files, all };
}

function parted<Thing>(things: readonly Thing[], isFirst: (thing: Thing) => boolean) {
  return [things.filter(isFirst), things.filter((thing) => !isFirst(thing))] as const;
}

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
    Object.values(clientFileExtensions).map((ending) => ({
      ...page,
      path: `${page.path}${page.value}.${ending}/`,
      owner: '',
      isGiven: true,
    })),
  );

/** The feeds beside a page that may have them. */
const feedClaims = (page: Claim): readonly Claim[] =>
  Object.values(feedFileNames).map((name) => given(`${page.path}${name}/`, name, page.place));

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

/** Of the network and of topics: what has an address because of what is in them. */
const listClaims = (claimants: Claimants, paths: Paths, locales: readonly Locale[]): readonly Claim[] =>
  locales.flatMap((locale) => [
    ...laterPages(claimants, paths, locale),
    ...tagClaims(claimants, paths, locale),
    ...seriesClaims(claimants, paths, locale),
    ...archiveClaims(claimants, paths, locale),
    ...partClaims(claimants, paths, locale),
    ...voiceClaims(claimants, paths, locale),
    ...laterPeople(claimants, paths, locale),
    ...letterClaims(claimants, paths, locale),
  ]);

/** What the generator needs for itself: the home page, the sections, the missing page and the feeds of each language. */
const reserved = (site: Item, paths: Paths, locales: readonly Locale[]): Claim[] => [
  ...keyClaim(site, paths),
  ...locales.flatMap((locale) => reservedIn(site, paths, locale)),
];

function keyClaim({ fields, document }: Item, paths: Paths): readonly Claim[] {
  const key = textOf(fields, 'indexnow');
  if (key === undefined || !indexNowKey.safeParse(key).success) return [];
  const place = () => document.locate(['indexnow']);
  return [{ path: `${paths.indexNowKey(key)}/`, value: key, place, code: 'address-taken' }];
}

function reservedIn({ fields, document }: Item, paths: Paths, locale: Locale): readonly Claim[] {
  const claim = (path: string, value: string, ...field: Path): Claim => ({
    path,
    value,
    place: () => document.locate(['languages', locale, ...field]),
    code: 'address-taken',
  });
  const words = wordsOf(fields, locale);
  return [
    claim(paths.home(locale), locale),
    claim(paths.page(locale, '404'), '404'),
    ...[...Object.values(feedFileNames), feedStylesheet].map((name) =>
      claim(`${paths.home(locale)}${name}/`, name),
    ),
    ...[...Object.values(feedFileNames), ...Object.values(changesFileNames)].map((name) =>
      claim(`${paths.network(locale)}${name}/`, name, 'words', 'network'),
    ),
    ...sectionNames
      .filter((section) => words[section] !== undefined)
      .map((section) => claim(paths.section(locale, section), words[section]!, 'words', section)),
    ...partKinds.map((kind) => claim(paths.networkParts(locale, kind), kind, 'words', kind)),
    claim(paths.voices(locale), 'voices', 'words', 'voices'),
    claim(paths.archive(locale), 'archive', 'words', 'archive'),
    ...Object.values(feedFileNames).map((name) =>
      claim(`${paths.voices(locale)}${name}/`, name, 'words', 'voices'),
    ),
    claim(paths.everything(locale), 'everything', 'words', 'everything'),
  ];
}

/** People have one slug in all languages, which is told of once. */
const personClaims = (person: Item, paths: Paths, locales: readonly Locale[]): readonly Claim[] =>
  locales.flatMap((locale, index) =>
    slugClaim(person, (_, slug) => paths.person(locale, slug), person, 'name').map((claim) => ({
      ...claim,
      isGiven: index > 0,
    })),
  );

/** The further pages of people who write much and of companies with many stories. */
function olderStoryClaims(
  { stories, clients, clientTexts, people }: Claimants,
  paths: Paths,
  locales: readonly Locale[],
): readonly Claim[] {
  const names = new Map(clients.map((client) => [client.key, client]));
  return locales.flatMap((locale) => {
    const own = stories.filter((story) => story.locale === locale);
    const numbersOf = (field: 'authors' | 'clients') => {
      const named = own.flatMap(({ fields }) => [...new Set(listOf(fields, field))]);
      const byKey = Map.groupBy(named, (key) => key);
      return (key: string) => numbersAfterFirst(byKey.get(key) ?? [], shownStories);
    };
    const [byAuthor, byClient] = [numbersOf('authors'), numbersOf('clients')];
    const texts = clientTexts.filter((text) => text.locale === locale);
    return [
      ...people.flatMap((person) =>
        byAuthor(person.key).flatMap((page) =>
          slugClaim(person, (_, slug) => paths.person(locale, slug, page), person, 'name').map(asGiven),
        ),
      ),
      ...texts.flatMap((text) =>
        byClient(text.key).flatMap((page) =>
          slugClaim(
            text,
            (_, slug) => paths.client(locale, slug, page),
            names.get(text.key) ?? text,
            'name',
          ).map(asGiven),
        ),
      ),
    ];
  });
}

const asGiven = (claim: Claim): Claim => ({ ...claim, code: 'address-taken', isGiven: true });

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
function laterPages({ site, stories }: Claimants, paths: Paths, locale: Locale): readonly Claim[] {
  const place = () => site.document.locate(['languages', locale, 'words', 'stories']);
  const own = stories.filter((story) => story.locale === locale);
  return numbersAfterFirst(own, site.data?.storiesPerPage).map((page) =>
    given(paths.stories(locale, page), String(page), place),
  );
}

function tagClaims(claimants: Claimants, paths: Paths, locale: Locale): readonly Claim[] {
  return namedClaims(
    'tags',
    claimants,
    locale,
    ({ tags }) => tags,
    (label, page) => paths.tag(locale, label, page),
  );
}

/** The series by their names; two of them may not be called alike. */
function seriesClaims(claimants: Claimants, paths: Paths, locale: Locale): readonly Claim[] {
  const seriesOf = ({ series }: Told) => (series === undefined ? [] : [series]);
  return namedClaims('series', claimants, locale, seriesOf, (label, page) =>
    paths.series(locale, label, page),
  );
}

type Told = Pick<StoryText, 'series' | 'tags'>;

/** The lists of stories that `site.yaml` gives names to, and their further pages. */
function namedClaims(
  field: 'series' | 'tags',
  { site, stories }: Claimants,
  locale: Locale,
  keysOf: (story: Told) => readonly string[],
  pathOf: (label: string, page?: number) => string,
): readonly Claim[] {
  const { fields, document, data } = site;
  const told = stories.flatMap((story) => (story.locale === locale && story.data ? keysOf(story.data) : []));
  const byKey = Map.groupBy(told, (key) => key);
  return namesIn(fields[field]).flatMap((key): readonly Claim[] => {
    const label = valueAt(fields, [field, key, locale]);
    if (typeof label !== 'string' || label.trim() === '') return [];
    const place = () => document.locate([field, key, locale]);
    const value = slugOf(label, locale);
    return [
      { path: pathOf(label), value, place, code: 'address-taken' },
      ...numbersAfterFirst(byKey.get(key) ?? [], data?.storiesPerPage).map((page) =>
        given(pathOf(label, page), value, place),
      ),
    ];
  });
}

/** The years of the news, and the months of those with many. What comes out later has its place already. */
function archiveClaims({ site, stories }: Claimants, paths: Paths, locale: Locale): readonly Claim[] {
  const place = () => site.document.locate(['languages', locale, 'words', 'archive']);
  const dated = stories.flatMap(({ locale: own, data }) => (own === locale && data ? [data] : []));
  return archiveOf(dated).flatMap(({ year, months, isCut }) => [
    given(paths.archive(locale, year), year, place),
    ...(isCut ? months : []).flatMap(({ month, stories: ofMonth }) =>
      [1, ...numbersAfterFirst(ofMonth, storiesPerArchivePage)].map((page) =>
        given(paths.archive(locale, year, month, page), `${year}/${month}`, place),
      ),
    ),
  ]);
}

/** Whether nothing is wrong with what the pages of kinds and towns are made of. */
export const hasKnownParts = ({ site, clients }: Claimants): boolean =>
  site.data !== undefined && clients.every(({ data }) => data !== undefined);

/** The pages of kinds and towns, once they are known. */
function partClaims({ site, clients }: Claimants, paths: Paths, locale: Locale): readonly Claim[] {
  const { data, document } = site;
  const companies = clients.flatMap((client) => client.data ?? []);
  if (!data?.languages[locale] || companies.length < clients.length) return [];
  return partKinds.flatMap((kind) => {
    const place = () => document.locate(['languages', locale, 'words', kind]);
    const parts = networkParts(kind, companies, data, locale);
    const isCut = companies.length > companiesPerPage;
    return [
      ...numbersAfterFirst(isCut ? parts : [], partsPerPage).map((page) =>
        given(paths.networkParts(locale, kind, page), kind, place),
      ),
      ...parts.flatMap(({ slug, companies: own }) =>
        slug === undefined
          ? []
          : [1, ...numbersAfterFirst(own, companiesPerPage)].map((page) =>
              given(paths.networkPart(locale, kind, slug, page), slug, place),
            ),
      ),
    ];
  });
}

/** The lists of what was said; which words may be quoted today is not asked, so that no address is free for a day. */
function voiceClaims({ site, mentions }: Claimants, paths: Paths, locale: Locale): readonly Claim[] {
  const voices = mentions.flatMap(({ data }) =>
    data ? [{ channel: data.channel, aspects: data.says.map((says) => sayingOf(says).aspect) }] : [],
  );
  const place = () => site.document.locate(['languages', locale, 'words', 'voices']);
  return [
    ...numbersAfterFirst(voices, voicesPerPage).map((page) =>
      given(paths.voices(locale, page), String(page), place),
    ),
    ...voiceLists(voices).flatMap((list) =>
      [1, ...numbersAfterFirst(list.voices, voicesPerPage)].map((page) =>
        given(paths.voicesOn(locale, list.slug, page), list.slug, place),
      ),
    ),
  ];
}

/** The second and further pages of the people, who are those that may be named. */
function laterPeople({ site, people }: Claimants, paths: Paths, locale: Locale): readonly Claim[] {
  const place = () => site.document.locate(['languages', locale, 'words', 'people']);
  return numbersAfterFirst(people, peoplePerPage).map((page) =>
    given(paths.people(locale, page), String(page), place),
  );
}

/** The lists of names letter by letter, as soon as one page would not hold them all. */
function letterClaims({ site, clients, people }: Claimants, paths: Paths, locale: Locale): readonly Claim[] {
  const place = () => site.document.locate(['languages', locale, 'words', 'everything']);
  return letterKinds.flatMap((kind) => {
    const named = { network: clients, people }[kind].map(({ fields }) => textOf(fields, 'name') ?? '');
    const lists = named.length > namesPerPage ? letterLists(named, (name) => name, locale) : [];
    return lists.flatMap(({ slug, things }) =>
      [1, ...numbersAfterFirst(things, namesPerPage)].map((page) =>
        given(paths.letter(locale, kind, slug, page), slug, place),
      ),
    );
  });
}

const given = (path: string, value: string, place: Claim['place']): Claim => ({
  path,
  value,
  place,
  code: 'address-taken',
  isGiven: true,
});

/** The numbers of a list’s pages but for the first, which has none. */
const numbersAfterFirst = (list: readonly unknown[], perPage = Infinity): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil(list.length / perPage) - 1) }, (_, index) => index + 2);

type PathOf = (locale: Locale, slug: string) => string;

/**
 * The slug is written where it can be changed: the name of a client stands in its record, its slugs in its texts.
 *
 * @param named the item whose field `name` makes the slug where none is written
 */
function slugClaim(item: Item, pathOf: PathOf, named: Item, name: string): Claim[] {
  const locale = item.locale ?? personLocale;
  const written = textOf(item.fields, 'slug');
  const title = textOf(named.fields, name);
  if (written === undefined && title === undefined) return [];
  const value = slugFor(written, title ?? '', locale);
  const { file, locate } = item.document;
  const field = written !== undefined ? ['slug'] : named === item ? [name] : [];
  const place = () => locate(field);
  // Staff have told the two apart already, by their folders.
  const free = item.key === value ? `${value}-2` : item.key;
  return [{ path: pathOf(locale, value), value, free, place, code: 'slug-taken', owner: file }];
}

function oldAddressClaims({ fields, document }: Item, base: string): Claim[] {
  return listOf(fields, 'oldAddresses').flatMap((value, index): Claim[] => {
    const path = typeof value === 'string' ? (oldPath(value, base) ?? questionPath(value, base)) : undefined;
    if (typeof value !== 'string' || path === undefined) return [];
    const place = () => document.locate(['oldAddresses', index]);
    return [{ path, value, place, code: 'address-taken', owner: document.file }];
  });
}

/** Nothing else is ever at such an address but another text that had it, too. */
function questionPath(written: string, base: string): string | undefined {
  const question = oldQuestion(written, base);
  return question && `${question.path}?${question.query.map((pair) => pair.join('=')).join('&')}`;
}
