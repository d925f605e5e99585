import { llmsFileName, mapFolder, searchFolder, topFiles, twinFileName } from './files.ts';

/** Folders at the top of a site that belong to the generator or to the server, whatever is in them. */
const folders: readonly string[] = [mapFolder, searchFolder];

/** What lies in many folders: servers look for a missing page in each of them. */
const everywhere: ReadonlySet<string> = new Set(['404.html', twinFileName, llmsFileName]);

const files: ReadonlySet<string> = new Set(topFiles);

/**
 * Whether something that is no page lies at a path below the site’s own folder, or at its first step, so that nothing
 * else may: names that begin with an underscore are those of Astro and of hosts (`_astro`, `_headers`, `_redirects`), and
 * what begins with a dot is for servers alone. *
 * @example isReserved('/robots.txt/') // true
 */
export function isReserved(path: string): boolean {
  const first = (path.split('/')[1] ?? '').toLowerCase();
  return (
    /^[_.]/.test(first) ||
    folders.includes(first) ||
    files.has(first) ||
    /^sitemap[\w-]*\.(?:xml|json)$/.test(first) ||
    path.split('/').some((step) => everywhere.has(step.toLowerCase()))
  );
}
