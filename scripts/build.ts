import { join } from 'node:path';
import { hasErrors, type SiteReport } from '../src/build/report.ts';
import type { SiteBuilt } from '../src/build/site.ts';
import { standingSite, type StandingSite } from '../src/build/standing-site.ts';
import { chosenIn, type Answered } from '../src/commands/call.ts';
import { runCommand } from '../src/commands/run.ts';
import { pathToTell } from '../src/commands/path-to-tell.ts';

await runCommand('build', async (call) => {
  const { out: outDir = join(call.siteDir, 'dist'), watch } = call.values;
  const first = buildOnce(call, outDir);
  if (watch) await buildEachChange(call, outDir, first);
  return watch || (await first) ? 0 : 1;
});

/** @returns whether the site is published */
async function buildOnce(call: Answered<'build'>, outDir: string): Promise<boolean> {
  const { values, siteDir, asOf, standing } = call;
  const { force = false } = values;
  const before = await standingSite({ siteDir, outDir, asOf });
  const known = force ? undefined : before.report;
  const report = known ?? (await build(call, { asOf, outDir, force, before }))?.report;
  if (!report || !(await passes(report))) return false;
  await tellSummary(report, pathToTell(outDir, standing));
  return true;
}

interface Asked {
  readonly asOf: Date;
  readonly outDir: string;
  readonly force: boolean;
  readonly before: StandingSite;
}

/** Builds, or tells the mistakes for which there is nothing to build. */
async function build(
  { siteDir, language, values: { verbose } }: Answered<'build'>,
  asked: Asked,
): Promise<SiteBuilt | undefined> {
  // What is needed for more than a look is loaded when there is more to do.
  const { buildFromContent } = await import('../src/build/from-content.ts');
  const { waitingFor } = await import('../src/commands/waiting.ts');
  const { progressLine } = await import('../src/commands/progress-line.ts');
  const { tell, clear } = progressLine(process.stderr, language);
  const asking = { siteDir, waiting: waitingFor(language), tell, ...asked };
  const { built, mistakes } = await buildFromContent(asking).finally(clear);
  if (mistakes !== undefined) console.error(mistakes);
  if (built && verbose) console.log(built.made.join('\n'));
  return built;
}

/** Tells what the audit found. @returns whether the site was published */
async function passes({ findings, staffLanguage }: SiteReport): Promise<boolean> {
  const { textReport } = await import('../src/audit/reporters/text.ts');
  const { staffMessages } = await import('../src/i18n/staff.ts');
  if (findings.length > 0) console.error(textReport(findings, staffLanguage));
  if (!hasErrors(findings)) return true;
  console.error(staffMessages[staffLanguage].auditFailed);
  return false;
}

async function tellSummary(report: SiteReport, folder: string): Promise<void> {
  const { summary } = await import('../src/build/summary.ts');
  const { staffMessages } = await import('../src/i18n/staff.ts');
  const { staffLanguage } = report;
  const facts = { ...report, seconds: performance.now() / 1000, folder };
  console.log(summary(facts, staffMessages[staffLanguage], staffLanguage));
}

/** Builds after each change, with one line each time, until somebody ends it. @param first the build that goes before */
async function buildEachChange(
  call: Answered<'build'>,
  outDir: string,
  first: Promise<unknown>,
): Promise<void> {
  const { eachChange } = await import('../src/commands/each-change.ts');
  const { roundLine } = await import('../src/build/round.ts');
  const { staffMessages } = await import('../src/i18n/staff.ts');
  const { waiting } = staffMessages[call.language].watch;
  await eachChange({ ...chosenIn(call), waiting }, first, async (asOf) => {
    const start = performance.now();
    const before = await standingSite({ siteDir: call.siteDir, outDir, asOf });
    const built = await build(call, { asOf, outDir, force: false, before });
    if (!built || !(await passes(built.report))) return;
    const seconds = (performance.now() - start) / 1000;
    console.log(roundLine({ made: built.made, seconds, end: new Date() }, call.language));
  });
}
