import {
  caching,
  immutableFolder,
  securityHeaders,
  sharedEndings,
  sharedHeader,
  type Hosting,
} from './hosting.ts';
import { mediaTypes, unusualEndings } from './media-types.ts';

/** `_headers`, which Netlify and Cloudflare Pages read. Rules that match the same file add to each other. */
export function headersFile({ base }: Hosting): string {
  return [
    rule(`${base}*`, securityHeaders),
    rule(`${base}${immutableFolder}*`, [['Cache-Control', caching.immutable]]),
    ...unusualEndings.map((ending) => rule(`${base}*.${ending}`, [['Content-Type', mediaTypes[ending]]])),
    ...sharedEndings.map((ending) => rule(`${base}*.${ending}`, [sharedHeader])),
  ].join('\n');
}

const rule = (pattern: string, headers: readonly (readonly [string, string])[]): string =>
  `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
