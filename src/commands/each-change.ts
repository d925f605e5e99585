import { once } from 'node:events';
import { watchSite } from '../build/watch-site.ts';
import { fill } from '../i18n/format.ts';

interface Asked {
  readonly siteDir: string;
  /** The moment that was chosen for now; each round has its own without one. */
  readonly asOf: Date | undefined;
  /** Said before anything has changed. */
  readonly waiting: string;
}

/**
 * Does something after each change of a site, until somebody ends it.
 *
 * @param first what goes before; changes meanwhile are done after it
 */
export async function eachChange(
  { siteDir, asOf, waiting }: Asked,
  first: Promise<unknown>,
  work: (asOf: Date) => Promise<unknown>,
): Promise<void> {
  const watching = await watchSite(siteDir, async () => {
    await first;
    await work(asOf ?? new Date());
  });
  await first;
  console.log(fill(waiting, { folder: siteDir }));
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
  await watching.close();
}
