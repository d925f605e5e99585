import type { OutputFile } from '../exports/output-file.ts';
import type { Content } from '../model/content.ts';
import type { Host } from '../model/host.ts';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { cloudflareHeaders, netlifyHeaders } from './headers-file.ts';
import { hostingOf, type Hosting } from './hosting.ts';
import { nginxConfig } from './nginx.ts';
import { cloudflareRedirects, netlifyRedirects } from './redirects-file.ts';

type Writers = Readonly<Record<string, (hosting: Hosting) => string>>;

/** What servers are to be told, each in its own language. GitHub reads nothing but that it is to leave files alone. */
const writers: Readonly<Record<Host, Writers>> = {
  netlify: { _headers: netlifyHeaders, _redirects: netlifyRedirects },
  cloudflare: { _headers: cloudflareHeaders, _redirects: cloudflareRedirects },
  github: { '.nojekyll': () => '' },
  nginx: { '.passaparola/nginx.conf': nginxConfig },
  apache: { '.htaccess': htaccess },
  caddy: { '.passaparola/Caddyfile': caddyfile },
  none: {},
};

/**
 * As long as nobody says where a site lives: what some hosts read, and all others pass over. Netlify passes over a line
 * that only Cloudflare knows.
 */
const harmless: Writers = { _headers: cloudflareHeaders };

/** The files that the host of a site reads. */
export function hostingFiles(content: Content): readonly OutputFile[] {
  const { base, host } = content.site;
  const hosting = hostingOf(content);
  return Object.entries(host === undefined ? harmless : writers[host]).map(([name, write]) => ({
    path: base + name,
    type: 'text/plain',
    facts: () => [host, hosting],
    make: () => write(hosting),
  }));
}

/** The files that an agency may have of its own in `public/`, in place of what is written here. */
export const hostingFileNames: readonly string[] = [...new Set(Object.values(writers).flatMap(Object.keys))];
