import { dirname, join, posix } from 'node:path';
import type { Mistake } from '../mistakes/mistake.ts';
import { dayIn } from '../model/moment.ts';
import { inheritedByPages } from '../model/page.ts';
import { consents } from '../model/person.ts';
import type { StaffLocale } from '../model/site.ts';
import { inherited } from '../model/story.ts';
import { pictureMemory, type PictureMemory } from '../pictures/memory.ts';
import type { Progress } from '../progress.ts';
import { findClashes } from './addresses.ts';
import { findUntoldAnalytics } from './analytics.ts';
import { findConfigFaults } from './config.ts';
import { withBlankEntries } from './blanks.ts';
import { findUnconsentedNames, type Named } from './consent.ts';
import type { Document, Fields } from './document.ts';
import { valueAt } from './path.ts';
import { findHiddenPlaces, type Published } from './hidden-places.ts';
import { listOf, textOf, type Item } from './item.ts';
import { findMissingLanguages, findSharedHreflang } from './languages.ts';
import { listFolder, withoutEchoes } from './listing.ts';
import { isContentLitter, isLitter } from './litter.ts';
import { keyOf, memoryOf, recalled, type Cache, type Memory } from '../memory.ts';
import { findDoubtfulMentions } from './mentions.ts';
import { readMessages, type AllMessages } from './messages.ts';
import { findUnansweredAddresses } from './old-addresses.ts';
import { findDeadLinks } from './own-links.ts';
import { findUntoldPages } from './own-pages.ts';
import { findDoubtfulPhones, mistakesWithPhones } from './phones.ts';
import { picturesOf } from './pictures.ts';
import { startOf } from './place.ts';
import {
  findDoubtfulReplies,
  findPersonalData,
  findTangledReplies,
  publishedReplies,
  replyPlace,
} from './replies.ts';
import { ownPagesIn } from '../theme/own-pages.ts';
import { partsIn } from '../theme/theme.ts';
import { findOwnHosting, findIdleFiles, findTellingFiles, offeredFilesOf } from './public-files.ts';
import { checkDocument, readLists, readRecords, readTexts, recordsIn, type Setting } from './read-items.ts';
import { schemas } from './schemas.ts';
import { decodedName, isBesideText } from '../model/offered-file.ts';
import { readSiteDocument, siteFile } from './site-document.ts';
import { findIdleThemeFiles } from './theme-files.ts';
import { listingWith, type StandIns } from './stand-ins.ts';
import {
  findMissingLetters,
  findMissingMap,
  findSmallLogo,
  findTownsWithoutClients,
  findUnknownPages,
  timeZoneOf,
} from './site.ts';
import type { Source, SourceEntry } from './source.ts';
import { staffLanguageOf } from './staff-language.ts';
import { formerNames, withPresentNames, type FormerName } from './former-names.ts';
import { findMissingImprint } from './imprint.ts';
import { findSmallCovers, findReversedDates, findUnknownStories, findUntoldCovers } from './texts.ts';
import { findTangledTies } from './ties.ts';
import { findConflicts, findEmpty, findMisplaced } from './tree-mistakes.ts';
import { arrange, type Tree } from './tree.ts';
import { isOnline } from './unfinished.ts';
import { findUnlikely } from './unlikely.ts';
import { namesIn, plainVocabulary, refuseName, vocabularyOf } from './vocabulary.ts';
import { findFalsePlaces } from './whereabouts.ts';

export type { Source, SourceEntry } from './source.ts';

/** The content, or all that is wrong with it. */
export type Reading = {
  readonly staffLanguage: StaffLocale;
  /** What is possible but unlikely: somebody should look, and the site is built all the same. */
  readonly warnings: readonly Mistake[];
} & (
  | { readonly source: Source; readonly mistakes: readonly never[] }
  | { readonly source: undefined; readonly mistakes: readonly Mistake[] }
);

export interface ReadingOptions {
  /** The moment taken for now: consents may have ended by then. */
  readonly asOf: Date;
  /**
   * Where it is kept what was found in texts and pictures, and what is made of pictures that cannot be published as they
   * are.
   */
  readonly cache?: Cache;
  readonly standIns?: StandIns | undefined;
  readonly tell?: Progress | undefined;
  /** Fields that are taken by another name, too; those of this version without it. */
  readonly formerNames?: readonly FormerName[];
}

