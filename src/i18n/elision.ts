import { customsOf } from './built-in.ts';

/**
 * What a language says otherwise where its small words meet dates and towns.
 *
 * @example elided('dal 8 marzo', 'it-IT') // 'dall’8 marzo'
 */
export const elided = (text: string, lang: string): string =>
  (customsOf(lang)?.elisions ?? []).reduce((words, { before, cut }) => words.replaceAll(before, cut), text);
