import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { BorrowedWord } from '../i18n/borrowed-words.ts';
import { completeMessages, type Path as WordPath, type WordTree } from '../i18n/fallback.ts';
import type { Messages } from '../i18n/messages.ts';
import en from '../i18n/messages/en.ts';
import it from '../i18n/messages/it.ts';
import { languageOf } from '../i18n/spoken-languages.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { isLanguageTag } from '../model/language-tag.ts';
import { emptyDocument, readDocument, type Document, type Fields } from './document.ts';
import { judge } from './issues.ts';
import type { Item } from './item.ts';
import { fieldName, leavesOf, valueAt, type Leaf } from './path.ts';
import { namesIn } from './vocabulary.ts';

const optionalCategories = ['zero', 'one', 'two', 'few', 'many'];

/** What `content/messages/<locale>.yaml` may say: the words of the English file, as far as they are to differ. */
const messagesSchema = optional(en);

function optional(words: WordTree): z.ZodType<Fields> {
  const shape = Object.entries(words).map(([key, word]) => [key, schemaOf(word).optional()] as const);
  return z.strictObject(Object.fromEntries(shape));
}

function schemaOf(word: string | WordTree): z.ZodType {
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
  /** The words that each language lacks, as they are shown. */
  readonly borrowed: Readonly<Record<string, readonly BorrowedWord[]>>;
  readonly mistakes: readonly Mistake[];
  /** One for each language that lacks words. */
  readonly doubts: readonly Mistake[];
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
      return { locale, own, ...messagesIn(locale, site, own ?? noWords(site, locale)) };
    }),
  );
  const complete = readings.flatMap(({ locale, messages }) =>
    messages ? [[locale, messages] as const] : [],
  );
  return {
    messages: Object.fromEntries(complete),
    borrowed: Object.fromEntries(readings.map(({ locale, borrowed = [] }) => [locale, borrowed])),
    mistakes: readings.flatMap(({ mistakes }) => mistakes),
    doubts: readings.flatMap(({ doubts }) => doubts),
    documents: readings.flatMap(({ own }) => own ?? []),
  };
}

/** Where a language has no file of its own, what it lacks is told where it is listed. */
const noWords = ({ document }: Item, locale: string): Document => ({
  ...emptyDocument(document.file),
  readable: true,
  locate: () => document.locate(['languages', locale], 'key'),
});

/** The words of one language, put together, and what there is to say of those that the site brings. */
interface MessagesReading {
  readonly messages?: Messages | undefined;
  readonly mistakes: readonly Mistake[];
  readonly doubts: readonly Mistake[];
  readonly missing?: readonly WordPath[];
  readonly shownIn?: readonly string[];
  readonly borrowed?: readonly BorrowedWord[];
}

/** @param own `content/messages/<locale>.yaml`, if there is one */
function messagesIn(locale: string, site: Pick<Item, 'fields'>, own: Document): MessagesReading {
  const written = writtenIn(own.value);
  const mistakes = [
    ...own.mistakes,
    ...judge(messagesSchema, written, own.locate).mistakes,
    ...leavesOf(written).flatMap((leaf) => strangePlaceholders(leaf, own)),
  ];
  if (mistakes.length > 0) return { mistakes, doubts: [] };
  const { messages, missing, shownIn, borrowed } = completeMessages(
    written as WordTree,
    langOf(site, locale),
  );
  const facts = { locale, language: locale, count: missing.length, languages: shownIn.join(' ') };
  const lacking =
    missing.length > 0 ? [{ code: 'messages-missing' as const, facts, place: own.locate([]) }] : [];
  const doubts = [...lacking, ...leftInEnglish(written, langOf(site, locale), own)];
  return { messages, mistakes, doubts, missing, shownIn, borrowed };
}

/** Sentences of a file that was copied from the English one; a single word may well be the same in two languages. */
function leftInEnglish(written: Fields, lang: string, own: Document): Mistake[] {
  if (languageOf(lang) === 'en') return [];
  const copied = leavesOf(written).filter(
    ({ path, text }) => text === valueAt(en, path) && isSentence(text) && text !== valueAt(it, path),
  );
  const [first] = copied;
  if (!first) return [];
  const facts = { count: copied.length, value: first.text };
  return [{ code: 'messages-english', facts, place: own.locate(first.path) }];
}

const isSentence = (text: string): boolean => /\p{L}{2,} \p{L}{2,}/u.test(text.replaceAll(/\{\w+\}/g, ''));

/** A word that nobody has written yet is not there: `menu: ""`. */
const writtenIn = (words: Fields): Fields =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([, word]) => word !== '')
      .map(([key, word]) => [key, isFields(word) ? writtenIn(word) : word]),
  );

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What there is to know for whoever wants to write the words of a language. */
export interface WordsOfLanguage {
  /** A BCP 47 tag. */
  readonly lang: string;
  /** `content/messages/<locale>.yaml` */
  readonly file: string;
  /** What it says by now, letter for letter; nothing where it is not there. */
  readonly text: string;
  readonly missing: readonly WordPath[];
  /** The languages in which these are shown. */
  readonly shownIn: readonly string[];
  readonly mistakes: readonly Mistake[];
}

/** The same for one language alone, whatever else of the content has mistakes. @param site site.yaml */
export async function readWords(
  siteDir: string,
  site: Pick<Document, 'value'>,
  locale: string,
): Promise<WordsOfLanguage> {
  const file = `content/messages/${locale}.yaml`;
  const path = join(siteDir, file);
  const text = existsSync(path) ? await readFile(path, 'utf8') : '';
  const own =
    text.trim() === '' ? { ...emptyDocument(file), readable: true } : await readDocument(siteDir, file);
  const fields = { fields: site.value };
  const { missing = [], shownIn = [], mistakes } = messagesIn(locale, fields, own);
  return { lang: langOf(fields, locale), file, text, missing, shownIn, mistakes };
}

/** The language’s tag, or its key where that is no tag, which is a mistake of its own. */
export const langOf = ({ fields }: Pick<Item, 'fields'>, locale: string): string =>
  [valueAt(fields.languages, [locale, 'lang']), locale].find(
    (tag): tag is string => typeof tag === 'string' && isLanguageTag(tag),
  ) ?? 'und';

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
