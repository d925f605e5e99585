import type { Locale, Localized } from '../model/text.ts';

type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const lowered: Marks = ['„', '“', '‚', '‘'];
const loweredRight: Marks = ['„', '”', '‚', '’'];
const pointed: Marks = ['«', '»', '“', '”'];
const raised: Marks = ['“', '”', '‘', '’'];
const raisedRight: Marks = ['”', '”', '’', '’'];
const cornered: Marks = ['「', '」', '『', '』'];

/** Opening and closing marks: outer quotes, then quotes within quotes. By language, or by language and country. */
const marks = new Map<string, Marks>([
  ['bg', lowered],
  ['bs', loweredRight],
  ['ca', pointed],
  ['cs', lowered],
  ['da', raised],
  ['de', lowered],
  ['de-CH', ['«', '»', '‹', '›']],
  ['el', pointed],
  ['en', raised],
  ['es', pointed],
  ['et', lowered],
  ['eu', pointed],
  ['fi', raisedRight],
  ['fr', ['«\u202f', '\u202f»', '“', '”']],
  ['fr-CH', ['«\u202f', '\u202f»', '‹\u202f', '\u202f›']],
  ['gl', pointed],
  ['he', raisedRight],
  ['hr', loweredRight],
  ['hu', ['„', '”', '»', '«']],
  ['is', lowered],
  ['it', pointed],
  ['ja', cornered],
  ['lt', lowered],
  ['mk', lowered],
  ['nb', ['«', '»', '‘', '’']],
  ['nl', ['‘', '’', '“', '”']],
  ['nn', ['«', '»', '‘', '’']],
  ['no', ['«', '»', '‘', '’']],
  ['pl', ['„', '”', '«', '»']],
  ['pt', pointed],
  ['pt-BR', raised],
  ['ro', ['„', '”', '«', '»']],
  ['ru', ['«', '»', '„', '“']],
  ['sk', lowered],
  ['sl', lowered],
  ['sr', loweredRight],
  ['sv', raisedRight],
  ['uk', ['«', '»', '„', '“']],
  ['zh-HK', cornered],
  ['zh-Hant', cornered],
  ['zh-TW', cornered],
]);

/** `zh-Hant-TW` by `zh-Hant`, then by `zh`. */
function marksOf(lang: string): Marks {
  const [language = '', second] = lang.split('-');
  return marks.get(`${language}-${second}`) ?? marks.get(language) ?? raised;
}

/**
 * Straight quotes as the language prints them; an apostrophe stays one.
 *
 * @example typographicQuotes(`L'amico disse "ciao"`, 'it') // 'L’amico disse «ciao»'
 */
export function typographicQuotes(text: string, lang: string): string {
  const printed = printedQuotes(text, lang);
  return printed.size === 0
    ? text
    : text.replace(/["']/g, (sign, index: number) => printed.get(index) ?? sign);
}

/** What the language prints instead of the straight quotes of a text, by their offset. */
export function printedQuotes(text: string, lang: string): ReadonlyMap<number, string> {
  if (!/["']/.test(text)) return new Map();
  return new Map([...doubleQuotes(text, lang), ...singleQuotes(text, lang)]);
}

/** The same for a text in several languages. @param languages those of the site */
export const localizedQuotes = (
  texts: Localized,
  languages: Readonly<Record<string, { readonly lang: string }>>,
): Record<Locale, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [
      locale,
      typographicQuotes(text!, languages[locale]!.lang),
    ]),
  );

function* doubleQuotes(text: string, lang: string): Generator<readonly [number, string]> {
  const [open, close] = marksOf(lang);
  const gershayim = gershayimIn(text);
  let isOpen = false;
  for (const { index } of text.matchAll(/"/g)) {
    const sides = sidesOf(text, index);
    if (gershayim.has(index)) yield [index, '״'];
    else if (isInch(sides, isOpen)) continue;
    else {
      isOpen = opens(sides, isOpen);
      yield [index, isOpen ? open : close];
    }
  }
}

function* singleQuotes(text: string, lang: string): Generator<readonly [number, string]> {
  const [, , innerOpen, innerClose] = marksOf(lang);
  const pairs = new Map<number, string>();
  for (const { 0: quoted, index } of text.matchAll(quotedWords)) {
    // In rock ’n’ roll two letters are left out.
    if (/^'n'$/i.test(quoted)) continue;
    pairs.set(index, innerOpen).set(index + quoted.length - 1, innerClose);
  }
  for (const { index } of text.matchAll(/'/g)) {
    const apostrophe = /\p{Script=Hebrew}/u.test(text[index - 1] ?? '') ? '׳' : '’';
    yield [index, pairs.get(index) ?? apostrophe];
  }
}

const quotedWords = /(?<![\p{L}\p{N}])'(?:[^\s'"][^'"]*(?<!\s)|[^\s'"])'(?![\p{L}\p{N}])/gu;

/** The letters on both sides of a quote; nothing where the text begins or ends. */
interface Sides {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The signs of bold and slanted text are no letters, where a field is written as if it were Markdown. */
function sidesOf(text: string, index: number): Sides {
  let [left, right] = [index - 1, index + 1];
  while (text[left] === '*' || text[left] === '_') left--;
  while (text[right] === '*' || text[right] === '_') right++;
  return { before: text[left], after: text[right] };
}

/** Whether a quote opens: before a word, and unless one is open, wherever a word follows. */
function opens({ before, after }: Sides, isOpen: boolean): boolean {
  if (after === undefined || /\s/.test(after)) return false;
  const endsSomething = /[.,;:!?)\]…]/.test(after);
  if (before === undefined || /[\s([{<«„“‘¿¡/]/.test(before)) return !isOpen || !endsSomething;
  return !isOpen && !endsSomething;
}

/** 24" is a size, unless a quote ends with the number. */
const isInch = ({ before, after }: Sides, isOpen: boolean): boolean =>
  !isOpen && /\d/.test(before ?? '') && !/[\p{L}\p{N}]/u.test(after ?? '');

const hebrewWord = /\p{Script=Hebrew}+(?:"\p{Script=Hebrew}+)+/gu;
/** Words that Hebrew writes together with the next one, in front of its quote too. */
const hebrewPrefix = /^[ובהכלמש]{1,3}$/u;

/**
 * The quotes within a Hebrew word that mark an abbreviation, as in צה"ל. Behind one of the short prefixes a quote
 * opens if another one follows, and more than one letter with it.
 */
function gershayimIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!/\p{Script=Hebrew}"\p{Script=Hebrew}/u.test(text)) return found;
  const last = text.lastIndexOf('"');
  for (const { 0: word, index } of text.matchAll(hebrewWord)) {
    const parts = word.split('"');
    const at = index + parts[0]!.length;
    const opensQuote = hebrewPrefix.test(parts[0]!) && parts[1]!.length > 1 && last > at;
    if (!opensQuote) found.add(at);
  }
  return found;
}
