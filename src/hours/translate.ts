import { phrasebooks, type Phrase, type Phrasebook, type Role } from './phrasebook.ts';
import { refuseAmbiguous } from './refused.ts';
import { tokenize, type Token } from './tokens.ts';
import { monthNamed, weekdayNamed } from './words.ts';

/** A piece of the text with its role in one language. */
interface Item extends Pick<Phrase, 'role' | 'code'> {
  readonly token: Token;
  /** How many words it has that the language knows; those of the syntax itself count half. */
  readonly known: number;
}

/** The words of the syntax that are no days and no months. */
const syntaxWords = new Set(
  'ph sh off closed open unknown week easter sunrise sunset dawn dusk day days am pm'.split(' '),
);

/** What a language may be asked to read: in a list of weekdays `mar` is no month. */
export interface Translation {
  readonly months: boolean;
}

/**
 * The pieces of a text that is written in the words of a language, in the syntax of OpenStreetMap; each keeps its place,
 * so that the text itself is quoted. What no language knows stays as it is. Throws a `Refused` where the text means one
 * thing in one language and another in the next (`ma-do`).
 */
export function translate(tokens: readonly Token[], { months }: Translation): readonly Token[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.every(({ text }) => isSyntax(text, months))) return tokens;
  const readings = phrasebooks.map((phrases) => itemsIn(tokens, phrases, months));
  const best = Math.max(...readings.map(knownIn));
  const candidates = readings.filter((items) => knownIn(items) === best);
  const [first = [], ...others] =
    candidates.filter(isPlausible).length > 0 ? candidates.filter(isPlausible) : candidates;
  for (const other of others) refuseDifference(first, other);
  return inSyntax(exceptionsLast(first.filter((item, index) => !isBracket(item, first, index))));
}

const isSyntax = (word: string, months: boolean): boolean =>
  syntaxWords.has(word.toLowerCase()) ||
  weekdayNamed(word) !== undefined ||
  (months && monthNamed(word) !== undefined);

function itemsIn(tokens: readonly Token[], phrasebook: Phrasebook, months: boolean): readonly Item[] {
  const plain = tokens.map(({ text }) => plainWord(text));
  const items: Item[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!;
    const phrase = phrasebook
      .get(plain[index]!)
      ?.find(
        ({ parts, role }) =>
          (months || role !== 'month') && parts.every((part, ahead) => part === plain[index + ahead]),
      );
    const isWord = token.kind === 'word';
    if (phrase && !isElided(token, phrase) && !isHalfOfDay(tokens, index)) {
      const last = tokens[index + phrase.parts.length - 1]!;
      const text = { ...token, text: token.text, end: last.end };
      items.push({ ...phrase, token: text, known: isWord ? 2 * phrase.parts.length : 2 });
      index += phrase.parts.length;
    } else {
      const isCode = isWord && isSyntax(token.text, months);
      items.push({ role: isCode ? 'code' : 'other', code: token.text, token, known: isCode ? 1 : 0 });
      index++;
    }
  }
  return items;
}

/** Small letters without accents, as the lexicons have them. */
const plainWord = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '');

