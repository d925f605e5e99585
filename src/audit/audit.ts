import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Memory } from '../memory.ts';
import type { Progress } from '../progress.ts';
import { readTelling } from '../pictures/telling-file.ts';
import type { Finding } from './finding.ts';
import { auditedBefore, type Audited } from './kept-audit.ts';
import type { BuiltPage } from './page.ts';
import { pageReader } from './page-reader.ts';
import { pageRules, siteRules } from './rules.ts';
import { siteOf, type BuiltSite, type Folder, type SiteOptions } from './site.ts';
import { summaryOf, type PageSummary } from './summary.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';
import { watch, type Watch } from './watch.ts';

/** Holds a built folder against every rule. */
export const auditFolder = async (dist: string, options: SiteOptions): Promise<readonly Finding[]> =>
  auditSite(await folderAt(dist), options);

/**
 * Holds a built site against every rule. What was found on a page at an earlier audit stands while the page is the same,
 * and all that its rules asked of the rest of the site is answered as it was.
 */
export async function auditSite(
  folder: Folder,
  options: SiteOptions,
  memory?: Memory,
  tell?: Progress,
): Promise<readonly Finding[]> {
  const before = auditedBefore(options, memory);
  const read = pageReader(folder, options);
  const pages: Page[] = [];
  for (const file of folder.files.filter((name) => name.endsWith('.html'))) {
    const standing = before.page(file, folder.digestOf?.(file));
    if (standing) pages.push({ file, standing, summary: standing.summary });
    else {
      pages.push({ file, summary: before.intern(summaryOf(await read(file))) });
    }
  }
  const site = await siteOf(
    folder,
    options,
    pages.map(({ summary }) => summary),
    async (file) => (await read(file)).nodes,
    memory,
  );
  const watching = watch(surroundingsOf(site));
  const changed = before.changes(watching);
  const audited = new Map<string, Audited>();
  for (const { file, summary, standing } of pages) {
    tell?.('audit', audited.size, pages.length);
    const stands = standing && !standing.asked.some((place) => changed.has(place));
    const { asked, findings } = stands
      ? { asked: standing.asked.map((place) => before.placeNow(place)), findings: standing.findings }
      : checkPage(await read(file), watching);
    audited.set(file, { digest: folder.digestOf?.(file), summary, asked, findings });
  }
  before.keep(audited, watching.answers());
  return [...checkSite(site), ...[...audited.values()].flatMap(({ findings }) => findings)];
}

interface Page {
  readonly file: string;
  readonly summary: PageSummary;
  readonly standing?: Audited;
}

const checkSite = (site: BuiltSite): readonly Finding[] =>
  siteRules.flatMap(({ id, severity, check }) =>
    check(site).map(({ path, found }) => ({ rule: id, severity, path, found })),
  );

function checkPage(page: BuiltPage, { forPage }: Watch): Pick<Audited, 'asked' | 'findings'> {
  // Those that send readers on are no pages to stay on.
  if (page.redirect) return { asked: [], findings: [] };
  const { surroundings, asked } = forPage();
  return { findings: findingsOn(page, surroundings), asked: [...asked] };
}

const findingsOn = (page: BuiltPage, surroundings: Surroundings): readonly Finding[] =>
  pageRules
    .filter(({ everywhere }) => everywhere ?? !page.hidden)
    .flatMap(({ id, severity, check }) =>
      check(page, surroundings).map((found) => ({ rule: id, severity, path: page.path, found })),
    );

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
