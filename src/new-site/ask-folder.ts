import { resolve } from 'node:path';
import { callOf } from '../commands/command-line.ts';
import { Complaint } from '../complaint.ts';
import { slugOf } from '../model/slug.ts';
import { newSitePlace } from './folder.ts';
import type { Terminal } from './terminal.ts';

/**
 * Asks until the folder is one that a site can be made in.
 *
 * @param name of the agency, by which the folder is likely to be called
 * @throws Complaint where nobody can be asked
 */
export async function askFolder(
  name: string,
  standing: string,
  terminal: Terminal | undefined,
): Promise<string> {
  if (!terminal) throw new Complaint('new-site-nowhere', { right: callOf('new-site', '../my-site') });
  const likely = slugOf(name, 'en');
  // Whoever stands in the generator’s folder, or in another site, means one beside it.
  const { suggestion = likely } = (await refusalOf(resolve(standing, likely)))?.facts ?? {};
  for (;;) {
    const folder = resolve(standing, await terminal.askFolder(String(suggestion)));
    const refusal = await refusalOf(folder);
    if (!refusal) return folder;
    terminal.refuse(refusal);
  }
}

const refusalOf = (folder: string): Promise<Complaint | undefined> =>
  newSitePlace(folder).then(
    () => undefined,
    (error: unknown) => {
      if (!(error instanceof Complaint)) throw error;
      return error;
    },
  );
