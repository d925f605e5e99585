import { resolve } from 'node:path';
import { Complaint } from '../src/complaint.ts';
import { callOf } from '../src/commands/command-line.ts';
import { runCommand } from '../src/commands/run.ts';
import { fill, formatCountry, formatList } from '../src/i18n/format.ts';
import { dayIn } from '../src/model/moment.ts';
import type { StaffLocale } from '../src/model/site.ts';
import { slugOf } from '../src/model/slug.ts';
import { completeAnswers, staffLanguageIn, type Answers } from '../src/new-site/answers.ts';
import { siteFiles } from '../src/new-site/files.ts';
import { newSitePlace, writeFiles } from '../src/new-site/folder.ts';
import { samplePlaceIn } from '../src/new-site/sample-place.ts';
import { staffTexts } from '../src/new-site/staff.ts';
import { openTerminal, type Terminal } from '../src/new-site/terminal.ts';
import { sampleTextsIn } from '../src/new-site/texts.ts';
import { pathToTell } from '../src/commands/path-to-tell.ts';

/** Makes a small site of one’s own, that is valid and looks like something from its first build. */
await runCommand('new-site', async ({ values, words: [written], language, asOf, standing }) => {
  const { 'staff-language': staff, ...given } = values;
  const staffLanguage = staff === undefined ? language : staffLanguageIn(staff);
  if (written !== undefined) await newSitePlace(resolve(standing, written));

  const terminal = openTerminal(staffLanguage);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const surroundings = {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: [LC_ALL, LC_MESSAGES, LANG].find(Boolean),
  };
  const answers = await completeAnswers(given, terminal, { staffLanguage, surroundings });
  const folder = resolve(
    standing,
    written ?? (await askFolder(slugOf(answers.name, 'en'), standing, terminal)),
  );
  terminal?.close();

  const [main] = answers.languages;
  const place = await samplePlaceIn(answers.country, sampleTextsIn(main!.lang).texts.street);
  const target = await newSitePlace(folder);
  const files = await siteFiles({ ...answers, place, today: dayIn(asOf, place.timeZone) }, target);
  await writeFiles(target, files);
  console.log(farewell(answers, pathToTell(folder, standing), staffLanguage));
  return 0;
});

/** Asks until the folder is one that a site can be made in. */
async function askFolder(initial: string, standing: string, terminal: Terminal | undefined): Promise<string> {
  if (!terminal) throw new Complaint('new-site-nowhere', { right: callOf('new-site', '../my-site') });
  for (;;) {
    const answer = await terminal.askFolder(initial);
    try {
      await newSitePlace(resolve(standing, answer));
      return answer;
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      terminal.refuse(error);
    }
  }
}

/** What was made, and what to write next. */
function farewell({ name, languages, country }: Answers, folder: string, staffLanguage: StaffLocale): string {
  const { made, notReady, next, toSee } = staffTexts[staffLanguage];
  const labels = (some: Answers['languages']) =>
    formatList(
      some.map(({ label }) => label),
      staffLanguage,
    );
  const unready = languages.filter(({ lang }) => !sampleTextsIn(lang).isReady);
  const facts = {
    name,
    folder,
    languages: labels(languages),
    country: formatCountry(country, staffLanguage),
  };
  return [
    fill(made, facts),
    ...(unready.length > 0 ? [fill(notReady, { languages: labels(unready) })] : []),
    '',
    next,
    `  cd ${/^[\w./~-]+$/.test(folder) ? folder : JSON.stringify(folder)}`,
    '  npm install',
    '  npm run dev',
    toSee,
  ].join('\n');
}
