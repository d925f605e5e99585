import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { projectDir } from './folders.ts';
import { partsIn, replacementsIn, type Part } from '../theme/theme.ts';

const src = join(projectDir, 'src');

/** By this name a component of a theme imports one of ours, also the one that it stands in for. */
const prefix = 'passaparola/';

/** Ours, which has none; in the package it is JavaScript. */
const partsModule = /^components\/authoring\/own\.[jt]s$/;
const partsId = '\0passaparola-theme-parts';

const moduleOf = (parts: readonly Part[]): string =>
  [
    ...parts.map(({ name, file }) => `import ${name} from ${JSON.stringify(file)};`),
    `export const own = { ${parts.map(({ name }) => name).join(', ')} };`,
  ].join('\n');

/** Astro's own, by which the styles and scripts of a component are loaded. */
const astroPlugin = 'astro:build';

/**
 * Lets Astro find styles and scripts of components outside its root. It takes what shares no folder with the root
 * for a path within it, unless it is marked as a file; it compiles the component itself under its true name.
 */
function markFilesOutside(plugins: readonly Plugin[], themeDir: string): void {
  const load = plugins.find(({ name }) => name === astroPlugin)?.load;
  if (typeof load !== 'object')
    throw new Error(`${astroPlugin} loads differently than in the version known here`);
  const { handler } = load;
  load.handler = function (id, options) {
    return handler.call(this, id.startsWith(themeDir) ? `/@fs${id}` : id, options);
  };
}

/** Puts the components and the style sheet of a theme in the place of ours. */
export function themePlugin(themeDir: string): Plugin {
  let replacements: ReadonlyMap<string, string> = new Map();
  let parts: readonly Part[] = [];
  return {
    name: 'passaparola-theme',
    enforce: 'pre',
    configResolved: ({ plugins }) => {
      markFilesOutside(plugins, themeDir);
    },
    buildStart() {
      replacements = replacementsIn(themeDir);
      parts = partsIn(themeDir);
    },
    resolveId(name, importer) {
      if (name.startsWith(prefix)) return join(src, name.slice(prefix.length));
      if (!name.startsWith('.') || importer === undefined) return undefined;
      const file = join(dirname(importer), name);
      if (!file.startsWith(src)) return undefined;
      const ours = file.slice(src.length + 1).replaceAll('\\', '/');
      return partsModule.test(ours) ? partsId : replacements.get(ours);
    },
    load: (id) => (id === partsId ? moduleOf(parts) : undefined),
  };
}
