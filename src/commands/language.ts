import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { staffLocales, type StaffLocale } from '../model/site.ts';
import { staffLanguageOf } from '../source/site.ts';
import type { Environment } from './command-line.ts';

/** The language to answer in: the one that the site speaks to its staff in, else the terminal’s, else Italian. */
export function languageOf(siteDir: string, environment: Environment): StaffLocale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const terminal = [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? '';
  return languageIn(siteDir) ?? staffLocales.find((locale) => terminal.startsWith(locale)) ?? 'it';
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
