import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { homePageIn } from '../src/build/built-site.ts';
import { pathToTell } from '../src/commands/path-to-tell.ts';
import { readOrExit } from '../src/commands/reading.ts';
import { runCommand } from '../src/commands/run.ts';
import { Complaint } from '../src/complaint.ts';
import { fill } from '../src/i18n/format.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { toTell } from '../src/indexnow/telling.ts';
import { toldFileOf } from '../src/indexnow/told.ts';
import { pathsOf } from '../src/routes/paths.ts';

/** Tells search engines which pages of the deployed site are new, have changed or are gone. */
await runCommand('indexnow', async (call) => {
  const { values, siteDir, standing, language } = call;
  const words = staffMessages[language].indexNow;
  if (values['new-key']) {
    console.log(fill(words.newKey, { key: randomBytes(16).toString('hex') }));
    return 0;
  }
  const dist = values.out ?? join(siteDir, 'dist');
  homePageIn(dist);
  const { data, locales, defaultLocale } = (await readOrExit(call)).site;
  const site = { ...data, locales, defaultLocale };
  if (site.indexnow === undefined) throw new Complaint('indexnow-without-key');
  const paths = pathsOf(site);
  const { news, tell } = await toTell({ siteDir, dist, url: paths.url(site.base) });
  const { added, changed, removed } = news;
  const count = { added: added.length, changed: changed.length, removed: removed.length };
  if (added.length + changed.length + removed.length === 0) {
    console.log(words.nothing);
    return 0;
  }
  if (values['dry-run']) {
    for (const [sign, urls] of [
      ['+', added],
      ['~', changed],
      ['-', removed],
    ] as const)
      for (const url of urls) console.log(`${sign} ${url}`);
    console.log(fill(words.wouldTell, count));
    return 0;
  }
  const { indexnow: key } = site;
  await tell(fetch, { key, keyUrl: paths.url(paths.indexNowKey(key)) });
  console.log(fill(words.told, { ...count, file: pathToTell(toldFileOf(siteDir), standing) }));
  return 0;
});
