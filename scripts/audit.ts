import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { auditFolder } from '../src/audit/audit.ts';
import { homeOf } from '../src/audit/home.ts';
import { textReport } from '../src/audit/reporters/text.ts';
import { homePageIn } from '../src/build/built-site.ts';
import { Complaint } from '../src/complaint.ts';
import { commandMessages } from '../src/commands/messages.ts';
import { runCommand } from '../src/commands/run.ts';
import { fill } from '../src/i18n/format.ts';

await runCommand('audit', async ({ words, siteDir, standing, asOf, language }) => {
  const dist = words[0] === undefined ? join(siteDir, 'dist') : resolve(standing, words[0]);
  const home = homeOf(readFileSync(homePageIn(dist), 'utf8'));
  if (!home) throw new Complaint('dist-without-home', { folder: dist });
  console.error(fill(commandMessages[language].built, { folder: dist }));
  const findings = await auditFolder(dist, { ...home, asOf });
  console.log(textReport(findings, home.language));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
