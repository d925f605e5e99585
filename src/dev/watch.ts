import { watch } from 'chokidar';
import { join, relative } from 'node:path';
import { isContentLitter } from '../source/litter.ts';

/** Editors write a file in several steps, and a folder is copied file by file. */
const silence = 30;

export interface Watching {
  readonly close: () => Promise<void>;
}

/**
 * Does some work after each change of what a site is made of, wherever its folder lies. While the work goes on, changes
 * are gathered, and it is done once more for all of them.
 */
export async function watchSite(siteDir: string, work: () => Promise<unknown>): Promise<Watching> {
  const inTurn = oneAtATime(work);
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(
    ['content', 'public'].map((folder) => join(siteDir, folder)),
    {
      ignoreInitial: true,
      ignored: (path) => isContentLitter(relative(siteDir, path).replaceAll('\\', '/')),
    },
  );
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(inTurn, silence);
  });
  await new Promise<void>((resolve, reject) => watcher.once('ready', resolve).once('error', reject));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** @returns asks for the work: while it goes on, it is put down to be done once more, however often it is asked for */
function oneAtATime(work: () => Promise<unknown>): () => void {
  let isGoing = false;
  let isAsked = false;
  const go = async () => {
    isGoing = true;
    while (isAsked) {
      isAsked = false;
      await work();
    }
    isGoing = false;
  };
  return () => {
    isAsked = true;
    if (!isGoing) void go();
  };
}
