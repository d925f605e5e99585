import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToTell } from '../src/commands/path-to-tell.ts';
import { runCommand } from '../src/commands/run.ts';
import { Complaint } from '../src/complaint.ts';
import { fill, formFor, languageName } from '../src/i18n/format.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { nearest } from '../src/mistakes/nearest.ts';
import { report } from '../src/mistakes/report.ts';
import { writeWhole } from '../src/sealed-file.ts';
import { readWords } from '../src/source/messages.ts';
import { readSiteDocument, siteFile } from '../src/source/site-document.ts';
import { namesIn } from '../src/source/vocabulary.ts';
import { wordSheet } from '../src/source/word-sheet.ts';

/** Writes the words that a language lacks into its file, for somebody to write them. */
await runCommand('words', async ({ siteDir, words: [locale = ''], language, standing }) => {
  const site = await readSiteDocument(siteDir, existsSync(join(siteDir, siteFile)));
  const known = namesIn(site.value.languages);
  if (site.readable && !known.includes(locale)) throw unknownLanguage(locale, known);
  const words = await readWords(siteDir, site, locale);
  const mistakes = [...site.mistakes, ...words.mistakes];
  if (mistakes.length > 0) {
    console.error(report(mistakes, language));
    return 1;
  }
  const path = join(siteDir, words.file);
  const told = {
    language: languageName(words.lang, language),
    locale,
    file: pathToTell(path, standing),
  };
  const { complete, sheet } = staffMessages[language].words;
  if (words.missing.length === 0) {
    console.log(fill(complete, told));
    return 0;
  }
  const text = wordSheet(words, language);
  if (text !== words.text) await writeWhole(path, text);
  const { length } = words.missing;
  console.log(fill(formFor(sheet, length, language), { ...told, count: length }));
  return 0;
});

function unknownLanguage(value: string, known: readonly string[]): Complaint {
  const suggestion = nearest(value, known) ?? '';
  return new Complaint('language-unknown', { value, known: known.join(', '), suggestion });
}
