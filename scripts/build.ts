import { resolve } from 'node:path';
import { buildSite, hasErrors } from '../src/build/site.ts';
import { summary } from '../src/build/summary.ts';
import { textReport } from '../src/audit/reporters/text.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { dayIn, isAfter, resolveMoment } from '../src/model/moment.ts';
import { clientsToAsk } from '../src/source/holidays.ts';
import type { Source } from '../src/source/source.ts';
import { commandOrExit } from './command.ts';
import { pathToTell } from './path-to-tell.ts';
import { readOrExit } from './read-or-exit.ts';

const { values, siteDir, asOf } = commandOrExit({
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
});
const { warnings, ...source } = await readOrExit(siteDir, asOf);
const { staffLanguage, origin, base } = source.site.data;
const messages = staffMessages[staffLanguage];
const outDir = resolve(values.out ?? `${siteDir}/dist`);

const { paths, findings } = await buildSite({ ...values, siteDir, asOf, outDir, origin, base });
const faults = findings.filter(({ severity }) => severity !== 'note');
if (faults.length > 0) console.error(textReport(faults, staffLanguage));
if (hasErrors(findings)) {
  console.error(messages.auditFailed);
  process.exit(1);
}
const facts = {
  paths,
  toCheck: warnings.length,
  locales: source.site.locales,
  seconds: performance.now() / 1000,
  folder: pathToTell(outDir),
};
console.log(summary({ ...facts, ...openPoints(source, asOf) }, messages, staffLanguage));

function openPoints({ clients, site, stories }: Source, asOf: Date) {
  const moment = (date: string) => resolveMoment(date, site.data.timeZone);
  return {
    toAsk: clientsToAsk(clients, dayIn(asOf, site.data.timeZone)).length,
    drafts: stories.filter(({ data }) => data.draft).length,
    scheduled: stories.filter(({ data }) => !data.draft && isAfter(moment(data.date), asOf.toISOString()))
      .length,
  };
}
