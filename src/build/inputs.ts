import { join } from 'node:path';
import { hash } from './digest.ts';
import { stampOf, stampsBelow } from './folder-listing.ts';
import { projectDir } from './folders.ts';

/** What a site is made of, without a look into any file: of the content, of `public/` and of the generator itself. */
export async function inputsOf(siteDir: string): Promise<string> {
  const folders = [join(siteDir, 'content'), join(siteDir, 'public'), join(projectDir, 'src')];
  const parts = await Promise.all(folders.map(async (folder) => [...(await stampsBelow(folder))].toSorted()));
  return hash([process.version, await stampOf(join(projectDir, 'package-lock.json')), parts]);
}
