import { readFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import type { Place } from '../../mistakes/mistake.ts';
import { personLocale, slugFor } from '../../model/slug.ts';
import { nodeNamed } from '../../model/tie.ts';
import { pathsOf } from '../../routes/paths.ts';
import { inspectBody } from '../../source/body.ts';
import { agencysOwn } from '../../source/consent.ts';
import { parseDocument, type Fields } from '../../source/document.ts';
import { listFolder } from '../../source/listing.ts';
import { isLitter } from '../../source/litter.ts';
import { decodeText } from '../../source/text-file.ts';
import { decoysOf, phrasesOfName } from '../../source/names.ts';
import { fieldName, type Path } from '../../source/path.ts';
import { foundIn, phraseSearch, type Search } from '../../source/phrases.ts';
import type { Source, SourceEntry } from '../../source/source.ts';
import { keysOf } from '../../source/words.ts';
import { namedFiles } from './named-files.ts';
import { cardsIn, type Stretch } from './shown-in-text.ts';

/** Everything that is held about a person. */
export interface Held {
  readonly key: string;
  readonly name: string;
  /** The fields of the person’s record, as they are understood. */
  readonly record: Fields;
  /** Of the person’s folder, relative to the site’s. */
  readonly files: readonly string[];
  /** Where other records refer to the person. */
  readonly uses: readonly Use[];
  /** Where the name is written or the person’s page linked to, the person’s folder and keys of records aside. */
  readonly named: readonly NamedAt[];
  /** Other files that have the name in them, or in their own. */
  readonly namedFiles: readonly string[];
}

/** A record that refers to a person. */
export interface Use {
  /** Somebody is near; was brought; has said something; was answered by; is told by; has replied to a story; is shown. */
  readonly what: 'tie' | 'origin' | 'said' | 'answer' | 'author' | 'reply' | 'card';
  /** Of the record that refers to the person. */
  readonly key: string;
  readonly file: string;
  readonly place: Place;
  /** The fields that are about the person, in the file. */
  readonly paths: readonly Path[];
  /** The part of the text that is about the person, where it is no field. */
  readonly stretch?: Stretch | undefined;
  /** What stands there. */
  readonly told: unknown;
  /** A picture that belongs to it, relative to the site’s folder. */
  readonly picture?: string | undefined;
}

export interface NamedAt {
  readonly text: string;
  readonly place: Place;
}

/** A text of the content, as its bytes have it. */
export interface RawText {
  readonly file: string;
  readonly text: string;
}

/** What is held about one of the people of a source. */
export async function heldOf(siteDir: string, source: Source, key: string): Promise<Held> {
  const person = source.people.find((entry) => entry.key === key);
  if (!person) throw new RangeError(`There is no person ${key}`);
  const own = `content/people/${key}/`;
  const paths = pathsIn(siteDir);
  const others = paths.filter((path) => !path.startsWith(own));
  const texts = await textsIn(siteDir, others.filter(isText));
  const search = searchFor(source, key);
  const named = namedFinder(source, key);
  const { name } = person.data;
  return {
    key,
    name,
    record: person.raw,
    files: paths.filter((path) => path.startsWith(own)),
    uses: [...usesIn(source, key, texts), ...cardUses(source, key, texts)],
    named: texts.flatMap(named),
    namedFiles: [
      ...others.filter((path) => isText(path) && search(path).length > 0),
      ...(await namedFiles(
        siteDir,
        others.filter((path) => !isText(path)),
        { name, search },
      )),
    ],
  };
}

/** All files of a site, relative to its folder. */
const pathsIn = (siteDir: string): readonly string[] =>
  ['content', 'public'].flatMap((folder) =>
    listFolder(siteDir, folder, isLitter).paths.filter((path) => !path.endsWith('/')),
  );

/** Whether a file is one that the content is read from. */
const isText = (path: string): boolean => /^content\/.*\.(?:ya?ml|mdx?)$/.test(path);

async function textsIn(siteDir: string, files: readonly string[]): Promise<readonly RawText[]> {
  const texts: RawText[] = [];
  // One after the other: a large site has more files than may be open at once.
  for (const file of files) texts.push({ file, text: await readFile(join(siteDir, file), 'utf8') });
  return texts;
}

/**
 * Finds a person’s name in all its spellings. A name of one word is looked for as well, although it may be a common one:
 * whoever reads the list sees what is meant.
 */
export function searchFor({ site, clients, people }: Source, key: string): Search {
  const name = people.find((person) => person.key === key)?.data.name ?? '';
  const phrases = phrasesOfName(name, key);
  const others = people.filter((person) => person.key !== key).map(({ data }) => data.name);
  const companies = [site, ...clients].flatMap(({ data }) => [data.name, data.legalName ?? []].flat());
  return phraseSearch(
    phrases.length > 0 ? phrases : [{ words: keysOf(name), subject: key }],
    decoysOf([...companies, ...others]),
  );
}

/** Finds where a text, as it stands or as it would stand, has a person’s name or leads to the person’s page. */
export function namedFinder(source: Source, key: string): (text: RawText) => readonly NamedAt[] {
  const search = searchFor(source, key);
  const pages = pagesOf(source, key);
  return (written) => {
    const document = documentOf(written);
    const { file, body } = document;
    const links =
      body && [...pages].some((page) => body.text.includes(page)) ? inspectBody(body, file).links : [];
    const names = foundIn(document, search, isReadable).map(({ text, place }) => ({ text, place }));
    // Where the address is made of the name, that has been found.
    const isFound = (url: string, line: number) =>
      names.some(({ text, place }) => place.line === line && url.includes(text));
    const leading = links.filter(
      ({ url, place }) => pages.has(pathOf(url, source)) && !isFound(url, place.line),
    );
    return [...names, ...leading.map(({ url, place }) => ({ text: url, place }))];
  };
}

const documentOf = ({ file, text }: RawText) => parseDocument(decodeText(Buffer.from(text), file).text, file);

/** The paths of a person’s page, without a slash at their end. */
function pagesOf({ site, people }: Source, key: string): ReadonlySet<string> {
  const person = people.find((entry) => entry.key === key);
  if (!person) return new Set();
  const { locales, defaultLocale, data } = site;
  const paths = pathsOf({ ...data, defaultLocale });
  const slug = slugFor(person.data.slug, person.data.name, personLocale);
  return new Set(locales.map((locale) => paths.person(locale, slug).replace(/\/$/, '')));
}

/** Where an address leads on the site itself. */
function pathOf(url: string, { site }: Source): string {
  const { origin } = site.data;
  const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
  return path.replace(/[?#].*$/, '').replace(/\/$/, '');
}

const isTextEntry = ({ locale }: Pick<SourceEntry, 'locale'>): boolean => locale !== undefined;

/** Texts that show the person’s card. */
function cardUses(source: Source, key: string, texts: readonly RawText[]): readonly Use[] {
  const written = new Map(texts.map((text) => [text.file, text]));
  return [...source.stories, ...source.clientTexts, ...source.pages].filter(isTextEntry).flatMap((entry) => {
    const text = entry.people.includes(key) ? written.get(entry.path) : undefined;
    const body = text && documentOf(text).body;
    if (!body) return [];
    return cardsIn(body, key).map((stretch): Use => ({
      what: 'card',
      key: entry.key,
      file: entry.path,
      place: { file: entry.path, ...stretch.start },
      paths: [],
      stretch,
      told: textOf(text.text, stretch),
    }));
  });
}

const textOf = (text: string, { start, end }: Stretch): string =>
  text
    .split('\n')
    .slice(start.line - 1, end.line)
    .join('\n')
    .trim();

/** Keys of records are no names; where they refer to the person, `usesIn` says so. */
function isReadable(path: Path): boolean {
  const field = fieldName(path);
  return field === 'name' || !agencysOwn.has(field);
}

function usesIn(source: Source, key: string, texts: readonly RawText[]): readonly Use[] {
  const written = new Map(texts.map(({ file, text }) => [file, text]));
  const found = [
    ...tiesTo(source, key),
    ...originsIn(source, key),
    ...saidBy(source, key),
    ...answeredBy(source, key),
    ...writtenBy(source, key),
    ...repliedBy(source, key),
  ];
  const documents = new Map<string, ReturnType<typeof parseDocument>>();
  const documentIn = (file: string) => {
    const known = documents.get(file) ?? documentOf({ file, text: written.get(file) ?? '' });
    documents.set(file, known);
    return known;
  };
  return found.flatMap((use) => {
    const document = documentIn(use.file);
    // What a translation has from another language stands there alone.
    if (use.what === 'author' && !('authors' in document.value)) return [];
    return [{ ...use, place: document.locate(use.paths[0] ?? []) }];
  });
}

type Found = Omit<Use, 'place'>;

function tiesTo({ clients, people }: Source, key: string): readonly Found[] {
  const companies = new Set(clients.map((client) => client.key));
  const isMeant = (who: string) => nodeNamed(who, (name) => companies.has(name)) === `people/${key}`;
  const others = people.filter((person) => person.key !== key);
  return [...clients, ...others].flatMap((entry) =>
    entry.data.near.flatMap((tie, index): readonly Found[] =>
      isMeant(typeof tie === 'string' ? tie : tie.who)
        ? [{ what: 'tie', key: entry.key, file: entry.path, paths: [['near', index]], told: tie }]
        : [],
    ),
  );
}

function originsIn({ clients }: Source, key: string): readonly Found[] {
  const companies = new Set(clients.map((client) => client.key));
  return clients.flatMap(({ key: client, path, data: { through } }): readonly Found[] =>
    through !== undefined && nodeNamed(through, (name) => companies.has(name)) === `people/${key}`
      ? [{ what: 'origin', key: client, file: path, paths: [['through']], told: through }]
      : [],
  );
}

/** What of a mention is the speaker’s own: who it was, the words, where they stand, the picture. */
const speakersOwn = [
  'by',
  'quote',
  'lang',
  'translations',
  'url',
  'photo',
  'experienced',
  'consent',
] as const;

const saidBy = ({ mentions }: Source, key: string): readonly Found[] =>
  mentions
    .filter(({ data }) => data.by === key)
    .map((entry) => {
      const { data, raw } = entry;
      const within = entryPath(entry);
      const fields = speakersOwn.filter((field) => field in raw);
      const answer = data.answered?.where === undefined ? [] : [[...within, 'answered', 'where']];
      return {
        what: 'said',
        key: entry.key,
        file: entry.path,
        paths: [...fields.map((field) => [...within, field]), ...answer],
        told: raw,
        picture: data.photo && posix.join(posix.dirname(entry.path), data.photo.file),
      };
    });

const answeredBy = ({ mentions }: Source, key: string): readonly Found[] =>
  mentions
    .filter(({ data }) => data.answered?.by === key)
    .map((entry) => ({
      what: 'answer',
      key: entry.key,
      file: entry.path,
      paths: [[...entryPath(entry), 'answered', 'by']],
      told: entry.data.answered,
    }));

const writtenBy = ({ stories }: Source, key: string): readonly Found[] =>
  stories.flatMap(({ key: story, path, data: { authors = [], title } }) =>
    authors.flatMap((author, index): readonly Found[] =>
      author === key
        ? [{ what: 'author', key: story, file: path, paths: [['authors', index]], told: title }]
        : [],
    ),
  );

/** What of a reply is the person’s own: who it was, the words, where they stand. What others answered to it stays. */
const repliersOwn = ['by', 'website', 'lang', 'text', 'url', 'spam'] as const;

const repliedBy = ({ replies }: Source, key: string): readonly Found[] =>
  replies
    .filter(({ data }) => data.by === key)
    .map((entry) => ({
      what: 'reply',
      key: entry.key,
      file: entry.path,
      paths: repliersOwn.filter((field) => field in entry.raw).map((field) => [field]),
      told: entry.raw,
    }));

/** Where a mention stands in its file: `2026-11-3` is the third of `2026-11.yaml`. */
function entryPath({ key, path }: Pick<SourceEntry, 'key' | 'path'>): Path {
  const name = basename(path, '.yaml');
  return key === name ? [] : [Number(key.slice(name.length + 1)) - 1];
}
