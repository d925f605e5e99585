import { dirname, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { projectDir } from './folders.ts';
import { ownPagesIn, type OwnPage } from '../theme/own-pages.ts';
import { configOf } from '../theme/config-file.ts';
import { codePlaces, partsIn, replacementsIn, type Part } from '../theme/theme.ts';

const src = join(projectDir, 'src');

/** By this name a component of a theme imports one of ours, also the one that it stands in for. */
const prefix = 'passaparola/';

/** Ours, which has none; in the package it is JavaScript. */
const partsModule = /^components\/authoring\/own\.[jt]s$/;
const partsId = '\0passaparola-theme-parts';

const pagesModule = /^components\/own-pages\.[jt]s$/;
const pagesId = '\0passaparola-own-pages';

const configModule = /^components\/own-config\.[jt]s$/;
const configId = '\0passaparola-own-config';

/** What a config imports for its types. */
const definingModule = 'passaparola/config';

const moduleOf = (parts: readonly Part[]): string =>
  [
    ...parts.map(({ name, file }) => `import ${name} from ${JSON.stringify(file)};`),
    `export const own = { ${parts.map(({ name }) => name).join(', ')} };`,
  ].join('\n');

const moduleOfPages = (pages: readonly OwnPage[]): string =>
  [
    ...pages.map(({ file }, index) => `import page${index} from ${JSON.stringify(file)};`),
    `export const ownPages = { ${pages.map(({ key }, index) => `${JSON.stringify(key)}: page${index}`).join(', ')} };`,
  ].join('\n');

/** Without one there is nothing to say. */
const moduleOfConfig = (file: string | undefined): string =>
  file === undefined
    ? 'export const ownConfig = {};'
    : `export { default as ownConfig } from ${JSON.stringify(file)};`;

/** Astro's own, by which the styles and scripts of a component are loaded. */
const astroPlugin = 'astro:build';

/**
 * Lets Astro find styles and scripts of components outside its root. It takes what shares no folder with the root
 * for a path within it, unless it is marked as a file; it compiles the component itself under its true name.
 */
function markFilesOutside(plugins: readonly Plugin[], folders: readonly string[]): void {
  const load = plugins.find(({ name }) => name === astroPlugin)?.load;
  if (typeof load !== 'object')
    throw new Error(`${astroPlugin} loads differently than in the version known here`);
  const { handler } = load;
  load.handler = function (id, options) {
    return handler.call(this, folders.some((folder) => id.startsWith(folder)) ? `/@fs${id}` : id, options);
  };
}

/** Puts the components and the style sheet of a theme in the place of ours, and own pages beside them. */
export function themePlugin(siteDir: string): Plugin {
  let replacements: ReadonlyMap<string, string> = new Map();
  let parts: readonly Part[] = [];
  let pages: readonly OwnPage[] = [];
  let config: string | undefined;
  return {
    name: 'passaparola-theme',
    enforce: 'pre',
    configResolved: ({ plugins }) => {
      markFilesOutside(plugins, codePlaces(siteDir));
    },
    buildStart() {
      replacements = replacementsIn(siteDir);
      parts = partsIn(siteDir);
      pages = ownPagesIn(siteDir);
      config = configOf(siteDir).file;
    },
    resolveId(name, importer) {
      if (name === definingModule) return join(src, `theme/config${extname(import.meta.url)}`);
      if (name.startsWith(prefix)) return join(src, name.slice(prefix.length));
      if (!name.startsWith('.') || importer === undefined) return undefined;
      const file = join(dirname(importer), name);
      if (!file.startsWith(src)) return undefined;
      const ours = file.slice(src.length + 1).replaceAll('\\', '/');
      if (partsModule.test(ours)) return partsId;
      if (configModule.test(ours)) return configId;
      return pagesModule.test(ours) ? pagesId : replacements.get(ours);
    },
    load(id) {
      if (id === partsId) return moduleOf(parts);
      if (id === configId) return moduleOfConfig(config);
      return id === pagesId ? moduleOfPages(pages) : undefined;
    },
  };
}
