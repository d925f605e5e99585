import { accessSync, constants, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Facts, Mistake, MistakeCode } from '../mistakes/mistake.ts';
import { startOf } from './place.ts';
import { isWithin } from './within.ts';

/** What lies in a folder of the site. All paths are relative to the site’s folder; those of folders end with a slash. */
export interface Listing {
  readonly paths: readonly string[];
  /** What cannot be read at all, and so is not among the paths. */
  readonly mistakes: readonly Mistake[];
}

interface Walk {
  readonly siteDir: string;
  /** The site’s folder, links followed. */
  readonly site: string;
  /** The folders that links have led to. */
  readonly linked: Set<string>;
  readonly skip: (path: string) => boolean;
  readonly paths: string[];
  readonly mistakes: Mistake[];
}

/**
 * Lists `content/` or `public/` with everything in it. Nothing is opened, since a pipe would keep the reader waiting for
 * ever, and links are followed only where they stay within the site.
 *
 * @param skip paths that do not count
 */
export function listFolder(siteDir: string, folder: string, skip: Walk['skip'] = () => false): Listing {
  const site = realpathSync(siteDir);
  const walk: Walk = { siteDir, site, linked: new Set(), skip, paths: [], mistakes: [] };
  visitTop(walk, folder);
  return { paths: walk.paths.toSorted(), mistakes: walk.mistakes };
}

/** A folder that does not exist has nothing in it. */
function visitTop(walk: Walk, folder: string): void {
  const entry = readdirSync(walk.siteDir, { withFileTypes: true }).find(({ name }) => name === folder);
  if (!entry) return;
  const isFile = statSync(join(walk.siteDir, folder), { throwIfNoEntry: false })?.isFile();
  if (entry.isDirectory()) visitFolder(walk, folder, []);
  else if (isFile || !entry.isSymbolicLink()) tell(walk, 'folder-is-file', folder);
  else follow(walk, folder, []);
}

/** @param trail the folders that one is in, links followed */
function visitFolder(walk: Walk, folder: string, trail: readonly string[]): void {
  const found = attempt(() => readdirSync(join(walk.siteDir, folder), { withFileTypes: true }));
  if ('code' in found) return tell(walk, 'folder-unreadable', folder, { reason: found.code });
  const real = realpathSync(join(walk.siteDir, folder));
  for (const entry of found.value) visit(walk, entry, `${folder}/${entry.name}`, [...trail, real]);
}

function visit(walk: Walk, entry: Dirent, path: string, trail: readonly string[]): void {
  if (walk.skip(path)) return;
  if (entry.isDirectory()) {
    walk.paths.push(`${path}/`);
    visitFolder(walk, path, trail);
  } else if (entry.isSymbolicLink()) follow(walk, path, trail);
  else if (entry.isFile()) addFile(walk, path);
  else tell(walk, 'file-special', path);
}

function follow(walk: Walk, path: string, trail: readonly string[]): void {
  const target = attempt(() => realpathSync(join(walk.siteDir, path)));
  if ('code' in target) return tell(walk, 'link-nowhere', path);
  if (!isWithin(target.value, walk.site)) return tell(walk, 'link-outside', path, { target: target.value });
  const entry = statSync(target.value);
  if (entry.isFile()) addFile(walk, path);
  else if (entry.isDirectory()) followToFolder(walk, path, target.value, trail);
  else tell(walk, 'file-special', path);
}

/** Once for each folder, so that links to links to folders do not multiply. */
function followToFolder(walk: Walk, path: string, target: string, trail: readonly string[]): void {
  if (trail.some((folder) => isWithin(folder, target))) return tell(walk, 'link-around', path);
  if (walk.linked.has(target)) return tell(walk, 'link-twice', path);
  walk.linked.add(target);
  walk.paths.push(`${path}/`);
  visitFolder(walk, path, trail);
}

function addFile(walk: Walk, path: string): void {
  const access = attempt(() => accessSync(join(walk.siteDir, path), constants.R_OK));
  if (!('code' in access)) walk.paths.push(path);
  else if (access.code === 'ENOENT') tell(walk, 'file-name-unreadable', path);
  else tell(walk, 'file-unreadable', path, { reason: access.code });
}

function tell({ mistakes }: Walk, code: MistakeCode, path: string, facts: Facts = {}): void {
  mistakes.push({ code, facts, place: startOf(path) });
}

/** What comes of something that the system may refuse, or the code of its refusal. */
function attempt<Value>(work: () => Value): { readonly value: Value } | { readonly code: string } {
  try {
    return { value: work() };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { code };
  }
}

const aboutWholeFolders: ReadonlySet<MistakeCode> = new Set(['folder-without-text', 'folder-empty']);

/** Without what is said to be missing only because it could not be listed, which has been told. */
export function withoutEchoes(missing: readonly Mistake[], unlisted: readonly Mistake[]): readonly Mistake[] {
  const told = unlisted.map(({ place }) => place.file);
  const here = new Set(told);
  const around = new Set(told.flatMap(foldersAround));
  return missing.filter(({ code, place: { file } }) => {
    if (code === 'file-missing') return ![file, ...foldersAround(file)].some((path) => here.has(path));
    return !aboutWholeFolders.has(code) || !around.has(file);
  });
}

/** @example foldersAround('content/posts/party') // ['content', 'content/posts'] */
export function foldersAround(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}
