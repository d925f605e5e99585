import { runCommand } from '../src/commands/run.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { allClear, warningReport } from '../src/mistakes/report.ts';
import { dayIn } from '../src/model/moment.ts';
import { holidayNotice } from '../src/source/holidays.ts';
import { readOrExit } from '../src/commands/read-or-exit.ts';

await runCommand('check', async ({ siteDir, asOf }) => {
  const { site, stories, clients, people, pages, warnings } = await readOrExit(siteDir, asOf);

  const counts = {
    stories: things(stories),
    clients: clients.length,
    people: people.length,
    pages: things(pages),
    languages: site.locales.length,
  };
  const { staffLanguage, timeZone } = site.data;
  const { holidays } = staffMessages[staffLanguage];
  const notice = holidayNotice(clients, dayIn(asOf, timeZone), holidays, staffLanguage);
  // What matters most comes last, where it is seen even if the rest is long.
  for (const text of [notice, warningReport(warnings, staffLanguage)]) if (text) console.warn(`${text}\n`);
  console.log(allClear(counts, staffLanguage));
  return 0;
});

function things(entries: readonly { readonly key: string }[]): number {
  return new Set(entries.map(({ key }) => key)).size;
}
