import { watch } from 'chokidar';
import { join, relative } from 'node:path';
import { isContentLitter } from '../source/litter.ts';
import { codePlaces } from '../theme/theme.ts';

/** Editors write a file in several steps, and a folder is copied file by file. */
const silence = 30;

export interface Watching {
  /** Waits for work that goes on. */
  readonly close: () => Promise<void>;
}

/**
 * Does some work after each change of what a site is made of, wherever its folder lies. While the work goes on, changes
 * are gathered, and it is done once more for all of them.
 *
 * @param work is told the files and folders that have changed, relative to the site’s folder
 */
export async function watchSite(siteDir: string, work: Work): Promise<Watching> {
  const worker = oneAtATime(work);
  const nameOf = (path: string) => relative(siteDir, path).replaceAll('\\', '/');
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([join(siteDir, 'content'), join(siteDir, 'public'), ...codePlaces(siteDir)], {
    ignoreInitial: true,
    ignored: (path) => isContentLitter(nameOf(path)),
  });
  watcher.on('all', (_, path) => {
    changed.add(nameOf(path));
    clearTimeout(timer);
    timer = setTimeout(() => {
      worker.ask(changed);
      changed.clear();
    }, silence);
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

type Work = (changed: readonly string[]) => Promise<unknown>;

interface Worker {
  /** While the work goes on, what is asked for is put down, and all of it is done in one more go. */
  readonly ask: (files: Iterable<string>) => void;
  readonly ended: () => Promise<void>;
}

function oneAtATime(work: Work): Worker {
  let going: Promise<void> | undefined;
  let asked: readonly string[] = [];
  const go = async () => {
    while (asked.length > 0) {
      const files = asked;
      asked = [];
      await work(files);
    }
    going = undefined;
  };
  return {
    ask(files) {
      asked = [...new Set([...asked, ...files])];
      going ??= go();
    },
    ended: async () => going,
  };
}
