import { posix } from 'node:path';
import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import { inspectBody, noFindings, type NamedPicture, type NamedThing } from './body.ts';
import { entriesOf, readDocument, type Document, type Fields } from './document.ts';
import { checkFields, type Surroundings } from './fields.ts';
import { textOf, type Item } from './item.ts';
import { withPresentNames, type FormerName } from './former-names.ts';
import { schemas } from './schemas.ts';
import { recallItems } from './kept-items.ts';
import { fieldsMeant } from './meaning.ts';
import { keyOf, type Memory } from '../memory.ts';
import { isBesideText, type OfferedFile } from '../model/offered-file.ts';
import type { Path } from './path.ts';
import type { OfferedFiles } from './public-files.ts';
import { emptyStory, exampleLeft } from './unfinished.ts';
import { inherit } from './translations.ts';
import type { Folder } from './tree.ts';
import { refuseName } from './vocabulary.ts';
import { wordsOfText } from './words-of-text.ts';

/** What reading an item needs to know of the rest of the site. */
export interface Setting extends Surroundings {
  readonly siteDir: string;
  /** The folder that a text or record is read from, which is another one where something stands in for it. */
  readonly folderOf: (file: string) => string;
  readonly memory: Memory;
  /** The components that the site brings along for its texts, by name. */
  readonly ownParts: readonly string[];
  /** To be called whenever the files of a record or of a text have been read. */
  readonly onItem: () => void;
  readonly offeredFiles: OfferedFiles;
  /** Whether the site has an address of its own, so that nothing of the examples may be left. */
  readonly isOnline: boolean;
  /** The language of each locale, as BCP 47 has it. */
  readonly langs: Readonly<Record<string, string>>;
  /** In the order of site.yaml. */
  readonly locales: readonly string[];
  /** Changes with all that items are held against, but for pictures. */
  readonly digest: string;
  /** Fields that are taken by another name, too. */
  readonly formerNames: readonly FormerName[];
}

/** A file by the present names of its fields. */
const present = (document: Document, schema: z.ZodType, { formerNames }: Setting): Document =>
  withPresentNames(
    document,
    formerNames.filter(({ of }) => schemas[of] === schema),
  );

/** The `client.yaml` or `person.yaml` of each folder that has one. */
export const recordsIn = (folders: readonly Folder[]): readonly RecordFile[] =>
  folders.flatMap(({ key, record }) => (record === undefined ? [] : [{ key, file: record }]));

interface RecordFile {
  readonly key: string;
  readonly file: string;
}

/** Reads files that hold one record each. */
export async function readRecords<Schema extends z.ZodType>(
  files: readonly RecordFile[],
  schema: Schema,
  setting: Setting,
): Promise<Item<z.output<Schema>>[]> {
  const items = await Promise.all(
    files.map(({ key, file }) =>
      recallItems([file], setting, async (surroundings) => {
        const document = present(await readDocument(setting.folderOf(file), file), schema, surroundings);
        return [await checkDocument({ key, document, fields: document.value }, schema, surroundings)];
      }),
    ),
  );
  return items.flat();
}

/** Reads files that hold one record each, or a list of them, which are then told apart by their number. */
export async function readLists<Schema extends z.ZodType>(
  files: readonly string[],
  schema: Schema,
  setting: Setting,
): Promise<Item<z.output<Schema>>[]> {
  const items = await Promise.all(
    files.map((file) =>
      recallItems([file], setting, async (surroundings) => {
        const document = await readDocument(setting.folderOf(file), file);
        const entries = entriesOf(document).map((entry) => present(entry, schema, surroundings));
        const drafts = entries.map((entry) => ({
          key: [posix.basename(file, '.yaml'), ...numberOf(entry)].join('-'),
          document: entry,
          fields: entry.value,
        }));
        return Promise.all(drafts.map((draft) => checkDocument(draft, schema, surroundings)));
      }),
    ),
  );
  return items.flat();
}

const numberOf = ({ entry }: Document): readonly string[] => (entry === undefined ? [] : [String(entry + 1)]);

/** Reads the texts of each folder, in the site’s languages. @param shared the fields that translations inherit */
export async function readTexts<Schema extends z.ZodType>(
  folders: readonly Folder[],
  schema: Schema,
  setting: Setting,
  shared: readonly string[] = [],
): Promise<Item<z.output<Schema>>[]> {
  const items = await Promise.all(
    folders.map((folder) =>
      recallItems(filesOf(folder, setting), setting, async (surroundings) => {
        const drafts = await readTranslations(folder, schema, surroundings, shared);
        return Promise.all(drafts.map((draft) => checkDocument(draft, schema, surroundings)));
      }),
    ),
  );
  return items.flat();
}

const ownLocales = ({ texts }: Folder, { locales }: Setting) => locales.filter((locale) => texts.has(locale));

const filesOf = (folder: Folder, setting: Setting): readonly string[] =>
  ownLocales(folder, setting).map((locale) => folder.texts.get(locale)!);

/** An item that nobody has judged yet. */
interface Draft extends Pick<Item, 'key' | 'locale' | 'document' | 'fields'> {
  /** Whether a field is judged in another file than this one. */
  readonly isElsewhere?: (path: Path) => boolean;
}

