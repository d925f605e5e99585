import { join } from 'node:path';
import { hasErrors, type SiteReport } from '../src/build/report.ts';
import { standingSite } from '../src/build/standing-site.ts';
import { runCommand } from '../src/commands/run.ts';
import { pathToTell } from './path-to-tell.ts';

await runCommand('build', async ({ values, siteDir, asOf, standing, language }) => {
  const { out: outDir = join(siteDir, 'dist'), force = false, verbose = false } = values;
  const known = force ? undefined : await standingSite({ siteDir, outDir, asOf });
  return tell(known ?? (await build()), pathToTell(outDir, standing));

  /** What is needed for more than a look is loaded when there is more to do. */
  async function build(): Promise<SiteReport> {
    const { inputsOf } = await import('../src/build/inputs.ts');
    const { buildSite } = await import('../src/build/site.ts');
    const { waitingFor } = await import('../src/commands/waiting.ts');
    const { readOrExit } = await import('./read-or-exit.ts');
    const inputs = await inputsOf(siteDir);
    const { warnings, ...source } = await readOrExit(siteDir, asOf);
    const reading = { source, warnings };
    const waiting = waitingFor(language);
    const { report, made } = await buildSite({ siteDir, reading, inputs, asOf, outDir, force, waiting });
    if (verbose) console.log(made.join('\n'));
    return report;
  }
});

async function tell(report: SiteReport, folder: string): Promise<0 | 1> {
  const { findings, staffLanguage } = report;
  const { textReport } = await import('../src/audit/reporters/text.ts');
  const { summary } = await import('../src/build/summary.ts');
  const { staffMessages } = await import('../src/i18n/staff.ts');
  const messages = staffMessages[staffLanguage];
  if (findings.length > 0) console.error(textReport(findings, staffLanguage));
  if (hasErrors(findings)) {
    console.error(messages.auditFailed);
    return 1;
  }
  console.log(summary({ ...report, seconds: performance.now() / 1000, folder }, messages, staffLanguage));
  return 0;
}
