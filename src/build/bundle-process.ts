import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { compile } from './astro-build.ts';
import type { BundleProblem } from './bundle.ts';
import { themeDigest } from '../theme/theme.ts';
import { keepBundle, UnknownInsides } from './astro-internals.ts';

/**
 * Compiles the components into a folder. Called by `bundle.ts`: `node bundle-process.ts FOLDER BASE SITE`. Tells its
 * parent what is unknown about Astro’s insides, or wrong with the theme of the site.
 */
const [folder, base, siteDir] = process.argv.slice(2);
if (folder === undefined || base === undefined || siteDir === undefined)
  throw new TypeError('FOLDER BASE SITE');

try {
  await compile({ base, siteDir }, folder, 'client', [keepBundle(join(folder, 'prerender'))]);
} catch (error) {
  if (error instanceof UnknownInsides) tell({ unknown: error.message });
  else if (await themeDigest(siteDir)) tell({ broken: inOneLine(error) });
  else throw error;
}

/** Where it is wrong, from the site’s folder, and what the compiler says first. */
function inOneLine(error: unknown): string {
  const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const [, place = ''] = /((?:theme|pages)\/\S*:\d+:\d+)/.exec(text) ?? [];
  const [first = ''] = text.split('\n').filter((line) => line !== '' && !line.startsWith('Build failed'));
  const [complaint = first] = /\w*Error: .*/.exec(text) ?? [];
  return `${place} ${complaint}`.trim();
}

function tell(problem: BundleProblem): void {
  process.send?.(problem);
}
