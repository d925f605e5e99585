import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFolder } from '../source/listing.ts';
import { isLitter, originalOf } from '../source/litter.ts';
import type { Bundle } from './bundle.ts';
import { filesBelow, stampOf } from '../folder-listing.ts';
import { licenceJob } from './licences.ts';
import type { Job } from './make.ts';

/** What is served as it is: the styles, scripts and fonts of the components, and what the agency put into `public/`. */
export async function copiedFiles(siteDir: string, { folder, key }: Bundle): Promise<readonly Job[]> {
  const client = join(folder, 'client');
  const compiled = filesBelow(client).map((file) => copyOf(client, file, key));
  const own = join(siteDir, 'public');
  const given = givenFiles(siteDir).map((file) => copyOf(own, file, stampOf(join(own, file))));
  return [...compiled, ...given, await licenceJob()];
}

/** Not what systems, editors and programs for keeping folders in step have left. Links are followed. */
const givenFiles = (siteDir: string): readonly string[] =>
  listFolder(siteDir, 'public', isLitter)
    .paths.filter((path) => !path.endsWith('/') && originalOf(path) === undefined)
    .map((path) => path.slice('public/'.length));

const copyOf = (folder: string, file: string, key: string): Job => ({
  file,
  key: () => key,
  make: () => readFile(join(folder, file)),
});
