import { watch } from 'chokidar';
import { join, relative } from 'node:path';
import { isContentLitter } from '../source/litter.ts';

/** Editors write a file in several steps, and a folder is copied file by file. */
const silence = 30;

export interface Watching {
  /** Waits for work that goes on. */
  readonly close: () => Promise<void>;
}

/**
 * Does some work after each change of what a site is made of, wherever its folder lies. While the work goes on, changes
 * are gathered, and it is done once more for all of them.
 */
export async function watchSite(siteDir: string, work: () => Promise<unknown>): Promise<Watching> {
  const worker = oneAtATime(work);
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
    timer = setTimeout(worker.ask, silence);
  });
  await new Promise<void>((resolve, reject) => watcher.once('ready', resolve).once('error', reject));
  return {
    async close() {
      await watcher.close();
      clearTimeout(timer);
      await worker.ended();
    },
  };
}

interface Worker {
  /** While the work goes on, it is put down to be done once more, however often it is asked for. */
  readonly ask: () => void;
  readonly ended: () => Promise<void>;
}

function oneAtATime(work: () => Promise<unknown>): Worker {
  let going: Promise<void> | undefined;
  let isAsked = false;
  const go = async () => {
    while (isAsked) {
      isAsked = false;
      await work();
    }
    going = undefined;
  };
  return {
    ask() {
      isAsked = true;
      going ??= go();
    },
    ended: async () => going,
  };
}
