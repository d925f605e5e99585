import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { Features } from 'lightningcss';
import { themePlugin } from './theme-plugin.ts';
import { projectDir } from './folders.ts';

/** Stands in links of pages to themselves, of which they have none: addresses are made by `routes/paths.ts`. */
const anyOrigin = 'https://www.example.com';

/** What pages may load. The hashes of their styles and scripts are added by Astro, where they may send forms to by `Layout.astro`. */
const directives = (): CspDirectives => [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  // Lighthouse fetches robots.txt from within the page, and marks a site down where it may not.
  "connect-src 'self'",
  "manifest-src 'self'",
  // The search and the map to explore each have one.
  "worker-src 'self'",
  "base-uri 'none'",
];

type Csp = NonNullable<AstroUserConfig['security']>['csp'];
type CspDirectives = NonNullable<Exclude<Csp, boolean | undefined>['directives']>;

/** What decides how the components are compiled for a site. */
export interface Compiled {
  /** The folder that the site lives in, with a slash at both ends. */
  readonly base: string;
  readonly siteDir: string;
}

/** How Astro compiles the components. */
export const astroConfig = ({ base, siteDir }: Compiled) => ({
  site: anyOrigin,
  base,
  srcDir: `${projectDir}/src`,
  trailingSlash: 'always' as const,
  compressHTML: true,
  prerenderConflictBehavior: 'error' as const,
  build: { inlineStylesheets: 'never' as const },
  markdown: { syntaxHighlight: false as const },
  security: {
    csp: {
      directives: directives(),
    },
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [themePlugin(siteDir)],
    // WebKit loses nested rules of media queries that come to match later: a tablet turned, a page printed.
    css: { transformer: 'lightningcss' as const, lightningcss: { include: Features.Nesting } },
    build: {
      // Scripts and fonts are files of their own: the content policy allows no others.
      assetsInlineLimit: (file: string) => (/\.(?:js|woff2)$/.test(file) ? false : undefined),
      // The map is one large file, and loaded only when a visitor asks for it.
      chunkSizeWarningLimit: 1200,
      // Astro marks MDX with a directive of its own, which the bundler warns of although all is well.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