/** `l’` is an article, `L` may be Monday. */
const isElided = ({ text }: Token, { role }: Phrase): boolean => /['’]$/.test(text) && role === 'weekday';

/** `9 am`, but `am Montag`. */
const isHalfOfDay = (tokens: readonly Token[], index: number): boolean =>
  /^[ap]m$/i.test(tokens[index]!.text) && isHour(tokens[index - 1]) && tokens[index + 1]?.kind !== 'word';

const isHalf = ({ text }: Token): boolean => /^[ap]m$/i.test(text);

const knownIn = (items: readonly Item[]): number => items.reduce((sum, { known }) => sum + known, 0);

/** Nobody writes a week from one day to the day before it: `Di-Sa` is German, not French. */
const isPlausible = (items: readonly Item[]): boolean =>
  items.every(({ code, token }, index) => {
    const first = weekdayNamed(code);
    if (first === undefined || first === 0 || items[index + 1]?.code !== '-') return true;
    return token.text.length > 3 || weekdayNamed(items[index + 2]?.code ?? '') !== first - 1;
  });

/** Throws a `Refused` that names the first word that two languages take for different days or months. */
function refuseDifference(some: readonly Item[], others: readonly Item[]): void {
  const names = new Map(others.map(({ token, code, role }) => [token.at, { code, role }]));
  for (const { token, code, role } of some) {
    const other = names.get(token.at);
    const differ = other && other.code !== code && isDate(role) && isDate(other.role);
    if (differ) refuseAmbiguous(token.text, code, other.code);
  }
}

const isDate = (role: Role): boolean => role === 'weekday' || role === 'month';

/** `(chiuso il lunedì)` says no less than without brackets. */
function isBracket({ token }: Item, items: readonly Item[], index: number): boolean {
  const isException = (item: Item | undefined) => item?.role === 'closed' || item?.role === 'except';
  if (token.text === '(') return isException(items[index + 1]);
  const open = items.slice(0, index).findLastIndex((item) => item.token.text === '(');
  return token.text === ')' && open >= 0 && isException(items[open + 1]);
}

const exceptionRoles: readonly Role[] = ['weekday', 'days', 'holidays', 'and', 'to', 'filler', 'code'];

/** `every day except Monday 9-18` is `every day 9-18, closed on Monday`. */
function exceptionsLast(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ role }) => role === 'except');
  const named = items.slice(at + 1);
  const times = named.findIndex(
    ({ role, token }) => !exceptionRoles.includes(role) && !',-.'.includes(token.text),
  );
  if (at < 0 || times < 0 || !isHour(named[times]!.token)) return items;
  const after = named.slice(times);
  const stop = after.findIndex(({ token }) => token.text === ';' || token.kind === 'end');
  const [ranges, rest] = [after.slice(0, stop), after.slice(stop)];
  // Whether days that follow are meant to be exceptions too, nobody knows.
  if (ranges.some((item) => startsTerm(item) && !isHour(item.token) && !isHalf(item.token))) return items;
  return [...items.slice(0, at), ...ranges, items[at]!, ...named.slice(0, times), ...exceptionsLast(rest)];
}

function inSyntax(items: readonly Item[]): readonly Token[] {
  const result: Token[] = [];
  const told = items.filter(({ role, token }, index) => role !== 'filler' && !isDot(token, items[index - 1]));
  for (const [index, item] of told.entries()) result.push(...tokensOf(item, result.at(-1), told[index + 1]));
  return result;
}

/** The point after a word that is cut short: `lun.` */
const isDot = ({ text, at }: Token, before: Item | undefined): boolean =>
  text === '.' && before?.token.end === at && before.token.kind === 'word';

function tokensOf(item: Item, before: Token | undefined, next: Item | undefined): readonly Token[] {
  const { role, code, token } = item;
  const asSign = (text: string): readonly Token[] => [{ ...token, kind: 'sign', text }];
  switch (role) {
    case 'code':
    case 'other':
      return [token];
    case 'unclear':
      return refuseAmbiguous(token.text, 'Mo-Fr', 'Mo-Sa');
    case 'vague':
      return next && isHour(next.token) ? [] : [{ ...token, kind: 'vague' }];
    case 'to':
      return before && joins(before) && next && startsTerm(next) ? asSign('-') : [];
    case 'and':
      if (!before || !next || !startsTerm(next)) return [];
      if (before.text === 'off' || before.kind === 'comment') return asSign(';');
      return [{ ...token, kind: 'sign', text: ',', spoken: true }];
    case 'closed':
    case 'except': {
      const off: Token = { ...token, kind: 'word', text: 'off' };
      if (before && (isHour(before) || isHalf(before)) && next && startsTerm(next))
        return [...asSign(';'), off];
      // What else it may be an exception to, nobody knows.
      return role === 'closed' || !before || before.kind === 'sign' ? [off] : [token];
    }
    case 'midnight':
      return [{ ...token, kind: 'time', text: before?.text === '-' ? code : '00:00' }];
    default:
      return tokenize(code)
        .filter(({ kind }) => kind !== 'end')
        .map((piece) => ({ ...piece, at: token.at, end: token.end }));
  }
}

const isHour = (token: Token | undefined): boolean => token?.kind === 'time' || token?.kind === 'number';

/** Whether something goes on after it: `lun a ven`, `9 a 13`. */
const joins = (token: Token): boolean =>
  isHour(token) ||
  /^[ap]m$/i.test(token.text) ||
  weekdayNamed(token.text) !== undefined ||
  monthNamed(token.text) !== undefined;

const termRoles: readonly Role[] = [
  'weekday',
  'month',
  'days',
  'holidays',
  'noon',
  'midnight',
  'closed',
  'code',
  'vague',
];

const startsTerm = ({ role, token }: Item): boolean => termRoles.includes(role) || isHour(token);
