import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditFolder } from '../src/audit/audit.ts';
import { homeOf } from '../src/audit/home.ts';
import { textReport } from '../src/audit/reporters/text.ts';
import { commandOrExit } from './command.ts';

const { positionals, siteDir, asOf } = commandOrExit({});
const dist = positionals[0] ?? join(siteDir, 'dist');

const index = join(dist, 'index.html');
const home = existsSync(index) ? homeOf(readFileSync(index, 'utf8')) : undefined;
if (!home) {
  console.error(`${index}: <link rel="canonical" href="https://…">?`);
  process.exit(1);
}
const findings = await auditFolder(dist, { ...home, asOf });
console.log(textReport(findings, home.language));
if (findings.some(({ severity }) => severity === 'error')) process.exit(1);