/** Reads `<siteDir>/content/`. */
export async function readSource(
  siteDir: string,
  { asOf, cache, standIns, tell, formerNames: names = formerNames }: ReadingOptions,
): Promise<Reading> {
  const listed = listFolder(siteDir, 'content', isContentLitter);
  const content = standIns ? listingWith(standIns, listed) : listed;
  const folderOf = (file: string) => (standIns?.files.has(file) ? standIns.folder : siteDir);
  const shared = listFolder(siteDir, 'public', isLitter);
  const unlisted = [...content.mistakes, ...shared.mistakes];
  const tree = arrange(content.paths);
  const pictureCache = await pictureMemory(cache && join(cache.folder, 'pictures'));
  const memory = await memoryOf('reading', cache);
  const { items, setting } = await readItems({ siteDir, folderOf, tell }, tree, {
    memory,
    pictures: pictureCache,
    names,
  });
  const words = await readMessages(folderOf, items.site, tree.messages);
  const staffLanguage = staffLanguageOf(items.site.document);
  const places = await findFalsePlaces([items.site, ...items.clients], memory);
  const published = publishedIn(items, words.documents);
  const documents = published.map(({ document }) => document);
  const offered = offeredBeside(items);
  const hidden = findHiddenPlaces(items.clients, published, memory);
  const ownPages = ownPagesIn(siteDir).map(({ key }) => key);
  const told = tree.folders.pages.filter(({ texts }) => texts.size > 0).map(({ key }) => key);
  const found = [
    ...findMisplaced(tree),
    ...findUntoldPages(ownPages, told),
    ...findConfigFaults(siteDir),
    ...Object.values(items).flat().flatMap(mistakesWithPhones),
    ...words.mistakes,
    ...unknownLocales(tree, setting),
    ...(await findAcross(items, setting, { asOf, publicPaths: shared.paths })),
    ...places.mistakes,
    ...hidden.mistakes,
    ...findPersonalData(items.replies, memory),
    ...findUnconsentedNames(namedIn(items, documents), dayIn(asOf, timeZoneOf(items.site)), memory),
  ];
  const all = [...unlisted, ...withoutEchoes(found, unlisted)];
  const warnings = [
    ...withoutEchoes(findEmpty(tree), unlisted),
    ...findConflicts([...tree.files, ...shared.paths]),
    ...documents.flatMap(({ doubts }) => doubts),
    ...recalled(memory, ['unlikely', ...[items.site, ...items.clients].map(({ digest }) => digest)], () => [
      ...findUnlikely(items.clients),
      ...findDoubtfulPhones(items.site, items.clients),
    ]),
    ...findMissingImprint(items.site),
    ...findUntoldAnalytics(items.site, items.pages),
    ...findUnansweredAddresses(items.site, [...items.stories, ...items.clientTexts, ...items.pages]),
    ...findDoubtfulMentions(items, dayIn(asOf, timeZoneOf(items.site))),
    ...findDoubtfulReplies(items.replies, { timeZone: timeZoneOf(items.site), asOf }),
    ...words.doubts,
    ...places.warnings,
    ...hidden.warnings,
    ...(await findSmallCovers([...items.stories, ...items.pages], setting.pictures)),
    ...(await setting.pictures.doubts()),
    ...(await findTellingFiles(siteDir, [...shared.paths, ...offered])),
    ...findIdleFiles(tree.files, offered),
    ...findOwnHosting(shared.paths),
    ...findIdleThemeFiles(siteDir),
    ...findMissingLetters(items.site, siteDir),
  ];
  const pictures = cache && all.length === 0 ? await setting.pictures.prepared() : new Map<string, string>();
  await Promise.all([pictureCache.save(), memory.save()]);
  if (all.length > 0) return { source: undefined, mistakes: all, warnings, staffLanguage };
  const source = { ...sourceOf(siteDir, items, words), ownParts: setting.ownParts, ownPages, pictures };
  return { source, mistakes: [], warnings, staffLanguage };
}

