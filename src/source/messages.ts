import { z } from 'astro/zod';
import type { Messages } from '../i18n/messages.ts';
import en from '../i18n/messages/en.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { emptyDocument, readDocument, type Document, type Fields } from './document.ts';
import { judge } from './issues.ts';
import type { Item } from './item.ts';
import { fieldName, leavesOf, valueAt, type Leaf } from './path.ts';
import { namesIn } from './vocabulary.ts';

const optionalCategories = ['zero', 'one', 'two', 'few', 'many'];

/** The words that the generator brings along for a language; nothing if it does not speak it. */
async function builtInMessages(locale: string): Promise<Messages | undefined> {
  try {
    const module = (await import(`../i18n/messages/${locale}.ts`)) as { readonly default: Messages };
    return module.default;
  } catch (error) {
    if (isAbsence(error, locale)) return undefined;
    throw error;
  }
}

/** Node and Vite each have words of their own for a file that is not there. */
function isAbsence(error: unknown, locale: string): boolean {
  if (!(error instanceof Error)) return false;
  const missing =
    'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`/${locale}.ts'`);
  return missing || error.message.startsWith('Unknown variable dynamic import');
}

/** What `content/messages/<locale>.yaml` may say: the words of the English file, as far as they are to differ. */
const messagesSchema = optional(en);

type Tree = { readonly [key: string]: string | Tree };

function optional(words: Tree): z.ZodType<Fields> {
  const shape = Object.entries(words).map(([key, word]) => [key, schemaOf(word).optional()] as const);
  return z.strictObject(Object.fromEntries(shape));
}

function schemaOf(word: string | Tree): z.ZodType {
  if (typeof word === 'string') return z.string();
  const isPlural = 'other' in word;
  return isPlural
    ? z.strictObject(
        Object.fromEntries([...optionalCategories, 'other'].map((key) => [key, z.string().optional()])),
      )
    : optional(word);
}

/** The words of the site by locale, and what is wrong with those that the site brings along itself. */
export interface AllMessages {
  readonly messages: Readonly<Record<string, Messages>>;
  readonly mistakes: readonly Mistake[];
  /** The files that the site brings along. */
  readonly documents: readonly Document[];
}

/** @param files `content/messages/<locale>.yaml` by locale */
export async function readMessages(
  folderOf: (file: string) => string,
  site: Item,
  files: ReadonlyMap<string, string>,
): Promise<AllMessages> {
  const locales = namesIn(site.fields.languages).filter((locale) => /^[a-z0-9-]+$/.test(locale));
  const readings = await Promise.all(
    locales.map(async (locale) => {
      const file = files.get(locale);
      const own = file === undefined ? undefined : await readDocument(folderOf(file), file);
      return { locale, own, ...mergeMessages(await builtInMessages(locale), own ?? noWords(site, locale)) };
    }),
  );
  const complete = readings.flatMap(({ locale, messages }) =>
    messages ? [[locale, messages] as const] : [],
  );
  return {
    messages: Object.fromEntries(complete),
    mistakes: readings.flatMap(({ mistakes }) => mistakes),
    documents: readings.flatMap(({ own }) => own ?? []),
  };
}

/** Where a language has no file of its own, what it lacks is told where it is listed. */
const noWords = ({ document }: Item, locale: string): Document => ({
  ...emptyDocument(document.file),
  readable: true,
  locate: () => document.locate(['languages', locale], 'key'),
});

/** The words of one language, put together, and what is wrong with those that the site brings. */
interface MessagesReading {
  readonly messages?: Messages | undefined;
  readonly mistakes: readonly Mistake[];
}

/** @param own `content/messages/<locale>.yaml`, if there is one */
function mergeMessages(builtIn: Messages | undefined, own: Document): MessagesReading {
  const words = merge(builtIn ?? {}, own.value);
  const mistakes = [
    ...own.mistakes,
    ...judge(messagesSchema, own.value, own.locate).mistakes,
    ...leavesOf(own.value).flatMap((leaf) => strangePlaceholders(leaf, own)),
    ...(own.readable ? missingWords(words, own) : []),
  ];
  return mistakes.length > 0 ? { mistakes } : { messages: words as unknown as Messages, mistakes };
}

/** Of plurals only `other` exists in every language. */
function missingWords(words: Fields, own: Document): Mistake[] {
  const needed = leavesOf(en).filter(({ path }) => !optionalCategories.includes(String(path.at(-1))));
  const missing = needed.filter(({ path }) => valueAt(words, path) === undefined);
  if (missing.length === 0) return [];
  const keys = missing.map(({ path }) => fieldName(path)).join(', ');
  return [{ code: 'messages-missing', facts: { keys }, place: own.locate([]) }];
}

/** A placeholder that the English words do not have would never be filled. */
function strangePlaceholders({ path, text }: Leaf, own: Document): Mistake[] {
  const original = valueAt(en, path) ?? valueAt(en, [...path.slice(0, -1), 'other']);
  if (typeof original !== 'string') return [];
  const known = placeholders(original);
  const strange = placeholders(text).filter((name) => !known.includes(name));
  return strange.map((value) => ({
    code: 'message-placeholder',
    facts: { field: fieldName(path), value, known: known.join(', ') },
    place: own.locate(path),
  }));
}

const placeholders = (text: string): string[] => Array.from(text.matchAll(/\{\w+\}/g), ([name]) => name);

function merge(words: Fields, changes: Fields): Fields {
  const changed = Object.entries(changes).map(([key, word]) => {
    const old = words[key];
    return [key, isFields(word) && isFields(old) ? merge(old, word) : word] as const;
  });
  return { ...words, ...Object.fromEntries(changed) };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
