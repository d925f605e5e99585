import { join } from 'node:path';
import { listFolder } from '../source/listing.ts';
import { themeDirOf } from '../theme/theme.ts';
import { hash } from './digest.ts';
import { stampOf, stampsBelow } from '../folder-listing.ts';
import { projectDir } from './folders.ts';
import { lockfile } from './lockfile.ts';

/**
 * What a site is made of, without a look into any file: of the content, of `public/` and of the generator itself. What
 * cannot be read counts as well, since the next build may be able to.
 */
export async function inputsOf(siteDir: string): Promise<string> {
  const folders = ['content', 'public'].map((folder) => listFolder(siteDir, folder));
  const stamps = folders.flatMap(({ paths }) => paths).map((path) => stampIn(siteDir, path));
  const unread = folders.flatMap(({ mistakes }) => mistakes.map(({ code, place }) => [code, place.file]));
  const code = [...(await stampsBelow(join(projectDir, 'src')))].toSorted();
  const theme = [...(await stampsBelow(themeDirOf(siteDir)))].toSorted();
  const packages = lockfile === undefined ? '' : await stampOf(lockfile);
  return hash([process.version, packages, code, theme, await Promise.all(stamps), unread]);
}

const stampIn = async (siteDir: string, path: string): Promise<readonly [string, string]> => [
  path,
  path.endsWith('/') ? '' : await stampOf(join(siteDir, path)),
];
