import { resolve } from 'node:path';
import { pathToTell } from '../src/commands/path-to-tell.ts';
import { terminalLocale } from '../src/commands/language.ts';
import { runCommand } from '../src/commands/run.ts';
import { dayIn } from '../src/model/moment.ts';
import { completeAnswers, staffLanguageIn } from '../src/new-site/answers.ts';
import { askFolder } from '../src/new-site/ask-folder.ts';
import { farewell } from '../src/new-site/farewell.ts';
import { siteFiles } from '../src/new-site/files.ts';
import { newSitePlace, writeFiles } from '../src/new-site/folder.ts';
import { samplePlaceIn } from '../src/new-site/sample-place.ts';
import { openTerminal } from '../src/new-site/terminal.ts';
import { sampleTextsIn } from '../src/examples/examples.ts';

/** Makes a small site of one’s own, that is valid and looks like something from its first build. */
await runCommand('new-site', async ({ values, words: [written], language, asOf, standing }) => {
  const { 'staff-language': staff, ...given } = values;
  const staffLanguage = staff === undefined ? language : staffLanguageIn(staff);
  // Whoever named a wrong folder is told before anything is asked.
  if (written !== undefined) await newSitePlace(resolve(standing, written));

  const terminal = openTerminal(staffLanguage);
  const surroundings = {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: terminalLocale(process.env),
  };
  const answers = await completeAnswers(given, terminal, { staffLanguage, surroundings });
  const folder = resolve(standing, written ?? (await askFolder(answers.name, standing, terminal)));
  terminal?.close();

  const [main] = answers.languages;
  const place = await samplePlaceIn(answers.country, sampleTextsIn(main!.lang).texts.street);
  const target = await newSitePlace(folder);
  const files = await siteFiles({ ...answers, place, today: dayIn(asOf, place.timeZone) }, target);
  await writeFiles(target, files);
  console.log(farewell(answers, pathToTell(folder, standing)));
  return 0;
});
