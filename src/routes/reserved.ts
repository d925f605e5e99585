import { manifestIconSizes } from '../icons/manifest.ts';

/** Folders at the top of a site that belong to the generator or to the server, whatever is in them. */
const folders = ['map', '.well-known'];

/** Files at the top of a site that the generator writes. */
const files = new Set([
  'robots.txt',
  'favicon.ico',
  'icon.svg',
  'apple-touch-icon.png',
  'share.png',
  'manifest.webmanifest',
  'sitemap-entries.json',
  ...manifestIconSizes.map((size) => `icon-${size}.png`),
]);

/**
 * Whether something that is no page lies at the first step of a path below the site’s own folder, so that nothing else
 * may: names that begin with an underscore are those of Astro and of hosts (`_astro`, `_headers`, `_redirects`).
 *
 * @example isReserved('/robots.txt/') // true
 */
export function isReserved(path: string): boolean {
  const first = (path.split('/')[1] ?? '').toLowerCase();
  return (
    first.startsWith('_') ||
    folders.includes(first) ||
    files.has(first) ||
    /^(?:sitemap[\w-]*\.xml|404\.html)$/.test(first)
  );
}
