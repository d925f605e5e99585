import { encodedPath, type Hosting } from './hosting.ts';

/**
 * `_redirects` for Netlify: old addresses before the pages that lead on from them (`301!`), and the missing page of each
 * language. The site’s own is `404.html`, which Netlify finds by itself.
 */
export const netlifyRedirects = ({ moved, questions, missing }: Hosting): string =>
  [
    ...moved.map(({ from, to }) => `${encodedPath(from)} ${encodedPath(to)} 301!`),
    ...questions.map(
      ({ from, query, to }) =>
        `${encodedPath(from)} ${query.map(([name, value]) => `${name}=${value}`).join(' ')} ${encodedPath(to)} 301!`,
    ),
    ...missing.slice(0, -1).map(({ folder, page }) => `${folder}* ${page} 404`),
    '',
  ].join('\n');

/** More are not read; the pages at old addresses lead on from the others. */
const cloudflareLimit = 2000;

/** `_redirects` for Cloudflare Pages, which finds the nearest `404.html` by itself. */
export const cloudflareRedirects = ({ moved }: Hosting): string =>
  moved
    .slice(0, cloudflareLimit)
    .map(({ from, to }) => `${encodedPath(from)} ${encodedPath(to)} 301\n`)
    .join('');
