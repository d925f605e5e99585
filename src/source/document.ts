import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excessOf, type Excess } from '../markdown/bounds.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { digestOf } from '../sealed-file.ts';
import { splitFrontMatter } from './front-matter.ts';
import { mayBeList } from './tree.ts';
import type { Path } from './path.ts';
import { startOf, type Locate } from './place.ts';
import { decodeText, readTextFile } from './text-file.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** A file of content as it was read: its fields, where each of them stands, and the text below them. */
export interface Document {
  /** Relative to the site’s folder: `content/site.yaml`. */
  readonly file: string;
  readonly text: string;
  /** Changes with its place and its text. */
  readonly digest: string;
  readonly value: Fields;
  /** The names that nothing stands behind, which are no fields. */
  readonly blanks: readonly Path[];
  /** Its number among several that one file holds as a list, from 0. */
  readonly entry?: number | undefined;
  /** False where the fields could not be made out; what they say is then not judged. */
  readonly readable: boolean;
  readonly locate: Locate;
  /** Set for texts. */
  readonly format?: Body['format'] | undefined;
  /** Nothing where it is too much for the parsers. */
  readonly body?: Body | undefined;
  readonly mistakes: readonly Mistake[];
  /** What its fields may mean otherwise than was thought. */
  readonly doubts: readonly Mistake[];
}

export type Fields = Readonly<Record<string, unknown>>;

export interface Body {
  readonly text: string;
  /** The line of the file that the text starts on. */
  readonly line: number;
  readonly format: 'md' | 'mdx';
}

/** Reads a file of fields (`.yaml`) or a text with fields above it (`.md`, `.mdx`). */
export async function readDocument(folder: string, file: string): Promise<Document> {
  const { text, mistakes } = await readTextFile(join(folder, file), file);
  if (mistakes.length > 0) return { ...emptyDocument(file), mistakes };
  return parseDocument(text, file);
}

export function parseDocument(text: string, file: string): Document {
  const digest = digestOfText(file, text);
  const root = mayBeList(file) ? 'fields or list' : 'fields';
  if (file.endsWith('.yaml')) return { file, text, digest, ...fieldsOf(parseYaml(text, file, 1, root)) };
  const { yaml, yamlLine, body, bodyLine, mistake } = splitFrontMatter(text);
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const excess = excessOf(body, format);
  const parsed = {
    file,
    text,
    digest,
    format,
    body: excess ? undefined : ({ text: body, line: bodyLine, format } as const),
  } as const;
  const tooMuch = excess ? [excessive(excess, file, bodyLine)] : [];
  if (!mistake) {
    const fields = fieldsOf(parseYaml(yaml, file, yamlLine));
    return { ...parsed, ...fields, mistakes: [...fields.mistakes, ...tooMuch] };
  }
  return {
    ...emptyDocument(file),
    ...parsed,
    mistakes: [{ code: mistake, facts: {}, place: startOf(file) }, ...tooMuch],
  };
}

/**
 * The sets of fields that a file holds as a list, each as a document of its own; a file without a list is one. What is
 * wrong with the file as a whole stands with the first.
 */
export function entriesOf(document: Document): readonly Document[] {
  const list: unknown = document.value;
  if (!Array.isArray(list)) return [document];
  const entries = list.map((fields: Fields, entry) => entryOf(document, fields, entry));
  return entries.length > 0 ? entries : [{ ...document, value: {} }];
}

const entryOf = (document: Document, value: Fields, entry: number): Document => ({
  ...document,
  value,
  entry,
  blanks: document.blanks.flatMap(([first, ...path]) => (first === entry ? [path] : [])),
  digest: digestOf(`${document.file}\0${entry}\0${JSON.stringify(value)}`),
  locate: within(document.locate, entry),
  mistakes: entry === 0 ? document.mistakes : [],
  doubts: entry === 0 ? document.doubts : [],
});

const within =
  (locate: Locate, entry: number): Locate =>
  (path, part) =>
    locate([entry, ...path], part);

/** What is kept of a document in which nothing was wrong. */
export type KeptDocument = Pick<Document, 'file' | 'digest' | 'value' | 'entry' | 'format' | 'doubts'>;

/**
 * A document that was read earlier.
 *
 * @param again what its file holds, read when somebody asks for its text or for places in it
 */
export const recalledDocument = (kept: KeptDocument, again: () => Document): Document => ({
  ...kept,
  // Those in which something was wrong are not kept.
  blanks: [],
  readable: true,
  mistakes: [],
  locate: (path, part) => again().locate(kept.entry === undefined ? path : [kept.entry, ...path], part),
  get text() {
    return again().text;
  },
  get body() {
    return again().body;
  },
});

export const readAgain = (folder: string, file: string): Document =>
  parseDocument(decodeText(readFileSync(join(folder, file)), file).text, file);

const digestOfText = (file: string, text: string): string => digestOf(`${file}\0${text}`);

/** A text that the parsers could not bear is told of, and not looked at any further. */
const excessive = ({ kind, limit, line, column }: Excess, file: string, firstLine: number): Mistake => ({
  code: kind === 'length' ? 'text-too-large' : 'text-too-deep',
  facts: { limit },
  place: { file, line: firstLine + line - 1, column },
});

const fieldsOf = ({ value, blanks, locate, mistakes, doubts, readable }: Yaml) => ({
  value: (value ?? {}) as Fields,
  blanks,
  locate,
  mistakes,
  doubts,
  readable,
});

/** What stands for a file that cannot be read. */
export const emptyDocument = (file: string): Document => ({
  file,
  text: '',
  digest: digestOfText(file, ''),
  value: {},
  blanks: [],
  readable: false,
  locate: () => startOf(file),
  mistakes: [],
  doubts: [],
});
