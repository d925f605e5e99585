import { chosenIn, type Answered } from '../src/commands/call.ts';
import { readSite } from '../src/commands/reading.ts';
import { runCommand } from '../src/commands/run.ts';
import { Complaint } from '../src/complaint.ts';
import { count } from '../src/i18n/format.ts';
import { staffMessages } from '../src/i18n/staff.ts';
import { allClear, report, warningReport } from '../src/mistakes/report.ts';
import { dayIn } from '../src/model/moment.ts';
import { countWaiting } from '../src/replies/waiting.ts';
import { fixesText } from '../src/source/fix-text.ts';
import { fixesOf, writeFixes } from '../src/source/fix.ts';
import { holidayNotice } from '../src/source/holidays.ts';
import type { Source } from '../src/source/read.ts';

await runCommand('check', async (call) => {
  refuseOptions(call);
  if (call.values.fix) await fix(call);
  const first = check(call);
  if (!call.values.watch) return (await first) ? 0 : 1;
  const { eachChange } = await import('../src/commands/each-change.ts');
  const { checking } = staffMessages[call.language].watch;
  await eachChange({ ...chosenIn(call), waiting: checking }, first, (asOf) => {
    console.log('');
    return check({ ...call, asOf });
  });
  return 0;
});

/** Tells all that is wrong or doubtful. @returns whether the site could be built */
async function check(call: Answered<'check'>): Promise<boolean> {
  const { source, mistakes, warnings, staffLanguage } = await readSite(call);
  if (!source) {
    console.error(report(mistakes, staffLanguage));
    return false;
  }
  const { timeZone } = source.site.data;
  const { holidays } = staffMessages[staffLanguage];
  const notice = holidayNotice(source.clients, dayIn(call.asOf, timeZone), holidays, staffLanguage);
  // What matters most comes last, where it is seen even if the rest is long.
  const number = countWaiting(source);
  const replies = number > 0 ? count(staffMessages[staffLanguage].replies.check, number, staffLanguage) : '';
  const texts = [notice, replies, warningReport(warnings, staffLanguage)];
  for (const text of texts) if (text) console.warn(`${text}\n`);
  console.log(allClear(countsOf(source), staffLanguage));
  return true;
}

function refuseOptions({ values }: Answered<'check'>): void {
  if (values['dry-run'] && !values.fix)
    throw new Complaint('option-alone', { option: '--dry-run', needed: '--fix' });
  // Whoever is writing in a file has it changed under their hands by no program.
  if (values.watch && values.fix) throw new Complaint('options-apart', { option: '--watch', other: '--fix' });
}

/** Writes what is understood as the guide has it, or tells what it would write. */
async function fix({ siteDir, values, language }: Answered<'check'>): Promise<void> {
  const fixes = await fixesOf(siteDir);
  const isDone = values['dry-run'] === undefined;
  if (isDone) await writeFixes(siteDir, fixes);
  console.log(`${fixesText(fixes, isDone, language)}\n`);
}

function countsOf({ site, stories, clients, people, pages }: Source) {
  return {
    stories: things(stories),
    clients: clients.length,
    people: people.length,
    pages: things(pages),
    languages: site.locales.length,
  };
}

function things(entries: readonly { readonly key: string }[]): number {
  return new Set(entries.map(({ key }) => key)).size;
}
