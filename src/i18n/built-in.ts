import type { Customs } from './customs.ts';
import type { Messages } from './messages.ts';
import * as ca from './messages/ca.ts';
import * as de from './messages/de.ts';
import * as en from './messages/en.ts';
import * as es from './messages/es.ts';
import * as fr from './messages/fr.ts';
import * as it from './messages/it.ts';
import * as nl from './messages/nl.ts';
import * as pt from './messages/pt.ts';

/** What the generator brings along for a language that it speaks. */
interface BuiltIn {
  readonly default: Messages;
  readonly customs: Customs;
}

const builtIn: Readonly<Record<string, BuiltIn>> = { ca, de, en, es, fr, it, nl, pt };

/** The words of the site, by language. */
export const builtInMessages: Readonly<Record<string, Messages>> = Object.fromEntries(
  Object.entries(builtIn).map(([language, { default: messages }]) => [language, messages]),
);

/** @param lang a BCP 47 tag */
export function customsOf(lang: string): Customs | undefined {
  const language = lang.toLowerCase().split('-')[0]!;
  return Object.hasOwn(builtIn, language) ? builtIn[language]!.customs : undefined;
}
