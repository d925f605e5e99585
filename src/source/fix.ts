import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'astro/zod';
import type { Place } from '../mistakes/mistake.ts';
import { writeWhole } from '../sealed-file.ts';
import { entriesOf, parseDocument, type Document, type Fields } from './document.ts';
import { withChange, type Change } from './change.ts';
import { changesToGuideForm } from './guide-form.ts';
import { listFolder } from './listing.ts';
import { isContentLitter } from './litter.ts';
import { isSamePath, leavesOf, type Path } from './path.ts';
import { placeAt } from './place.ts';
import { schemas } from './schemas.ts';
import { readSiteDocument, siteFile } from './site-document.ts';
import { decodeText } from './text-file.ts';
import { arrange, type Tree } from './tree.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { partsOf } from './yaml-cut.ts';
import { insideQuotes } from './yaml-doubts.ts';
import { edited, editableYaml, type Edit } from './yaml-edits.ts';

/** A file some of whose values are to be written otherwise. Nothing has been written yet. */
export interface Fix {
  /** Relative to the site’s folder. */
  readonly file: string;
  readonly text: string;
  readonly rewritten: readonly Rewritten[];
}

export interface Rewritten {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** What of a file’s fields is to be written otherwise. */
export type Finder = (schema: z.core.$ZodType, fields: Fields, vocabulary: Vocabulary) => readonly Change[];

/** What of the content is to be written as the guide has it; it means the same before and after. */
export async function fixesOf(siteDir: string, find: Finder = changesToGuideForm): Promise<readonly Fix[]> {
  const tree = arrange(listFolder(siteDir, 'content', isContentLitter).paths);
  const site = await readSiteDocument(siteDir, tree.files.has(siteFile));
  const vocabulary = vocabularyOf(site.readable ? site.value : undefined, tree);
  const fixes: Fix[] = [];
  for (const [file, schema] of filesWithFields(tree)) {
    const text = await textOf(join(siteDir, file), file);
    const fix =
      text === undefined ? undefined : fixOf(text, file, (fields) => find(schema, fields, vocabulary));
    if (fix) fixes.push(fix);
  }
  return fixes;
}

/** Links to files stay links. */
export async function writeFixes(siteDir: string, fixes: readonly Fix[]): Promise<void> {
  for (const { file, text } of fixes) await writeWhole(await realpath(join(siteDir, file)), text);
}

/** All files that have fields, and what may stand in them. */
function filesWithFields({
  files,
  folders,
  mentions,
  replies,
}: Tree): readonly (readonly [string, z.core.$ZodType])[] {
  const { posts, clients, people, pages } = folders;
  const records = (kind: typeof posts, schema: z.core.$ZodType) =>
    kind.flatMap(({ record }) => (record === undefined ? [] : [[record, schema] as const]));
  const texts = (kind: typeof posts, schema: z.core.$ZodType) =>
    kind.flatMap((folder) => [...folder.texts.values()].map((file) => [file, schema] as const));
  return [
    ...(files.has(siteFile) ? [[siteFile, schemas.site] as const] : []),
    ...texts(posts, schemas.story),
    ...replies.map(({ file }) => [file, schemas.reply] as const),
    ...records(clients, schemas.client),
    ...texts(clients, schemas.clientText),
    ...records(people, schemas.person),
    ...mentions.map((file) => [file, schemas.mention] as const),
    ...texts(pages, schemas.page),
  ];
}

/** With its byte order mark and its ends of lines. Nothing where it is no text, which the check tells. */
async function textOf(path: string, file: string): Promise<string | undefined> {
  const bytes = await readFile(path);
  return decodeText(bytes, file).mistakes.length > 0
    ? undefined
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

type FindIn = (fields: Fields) => readonly Change[];

function fixOf(text: string, file: string, find: FindIn): Fix | undefined {
  const document = parsed(text, file);
  if (document.mistakes.length > 0 || !document.readable) return undefined;
  const { before, yaml } = partsOf(text);
  const editable = editableYaml(yaml);
  const misspelt = editable.misspelt().map((edit): Step => ({ edit, apply: (value) => value }));
  const unquoted = unquotedIn(document, editable.isBare);
  const bare = unquoted.reduce<unknown>(withChange, document.value);
  const changes = allChanges({ ...document, value: bare as Fields }, find);
  const still = unquoted.filter(({ path }) => !changes.some((change) => isSamePath(change.path, path)));
  const changed = [...still, ...changes].flatMap((change): Step[] => {
    const edit = editable.editOf(change);
    return edit ? [{ edit, apply: (value) => withChange(value, change) }] : [];
  });
  const steps = [
    ...misspelt.filter(({ edit }) => !changed.some((other) => overlap(edit, other.edit))),
    ...changed,
  ];
  const shifted = steps.map(({ edit, apply }): Step => ({ edit: moved(edit, before.length), apply }));
  const kept = fitting(shifted, document, text);
  if (kept.length === 0) return undefined;
  const rewritten = kept.map(({ edit }) => ({
    place: placeAt(file, text.replace(/^\uFEFF/, ' '), edit.start),
    from: text.slice(edit.start, edit.end),
    to: edit.text,
  }));
  return {
    file,
    text: edited(
      text,
      kept.map(({ edit }) => edit),
    ),
    rewritten,
  };
}

/** An edit of a text, and what it does to the fields. */
interface Step {
  readonly edit: Edit;
  readonly apply: (value: unknown) => unknown;
}

/** Those after which the file says what it should and nothing else: all, or as many as there are. */
function fitting(steps: readonly Step[], document: Document, text: string): readonly Step[] {
  const fits = (some: readonly Step[]) => {
    const outcome = parsed(
      edited(
        text,
        some.map(({ edit }) => edit),
      ),
      document.file,
    );
    const wanted = some.reduce<unknown>((value, { apply }) => apply(value), document.value);
    return outcome.mistakes.length === 0 && isDeepStrictEqual(outcome.value, wanted);
  };
  if (fits(steps)) return steps;
  return steps
    .slice(0, mostTried)
    .reduce<readonly Step[]>((kept, step) => (fits([...kept, step]) ? [...kept, step] : kept), []);
}

/** Where something does not fit, each is tried by itself, which takes a reading each. */
const mostTried = 100;

const parsed = (text: string, file: string): Document =>
  parseDocument(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), file);

/** Of each entry where the file holds a list of them. */
const allChanges = (document: Document, find: FindIn): readonly Change[] =>
  entriesOf(document).flatMap(({ value, entry }) =>
    find(value).map((change) =>
      entry === undefined ? change : { ...change, path: [entry, ...change.path] },
    ),
  );

/** Whole values in quotes of a word processor, which YAML takes for a part of them. */
const unquotedIn = ({ value }: Document, isBare: (path: Path) => boolean): readonly Change[] =>
  leavesOf(value).flatMap(({ path, text }) => {
    const inside = insideQuotes(text);
    return inside !== undefined && isBare(path) ? [{ path, to: inside }] : [];
  });

const overlap = (one: Edit, other: Edit): boolean => one.start < other.end && other.start < one.end;

const moved = ({ start, end, text }: Edit, by: number): Edit => ({ start: start + by, end: end + by, text });