type Items = Awaited<ReturnType<typeof readItems>>['items'];

interface Memories {
  readonly memory: Memory;
  readonly pictures: PictureMemory;
  readonly names: readonly FormerName[];
}

async function readItems(
  { siteDir, folderOf, tell }: Pick<ReadingOptions, 'tell'> & Pick<Setting, 'siteDir' | 'folderOf'>,
  tree: Tree,
  { memory, pictures, names }: Memories,
) {
  const document = withPresentNames(
    await readSiteDocument(folderOf(siteFile), tree.files.has(siteFile)),
    names.filter(({ of }) => of === 'site'),
  );
  const site = document.readable ? withBlankEntries(document) : undefined;
  const vocabulary = vocabularyOf(site, tree);
  const locales = vocabulary.locale ?? localesOf(tree);
  const langs = langsOf(site);
  const ownParts = partsIn(siteDir).map(({ name }) => name);
  const setting: Setting = {
    siteDir,
    folderOf,
    memory,
    vocabulary,
    pictures: picturesOf(siteDir, tree.files, pictures),
    ownParts,
    formerNames: names,
    onItem: counting((done) => tell?.('reading', done, total)),
    offeredFiles: offeredFilesOf(siteDir, memory),
    langs,
    locales,
    isOnline: isOnline(site?.origin),
    digest: keyOf([plainVocabulary(vocabulary), ownParts, locales, langs, names, isOnline(site?.origin)]),
  };
  const { posts, clients, people, pages } = tree.folders;
  const total = Object.values(tree.folders).reduce(
    (sum, { length }) => sum + length,
    clients.length + tree.mentions.length + tree.replies.length,
  );
  const items = {
    site: await checkDocument({ key: 'site', document, fields: document.value }, schemas.site, setting),
    stories: await readTexts(posts, schemas.story, setting, inherited),
    replies: await readRecords(tree.replies, schemas.reply, setting),
    clients: await readRecords(recordsIn(clients), schemas.client, setting),
    clientTexts: await readTexts(clients, schemas.clientText, setting),
    people: await readRecords(recordsIn(people), schemas.person, setting),
    mentions: await readLists(tree.mentions, schemas.mention, setting),
    pages: await readTexts(pages, schemas.page, setting, inheritedByPages),
  };
  return { items, setting };
}

/** The files beside texts that those offer, relative to the site’s folder. */
const offeredBeside = ({ stories, clientTexts, pages }: Items): ReadonlySet<string> =>
  new Set(
    [...stories, ...clientTexts, ...pages].flatMap(({ document, files }) =>
      Object.keys(files)
        .filter(isBesideText)
        .map((name) => posix.join(posix.dirname(document.file), decodedName(name))),
    ),
  );

/** Counts how often it is called. */
function counting(tell: (done: number) => void): () => void {
  let done = 0;
  return () => tell(++done);
}

const localesOf = ({ folders }: Tree): string[] => [
  ...new Set(Object.values(folders).flatMap((kind) => kind.flatMap(({ texts }) => [...texts.keys()]))),
];

const langsOf = (site: Fields | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    namesIn(site?.languages).map((locale) => {
      const lang = valueAt(site?.languages, [locale, 'lang']);
      return [locale, typeof lang === 'string' && isLang(lang) ? lang : 'en'] as const;
    }),
  );

/** What Intl takes, which throws at anything else. */
function isLang(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}

function unknownLocales({ folders, messages }: Tree, { vocabulary }: Setting): Mistake[] {
  const texts = Object.values(folders).flatMap((kind) => kind.flatMap((folder) => [...folder.texts]));
  return [...texts, ...messages].flatMap(([locale, file]) => {
    const refusal = refuseName(vocabulary, 'locale', locale);
    return refusal ? [{ code: refusal.code, facts: refusal.facts ?? {}, place: startOf(file) }] : [];
  });
}

