import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { staffLocales, type StaffLocale } from '../model/staff-locale.ts';
import { staffLanguageOf } from '../source/staff-language.ts';
import type { Environment } from './command-line.ts';

/** The language to answer in: the one that the site speaks to its staff in, else the terminal’s, else Italian. */
export function languageOf(siteDir: string, environment: Environment): StaffLocale {
  return languageIn(siteDir) ?? languageOfTerminal(environment) ?? 'it';
}

/**
 * The language to answer in where there is no site yet: the one that its staff will be spoken to in, else the terminal’s,
 * else the first of the site’s that is one of ours, else English.
 */
export function languageOfNewSite(args: readonly string[], environment: Environment): StaffLocale {
  const [chosen] = localesAfter('--staff-language', args);
  const [first] = localesAfter('--languages', args);
  return chosen ?? languageOfTerminal(environment) ?? first ?? 'en';
}

/** The languages that one can be answered in, of those written as an option’s value. */
function localesAfter(option: string, args: readonly string[]): readonly StaffLocale[] {
  const at = args.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const written = at < 0 ? '' : args[at]!.slice(option.length + 1) || (args[at + 1] ?? '');
  const codes = written.toLowerCase().split(/[^a-z]+/);
  return codes.flatMap((code) => staffLocales.find((locale) => locale === code) ?? []);
}

/** What the terminal speaks, as POSIX writes it: `it_IT.UTF-8`. */
export const terminalLocale = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): string | undefined =>
  [LC_ALL, LC_MESSAGES, LANG].find(Boolean);

function languageOfTerminal(environment: Environment): StaffLocale | undefined {
  const terminal = terminalLocale(environment) ?? '';
  return staffLocales.find((locale) => terminal.startsWith(locale));
}

function languageIn(siteDir: string): StaffLocale | undefined {
  const file = join(siteDir, 'content/site.yaml');
  try {
    // A pipe would keep the command waiting for ever.
    return statSync(file).isFile() ? staffLanguageOf({ text: readFileSync(file, 'utf8') }) : undefined;
  } catch {
    // What is wrong with the file is told by whoever needs more of it.
    return undefined;
  }
}
