import { allClear } from '../src/mistakes/report.ts';
import { commandOrExit } from './command.ts';
import { readOrExit } from './read-or-exit.ts';
import { tellHolidays } from './tell-holidays.ts';

const { siteDir, asOf } = commandOrExit({});
const source = await readOrExit(siteDir, asOf);
const { site, stories, clients, people, pages } = source;

const things = (entries: readonly { readonly key: string }[]) => new Set(entries.map(({ key }) => key)).size;
const counts = {
  stories: things(stories),
  clients: clients.length,
  people: people.length,
  pages: things(pages),
  languages: site.locales.length,
};
console.log(allClear(counts, site.data.staffLanguage));
tellHolidays(source, asOf);