async function readTranslations(
  folder: Folder,
  schema: z.ZodType,
  setting: Setting,
  shared: readonly string[],
): Promise<Draft[]> {
  const { key } = folder;
  const own = ownLocales(folder, setting);
  const files = filesOf(folder, setting);
  const documents = await Promise.all(
    files.map(async (file) => present(await readDocument(setting.folderOf(file), file), schema, setting)),
  );
  const complete = inherit(
    documents.map(({ value }) => value),
    shared,
  );
  const isReadable = documents.every(({ readable }) => readable);
  return documents.map((document, index) => {
    const fields = complete[index]!;
    return {
      key,
      locale: own[index],
      document,
      fields,
      isElsewhere: elsewhere(shared, document, fields, isReadable && index === 0),
    };
  });
}

/** A shared field is judged where it is written; if no language has it, the first one is told. */
const elsewhere =
  (shared: readonly string[], { value }: Document, fields: Fields, isTold: boolean) =>
  ([first]: Path): boolean => {
    const name = String(first);
    return shared.includes(name) && !(name in value) && (name in fields || !isTold);
  };

/** Judges a document: its fields, its text, and all that they name. */
export async function checkDocument<Schema extends z.ZodType>(
  { key, locale, document: written, fields: writtenFields, isElsewhere = () => false }: Draft,
  schema: Schema,
  setting: Setting,
): Promise<Item<z.output<Schema>>> {
  const understood = (fields: Fields) => fieldsMeant(schema, fields, setting.vocabulary);
  const value = understood(written.value);
  const unfinished = [
    ...((schema as z.ZodType) === schemas.story ? emptyStory({ ...written, value }) : []),
    ...(setting.isOnline ? exampleLeft(written) : []),
  ];
  const document = { ...written, value, doubts: [...written.doubts, ...unfinished] };
  const fields = understood(writtenFields);
  const judgement = await checkFields(schema, { document, fields, isElsewhere }, setting);
  const { ownParts, langs } = setting;
  const body = document.body
    ? inspectBody(document.body, document.file, { ownParts, lang: langs[locale ?? ''] })
    : noFindings;
  const pictures = await checkPictures(body.pictures, document, setting);
  const files = offeredOf(body.files, document, setting);
  return {
    key,
    locale,
    document,
    fields,
    data: judgement.data,
    pictures: body.pictures.map(({ name }) => name),
    files,
    clients: body.clients.map(({ name }) => name),
    people: body.people,
    ...wordsOf(document, locale),
    digest: await digestOf(document, body.pictures, files, setting),
    links: body.links,
    mistakes: [
      ...document.mistakes,
      ...judgement.mistakes,
      ...body.mistakes,
      ...pictures,
      ...missingFiles(body.files, files),
      ...unknownNames('client', body.clients, setting),
      ...unknownNames('person', body.people, setting),
    ],
  };
}

/** Of a record none are counted. */
function wordsOf({ body, value }: Document, locale: string | undefined): Pick<Item, 'words' | 'terms'> {
  if (!body || locale === undefined) return { words: 0, terms: [] };
  const [title = '', description = ''] = ['title', 'description'].map((name) => textOf(value, name));
  return wordsOfText({ title, description, body: body.text }, locale);
}

async function checkPictures(
  named: readonly NamedPicture[],
  { file }: Document,
  { pictures }: Setting,
): Promise<Mistake[]> {
  const found = await Promise.all(
    named.map(async ({ name, place }) => {
      const refusal = await pictures.refuse(posix.dirname(file), name);
      return refusal ? [{ code: refusal.code, facts: refusal.facts ?? {}, place }] : [];
    }),
  );
  return found.flat();
}

type Offered = Readonly<Record<string, OfferedFile>>;

/** Those files that are there. */
const offeredOf = (named: readonly NamedThing[], { file }: Document, { offeredFiles }: Setting): Offered =>
  Object.fromEntries(
    named.flatMap(({ name }) => {
      const found = offeredFiles.offered(posix.dirname(file), name);
      return found ? [[name, found] as const] : [];
    }),
  );

const missingFiles = (named: readonly NamedThing[], found: Offered): Mistake[] =>
  named.flatMap(({ name, place }) =>
    Object.hasOwn(found, name)
      ? []
      : [
          {
            code: isBesideText(name) ? 'part-file-not-beside' : 'part-file-missing',
            facts: { value: name },
            place,
          },
        ],
  );

const unknownNames = (
  kind: 'client' | 'person',
  named: readonly NamedThing[],
  { vocabulary }: Setting,
): Mistake[] =>
  named.flatMap(({ name, place }) => {
    const refusal = refuseName(vocabulary, kind, name);
    return refusal ? [{ code: refusal.code, facts: refusal.facts ?? {}, place }] : [];
  });

/** Changes with the text, its place, the bytes of the pictures in its body, and the files that it offers. */
async function digestOf(
  { file, digest }: Document,
  named: readonly NamedPicture[],
  files: Offered,
  { pictures }: Setting,
): Promise<string> {
  const prints = await Promise.all(named.map(({ name }) => pictures.fingerprint(posix.dirname(file), name)));
  return keyOf([digest, ...prints, ...Object.entries(files)]);
}
