import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTelling } from '../pictures/telling-file.ts';
import type { Finding } from './finding.ts';
import { pageRules, siteRules } from './rules.ts';
import { siteOf, type BuiltSite, type Folder, type SiteOptions } from './site.ts';

/** Holds a built folder against every rule. */
export async function auditFolder(dist: string, options: SiteOptions): Promise<readonly Finding[]> {
  return auditSite(await siteOf(await folderAt(dist), options));
}

export const auditSite = (site: BuiltSite): readonly Finding[] => [
  ...siteRules.flatMap(({ id, severity, check }) =>
    check(site).map(({ path, found }) => ({ rule: id, severity, path, found })),
  ),
  ...site.pages.flatMap((page) =>
    pageRules
      .filter(({ everywhere }) => everywhere ?? !page.hidden)
      .flatMap(({ id, severity, check }) =>
        check(page, site).map((found) => ({ rule: id, severity, path: page.path, found })),
      ),
  ),
];

async function folderAt(dist: string): Promise<Folder> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'));
  return {
    files: files.toSorted(),
    read: (file) => readFile(join(dist, file), 'utf8'),
    readBytes: (file) => readTelling(join(dist, file)),
  };
}
