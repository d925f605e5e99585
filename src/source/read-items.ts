import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import { inspectBody, noFindings, type NamedPicture } from './body.ts';
import { readDocument, type Document, type Fields } from './document.ts';
import { checkFields, type Surroundings } from './fields.ts';
import type { Item } from './item.ts';
import { fieldsMeant } from './meaning.ts';
import type { Path } from './path.ts';
import { inherit } from './translations.ts';
import type { Folder } from './tree.ts';

/** What reading an item needs to know of the rest of the site. */
export interface Setting extends Surroundings {
  readonly siteDir: string;
  /** In the order of site.yaml. */
  readonly locales: readonly string[];
}

/** Reads `client.yaml` or `person.yaml` of each folder that has one. */
export async function readRecords<Schema extends z.ZodType>(
  folders: readonly Folder[],
  schema: Schema,
  setting: Setting,
): Promise<Item<z.output<Schema>>[]> {
  const records = folders.flatMap(({ key, record }) => (record === undefined ? [] : [{ key, record }]));
  return Promise.all(
    records.map(async ({ key, record }) => {
      const document = await readDocument(setting.siteDir, record);
      return checkDocument({ key, document, fields: document.value }, schema, setting);
    }),
  );
}

/** Reads the texts of each folder, in the site’s languages. @param shared the fields that translations inherit */
export async function readTexts<Schema extends z.ZodType>(
  folders: readonly Folder[],
  schema: Schema,
  setting: Setting,
  shared: readonly string[] = [],
): Promise<Item<z.output<Schema>>[]> {
  const drafts = await Promise.all(folders.map((folder) => readTranslations(folder, setting, shared)));
  return Promise.all(drafts.flat().map((draft) => checkDocument(draft, schema, setting)));
}

/** An item that nobody has judged yet. */
interface Draft extends Pick<Item, 'key' | 'locale' | 'document' | 'fields'> {
  /** Whether a field is judged in another file than this one. */
  readonly isElsewhere?: (path: Path) => boolean;
}

async function readTranslations(
  { key, texts }: Folder,
  { siteDir, locales }: Setting,
  shared: readonly string[],
): Promise<Draft[]> {
  const own = locales.filter((locale) => texts.has(locale));
  const documents = await Promise.all(own.map((locale) => readDocument(siteDir, texts.get(locale)!)));
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
  const document = { ...written, value: understood(written.value) };
  const fields = understood(writtenFields);
  const judgement = await checkFields(schema, { document, fields, isElsewhere }, setting);
  const body = document.body ? inspectBody(document.body, document.file) : noFindings;
  const pictures = await checkPictures(body.pictures, document, setting);
  return {
    key,
    locale,
    document,
    fields,
    data: judgement.data,
    pictures: body.pictures.map(({ name }) => name),
    digest: await digestOf(document, body.pictures, setting),
    links: body.links,
    mistakes: [...document.mistakes, ...judgement.mistakes, ...body.mistakes, ...pictures],
  };
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

/** Changes with the text, its place, and the bytes of the pictures in its body. */
async function digestOf(
  { file, text }: Document,
  named: readonly NamedPicture[],
  { pictures }: Setting,
): Promise<string> {
  const prints = await Promise.all(named.map(({ name }) => pictures.fingerprint(posix.dirname(file), name)));
  return createHash('sha256')
    .update([file, text, ...prints].join('\0'))
    .digest('hex');
}
