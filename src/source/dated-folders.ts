import { posix } from 'node:path';

/** What the folders between `posts/` and a story may be called: a year or a month, and in a year months and days. */
const dates = [/^\d{4}(?:-\d{2})?$/, /^(?:\d{4}-)?\d{2}$/, /^\d{2}$/];

/**
 * The folder of the story that a path belongs to, below the folder of all stories. A folder with a text of its own is a
 * story whatever it is called, and one that holds nothing may become one.
 *
 * @param paths all that lies in `start`, folders with a slash at their end
 * @param textName what the name of a text looks like
 * @returns `2026/my-story` for `content/posts/2026/my-story/index.it.md`; of what lies beside stories its own path
 */
export function storyFolderIn(
  start: string,
  paths: readonly string[],
  textName: RegExp,
): (path: string) => string {
  const withText = new Set(
    paths.filter((path) => textName.test(posix.basename(path))).map((path) => posix.dirname(path)),
  );
  const filled = new Set(paths.map((path) => posix.dirname(path)));
  const isDate = (folder: string, depth: number): boolean =>
    dates[depth]!.test(posix.basename(folder)) && filled.has(folder) && !withText.has(folder);
  return (path) => {
    const steps = path.slice(start.length).split('/');
    const wayOf = (depth: number) => steps.slice(0, depth + 1).join('/');
    const depth = dates.findIndex((_, index) => !isDate(start + wayOf(index), index));
    return wayOf(depth < 0 ? dates.length : depth);
  };
}

/** Whether folders may lie one in the other as dates do. */
export const areDates = (steps: readonly string[]): boolean =>
  steps.every((step, depth) => dates[depth]?.test(step) ?? false);
