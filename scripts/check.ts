import { allClear } from '../src/mistakes/report.ts';
import { commandOrExit } from './command.ts';
import { readOrExit } from './read-or-exit.ts';

const { siteDir, asOf } = commandOrExit({});
const { site, stories, clients, people, pages } = await readOrExit(siteDir, asOf);

const things = (entries: readonly { readonly key: string }[]) => new Set(entries.map(({ key }) => key)).size;
const counts = {
  stories: things(stories),
  clients: clients.length,
  people: people.length,
  pages: things(pages),
  languages: site.locales.length,
};
console.log(allClear(counts, site.data.staffLanguage));
