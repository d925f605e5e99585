import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Environment } from './command-line.ts';
import { Complaint } from '../complaint.ts';

/**
 * Where the person stands who called the command: what they write starts from there. npm runs commands in the folder of
 * the package, and says in a variable where it was called; a command that npm did not start may have inherited it.
 */
export function standingFolder(cwd: string, { INIT_CWD, npm_package_json }: Environment): string {
  const wasMoved = npm_package_json !== undefined && dirname(npm_package_json) === cwd;
  return wasMoved && INIT_CWD !== undefined ? INIT_CWD : cwd;
}

/** The nearest folder with a site in it, from where one stands upwards; else the one that the command runs in. */
export function siteAround(standing: string, cwd: string): string {
  for (let folder = resolve(standing); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'content/site.yaml'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}

/** @throws Complaint if there is no such folder, or if the site is the folder around it */
export function refuseSite(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Complaint('site-missing', { folder });
  const isInside = !existsSync(join(folder, 'content')) && existsSync(join(folder, 'site.yaml'));
  if (isInside) throw new Complaint('site-inside', { folder, suggestion: dirname(folder) });
}
