import { isAbsolute, relative } from 'node:path';

/** A path as one would write it: from where one is, or in full where it lies elsewhere. */
export function pathToTell(path: string): string {
  const way = relative('.', path);
  return way.startsWith('..') || isAbsolute(way) ? path : way || '.';
}