/** What no file shows on its own. */
async function findAcross(
  items: Items,
  { siteDir, vocabulary, pictures }: Setting,
  { asOf, publicPaths }: { readonly asOf: Date; readonly publicPaths: readonly string[] },
): Promise<Mistake[]> {
  const { site, stories, clients, clientTexts, people, mentions, pages } = items;
  const timeZone = timeZoneOf(site);
  const today = dayIn(asOf, timeZone);
  const publicFiles = publicPaths.filter((path) => !path.endsWith('/'));
  const named = people.filter(({ data }) => data && consents(data.consent, 'name', today));
  const claimants = { site, stories, clients, clientTexts, pages, people: named, mentions, publicFiles };
  return [
    ...findUnknownPages(site, vocabulary),
    ...findTownsWithoutClients(site, clients),
    ...(await findSmallLogo(site, pictures)),
    ...findMissingMap(site, siteDir),
    ...findUntoldCovers([...stories, ...pages]),
    ...findReversedDates(stories, timeZone),
    ...findUnknownStories(stories),
    ...findSharedHreflang(site),
    ...findMissingLanguages({ site, stories, clients, clientTexts, people }),
    ...findTangledTies({ clients, people, stories }),
    ...findTangledReplies(items.replies),
    ...findClashes(claimants),
    ...findDeadLinks(claimants, { siteDir, timeZone, asOf }),
  ];
}

/** Everything that readers get to see. */
function publishedIn(items: Items, messages: readonly Document[]): readonly Published[] {
  const { site, stories, clients, clientTexts, people, mentions, pages } = items;
  const about = ({ key, document }: Item) => ({ document, about: [key] });
  const aboutNamed = ({ document, fields }: Item) => ({
    document,
    about: listOf(fields, 'clients').map(String),
  });
  const clientsOf = new Map(stories.map(({ key, fields }) => [key, listOf(fields, 'clients').map(String)]));
  const aboutNobody = ({ document }: Pick<Item, 'document'>) => ({ document, about: [] });
  return [
    ...[...clients, ...clientTexts].map(about),
    ...stories.map(aboutNamed),
    ...publishedReplies(items).map(({ key, document }) => ({
      document,
      about: clientsOf.get(replyPlace(key).story) ?? [],
    })),
    ...mentions.map(({ document, fields }) => ({
      document,
      about: listOf(fields, 'about').map(String),
    })),
    ...[site, ...people, ...pages, ...messages.map((document) => ({ document }))].map(aboutNobody),
  ];
}

const namedIn = (
  { site, stories, clients, clientTexts, people, pages }: Items,
  documents: readonly Document[],
): Named => ({
  people,
  stories,
  texts: [...stories, ...clientTexts, ...pages],
  documents,
  companies: namesOf([site, ...clients]),
});

const namesOf = (companies: readonly Item[]): string[] =>
  companies.flatMap(({ fields }) => [textOf(fields, 'name') ?? [], textOf(fields, 'legalName') ?? []].flat());

function sourceOf(
  siteDir: string,
  items: Items,
  { messages, borrowed }: AllMessages,
): Omit<Source, 'ownParts' | 'ownPages' | 'pictures'> {
  const entries = <Data>(list: readonly Item<Data>[]) => list.map((item) => entryOf(siteDir, item));
  const locales = Object.keys(items.site.data!.languages);
  return {
    site: { ...entryOf(siteDir, items.site), locales, defaultLocale: locales[0]! },
    messages,
    borrowed,
    stories: entries(items.stories),
    replies: entries(items.replies),
    clients: entries(items.clients),
    clientTexts: entries(items.clientTexts),
    people: entries(items.people),
    mentions: entries(items.mentions),
    pages: entries(items.pages),
  };
}

const entryOf = <Data>(
  siteDir: string,
  { key, locale, document, fields, data, digest, pictures, files, clients, people, words, terms }: Item<Data>,
): SourceEntry<Data> => ({
  key,
  locale,
  path: document.file,
  folder: dirname(join(siteDir, document.file)),
  raw: fields,
  data: data!,
  get body() {
    return document.body?.text;
  },
  format: document.format,
  words,
  terms,
  pictures,
  files,
  clients,
  people: people.map(({ name }) => name),
  digest,
});
