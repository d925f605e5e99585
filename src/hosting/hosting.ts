import { foreignScript, type Analytics } from '../model/analytics.ts';
import type { OldQuery } from '../model/url.ts';
import type { Content } from '../model/content.ts';
import { offeredFolder } from '../model/offered-file.ts';
import { pathsOf } from '../routes/paths.ts';
import type { TopFile } from '../routes/files.ts';
import { questionRedirectsOf, redirectsOf, type Redirect } from '../routes/redirects.ts';

/** What a server has to know of a site. Paths start at the top of the host and are not percent-encoded. */
export interface Hosting {
  readonly origin: string;
  readonly base: string;
  /** Addresses that were published once, and those that they lead to for good. */
  readonly moved: readonly Move[];
  /** The same by what stands behind the `?` of an address, at which no page can be. */
  readonly questions: readonly QuestionMove[];
  /** What is answered where nothing is, from the first folder that an address lies in; the last one is the site’s own. */
  readonly missing: readonly MissingPage[];
  /** Origins of the scripts that a page may load when its reader has said so. */
  readonly scripts: readonly string[];
}

export interface Move {
  readonly from: string;
  readonly to: string;
}

export interface QuestionMove extends Move {
  readonly query: OldQuery;
}

export interface MissingPage {
  readonly folder: string;
  readonly page: string;
}

type Header = readonly [name: string, value: string];

const contentPolicy = (scripts: string): string =>
  `script-src ${scripts}; object-src 'none'; base-uri 'none'; frame-ancestors 'none'`;

/** Of every answer but those of the folder of the search. */
export const pagePolicy = ({ scripts }: Pick<Hosting, 'scripts'>): Header => [
  'Content-Security-Policy',
  contentPolicy(["'self'", ...scripts].join(' ')),
];

/** What every answer is given, whatever it is. */
export const otherHeaders: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/**
 * For every answer but those of the search. What else pages may load each of them says itself, since it changes with the build: browsers hold
 * them to both policies.
 */
export const securityHeaders = (hosting: Pick<Hosting, 'scripts'>): readonly Header[] => [
  ...otherHeaders,
  pagePolicy(hosting),
];

/**
 * Of the folder of the search alone, in place of the policy of all others: its worker compiles WebAssembly, and a worker
 * is held to what it is served with, whichever page has started it.
 */
export const searchPolicy: Header = ['Content-Security-Policy', contentPolicy("'self' 'wasm-unsafe-eval'")];

/**
 * Which file says what browsers may fetch ahead: see `exports/prefetch.ts`. As a header it needs no script in pages,
 * which their policy would not let run.
 */
export const prefetchHeader = ({ base }: Pick<Hosting, 'base'>): Header => [
  'Speculation-Rules',
  `"${base}${'prefetch.speculationrules' satisfies TopFile}"`,
];

/** What other programs read, those of other sites too, by its ending. */
export const sharedEndings = ['geojson', 'gpx', 'json', 'kml', 'xml'] as const;
export const sharedHeader: Header = ['Access-Control-Allow-Origin', '*'];

/** Pages as Markdown are there for programs: search engines find the pages themselves. */
export const unlistedEnding = 'md';
export const unlistedHeader: Header = ['X-Robots-Tag', 'noindex'];

/** The names of the files in these folders change with what is in them. */
export const immutableFolders = ['_astro/', offeredFolder] as const;
/** Of those files, and of all others: they are asked for again each time, which costs nothing while they stay. */
export const caching = { immutable: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

export function hostingOf(content: Content): Hosting {
  const { site } = content;
  const { origin, base, defaultLocale } = site;
  const paths = pathsOf(site);
  const others = site.locales.filter((locale) => locale !== defaultLocale);
  return {
    origin,
    base,
    moved: redirectsOf(content, paths).map((redirect) => moveOf(redirect, base)),
    questions: questionRedirectsOf(content, paths).map((redirect) => ({
      ...moveOf(redirect, base),
      query: redirect.query,
    })),
    missing: [...others, defaultLocale].map((locale) => ({
      folder: paths.home(locale),
      page: paths.notFound(locale),
    })),
    scripts: scriptsOf(site.analytics),
  };
}

/** The service that readers are asked about is loaded by a script of its own. */
function scriptsOf(analytics: Analytics | undefined): readonly string[] {
  const script = analytics && foreignScript(analytics);
  return script === undefined ? [] : [new URL(script).origin];
}

const moveOf = ({ from, to }: Redirect, base: string): Move => ({ from: base + from.slice(1), to });

/** The ways in which readers write the address of a folder; of a file, `/index.php`, only one is right. */
export const spellingsOf = (folder: string): readonly string[] =>
  folder === '/' ? [folder] : [folder, folder.slice(0, -1)];

/** A path as an address, in which no sign means anything to a server. */
export const encodedPath = (path: string): string => encodeURI(path).replaceAll(/[$'*]/g, hexadecimal);

const hexadecimal = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
