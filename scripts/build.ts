import { join } from 'node:path';
import { textReport } from '../src/audit/reporters/text.ts';
import { buildSite, hasErrors } from '../src/build/site.ts';
import { summary } from '../src/build/summary.ts';
import { runCommand } from '../src/commands/run.ts';
import { waitingFor } from '../src/commands/waiting.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { dayIn, isAfter, resolveMoment } from '../src/model/moment.ts';
import { clientsToAsk } from '../src/source/holidays.ts';
import type { Source } from '../src/source/source.ts';
import { pathToTell } from './path-to-tell.ts';
import { readOrExit } from './read-or-exit.ts';

await runCommand('build', async ({ values, siteDir, asOf, standing, language }) => {
  const { warnings, ...source } = await readOrExit(siteDir, asOf);
  const { staffLanguage } = source.site.data;
  const messages = staffMessages[staffLanguage];
  const { out: outDir = join(siteDir, 'dist'), force = false, verbose = false } = values;

  const waiting = waitingFor(language);
  const { routes, made, findings } = await buildSite({ siteDir, source, asOf, outDir, force, waiting });
  if (verbose) console.log(made.join('\n'));
  const faults = findings.filter(({ severity }) => severity !== 'note');
  if (faults.length > 0) console.error(textReport(faults, staffLanguage));
  if (hasErrors(findings)) {
    console.error(messages.auditFailed);
    return 1;
  }
  const facts = {
    routes,
    toCheck: warnings.length,
    locales: source.site.locales,
    seconds: performance.now() / 1000,
    folder: pathToTell(outDir, standing),
  };
  console.log(summary({ ...facts, ...openPoints(source, asOf) }, messages, staffLanguage));
  return 0;
});

function openPoints({ clients, site, stories }: Source, asOf: Date) {
  const moment = (date: string) => resolveMoment(date, site.data.timeZone);
  return {
    toAsk: clientsToAsk(clients, dayIn(asOf, site.data.timeZone)).length,
    drafts: stories.filter(({ data }) => data.draft).length,
    scheduled: stories.filter(({ data }) => !data.draft && isAfter(moment(data.date), asOf.toISOString()))
      .length,
  };
}
