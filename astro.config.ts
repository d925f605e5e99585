import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { cacheDirOf, projectDir } from './src/build/folders.ts';
import { safeIncrementalBuild } from './src/integrations/incremental.ts';
import { pageList } from './src/integrations/page-list.ts';
import { withoutLitter } from './src/integrations/litter.ts';
import { localizedSitemap } from './src/integrations/sitemap.ts';
import { soundRenditions } from './src/integrations/sound-renditions.ts';
import { withoutUnusedPictures } from './src/integrations/unused-pictures.ts';
import { localizedMarkdown } from './src/markdown/processor.ts';
import { report } from './src/mistakes/report.ts';
import { sourceOptions } from './src/source/options.ts';
import { readSource } from './src/source/read.ts';

const { siteDir, asOf } = sourceOptions({}, process.env);
const { source, mistakes, staffLanguage } = await readSource(siteDir, {
  asOf,
  cacheDir: cacheDirOf(siteDir),
});
if (!source) throw new Error(report(mistakes, staffLanguage));
const { site, messages, clients } = source;

const languages = Object.fromEntries(
  site.locales.map((locale) => {
    const { lang, dir } = site.data.languages[locale]!;
    return [locale, { lang, dir, messages: messages[locale]! }];
  }),
);
const sponsoredHosts = clients.flatMap(({ data: { paid, website } }) =>
  paid && website ? [new URL(website).hostname] : [],
);

export default defineConfig({
  site: site.data.origin,
  base: site.data.base,
  trailingSlash: 'always',
  srcDir: `${projectDir}/src`,
  publicDir: `${siteDir}/public`,
  outDir: process.env.PASSAPAROLA_OUT ?? `${siteDir}/dist`,
  cacheDir: `${cacheDirOf(siteDir)}/`,
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  image: { layout: 'constrained', breakpoints: [480, 800, 1200, 1800] },
  markdown: {
    processor: localizedMarkdown({ languages, sponsoredHosts }, source.pictures),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        // Lighthouse fetches robots.txt from within the page, and marks a site down where it may not.
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  integrations: [
    mdx(),
    safeIncrementalBuild(),
    pageList(),
    withoutUnusedPictures(),
    withoutLitter(),
    soundRenditions(),
    ...localizedSitemap(),
  ],
  experimental: { incrementalBuild: true, contentIntellisense: true },
  devToolbar: { enabled: false },
  // Astro marks MDX with a directive of its own, which the bundler warns of although all is well.
  vite: {
    // WebKit loses nested rules of media queries that come to match later: a tablet turned, a page printed.
    css: { transformer: 'lightningcss', lightningcss: { include: Features.Nesting } },
    // The code and the site lie outside of the root.
    server: { fs: { allow: [projectDir, siteDir] } },
    build: {
      // Scripts and fonts are files of their own: the content policy allows no others.
      assetsInlineLimit: (file) => (/\.(?:js|woff2)$/.test(file) ? false : undefined),
      // The map is one large file, and loaded only when a visitor asks for it.
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
