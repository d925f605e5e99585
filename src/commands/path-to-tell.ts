import { isAbsolute, relative } from 'node:path';

/** A path as one would write it: from where one stands, or in full where it lies elsewhere. */
export function pathToTell(path: string, standing: string): string {
  const way = relative(standing, path);
  return way.startsWith('..') || isAbsolute(way) ? path : way || '.';
}
