import './no-telemetry.ts';
import { build } from 'astro';
import { readFile } from 'node:fs/promises';
import { auditFolder } from '../audit/audit.ts';
import type { Finding } from '../audit/finding.ts';
import { pageListFile, type BuiltPath } from '../integrations/page-list.ts';
import { environmentOf } from '../source/options.ts';
import { cacheDirOf } from './folders.ts';
import { addLicences } from './licences.ts';
import type { Waiting } from './lock.ts';
import { openOutput } from './output.ts';
import { inWorkFolder } from './work-folder.ts';

export interface SiteBuild {
  readonly siteDir: string;
  readonly asOf: Date;
  readonly outDir: string;
  /** Of the site, for the check of the built pages. */
  readonly origin: string;
  readonly base: string;
  /** Render every page anew. */
  readonly force: boolean;
  readonly verbose: boolean;
  /** What to do while another build is going on. */
  readonly waiting: Waiting;
}

export interface BuiltSite {
  readonly paths: readonly BuiltPath[];
  readonly findings: readonly Finding[];
}

/**
 * Builds beside `outDir` and puts the new site in its place only if its pages pass the audit; else `outDir` stays as
 * it was. Pages from an earlier build that turn out to be faulty are rendered once more before anything is reported.
 */
export async function buildSite(site: SiteBuild): Promise<BuiltSite> {
  const output = await openOutput(site.outDir, site.siteDir, site.waiting);
  try {
    let findings = await renderAndAudit(site, output.staging, site.force);
    if (hasErrors(findings) && !site.force) findings = await renderAndAudit(site, output.staging, true);
    const paths = JSON.parse(
      await readFile(`${cacheDirOf(site.siteDir)}/${pageListFile}`, 'utf8'),
    ) as BuiltPath[];
    if (!hasErrors(findings)) {
      await addLicences(output.staging);
      await output.publish();
    }
    return { paths, findings };
  } finally {
    await output.close();
  }
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

async function renderAndAudit(site: SiteBuild, outDir: string, force: boolean): Promise<readonly Finding[]> {
  const { siteDir, asOf, origin, base, verbose } = site;
  // Vite takes any other value, such as a test runner’s, for development.
  const environment = {
    NODE_ENV: 'production',
    PASSAPAROLA_OUT: outDir,
    ...environmentOf({ siteDir, asOf }),
  };
  Object.assign(process.env, environment);
  await inWorkFolder(siteDir, (astro) => build({ ...astro, force, logLevel: verbose ? 'info' : 'warn' }));
  return auditFolder(outDir, { origin, base, asOf });
}
