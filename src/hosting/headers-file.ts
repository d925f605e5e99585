import {
  caching,
  immutableFolders,
  prefetchHeader,
  searchPolicy,
  securityHeaders,
  sharedEndings,
  sharedHeader,
  unlistedEnding,
  unlistedHeader,
  type Hosting,
} from './hosting.ts';
import { searchFolder } from '../routes/files.ts';
import { mediaTypes, unusualEndings } from './media-types.ts';

/**
 * `_headers` for Cloudflare Pages. Rules that match the same file add to each other, unless one takes a header away
 * first: browsers would hold the search to both policies.
 */
export const cloudflareHeaders = (hosting: Headed): string =>
  headersFile(hosting, `  ! ${searchPolicy[0]}\n`);

/** `_headers` for Netlify, where the last rule for a header holds. */
export const netlifyHeaders = (hosting: Headed): string => headersFile(hosting, '');

/** What headers depend on. */
type Headed = Pick<Hosting, 'base' | 'scripts'>;

const headersFile = ({ base, scripts }: Headed, instead: string): string =>
  [
    rule(`${base}*`, [...securityHeaders({ scripts }), prefetchHeader({ base })]),
    ...immutableFolders.map((folder) => rule(`${base}${folder}*`, [['Cache-Control', caching.immutable]])),
    rule(`${base}${searchFolder}/*`, [searchPolicy]).replace('\n', `\n${instead}`),
    ...unusualEndings.map((ending) => rule(`${base}*.${ending}`, [['Content-Type', mediaTypes[ending]]])),
    ...sharedEndings.map((ending) => rule(`${base}*.${ending}`, [sharedHeader])),
    rule(`${base}*.${unlistedEnding}`, [unlistedHeader]),
  ].join('\n');

const rule = (pattern: string, headers: readonly (readonly [string, string])[]): string =>
  `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
