import { join } from 'node:path';
import { listFolder } from '../source/listing.ts';
import { codeFilesOf } from '../theme/theme.ts';
import { hash } from './digest.ts';
import { stampOf, stampsBelow } from '../folder-listing.ts';
import { projectDir } from './folders.ts';
import { lockfile } from './lockfile.ts';

/**
 * What a site is made of, without a look into any file: of the content, of `public/` and of the generator itself. What
 * cannot be read counts as well, since the next build may be able to.
 */
export function inputsOf(siteDir: string): string {
  const folders = ['content', 'public'].map((folder) => listFolder(siteDir, folder));
  const stamps = folders.flatMap(({ paths }) => paths).map((path) => stampIn(siteDir, path));
  const unread = folders.flatMap(({ mistakes }) => mistakes.map(({ code, place }) => [code, place.file]));
  const code = [...stampsBelow(join(projectDir, 'src'))].toSorted();
  const theme = codeFilesOf(siteDir).map((file) => [file, stampOf(file)]);
  const packages = lockfile === undefined ? '' : stampOf(lockfile);
  return hash([process.version, packages, code, theme, stamps, unread]);
}

const stampIn = (siteDir: string, path: string): readonly [string, string] => [
  path,
  path.endsWith('/') ? '' : stampOf(join(siteDir, path)),
];
