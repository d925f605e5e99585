import type { Client } from '../model/content.ts';
import { tradeName } from '../model/trades.ts';
import { customsOf } from '../i18n/built-in.ts';
import { elided } from '../i18n/elision.ts';
import { fill } from '../i18n/format.ts';

/**
 * `ristorante a Como`: what somebody looks for who does not know the name. The town alone where the trade has no word
 * in the language, or where the name says it already.
 */
export function tradeInTown(
  { name, type }: Pick<Client, 'name' | 'type'>,
  town: string,
  lang: string,
): string {
  const { language } = new Intl.Locale(lang);
  const pattern = customsOf(lang)?.tradeInTown;
  const trade = tradeName(type, language);
  const isSaid =
    trade !== undefined && wordsOf(name, lang).some((word) => wordsOf(trade, lang).includes(word));
  return pattern !== undefined && trade !== undefined && !isSaid
    ? elided(fill(pattern, { trade, town }), lang)
    : town;
}

/** Small words do not make two names alike. */
const wordsOf = (text: string, lang: string): readonly string[] =>
  text.toLocaleLowerCase(lang).match(/\p{L}{3,}/gu) ?? [];
