/**
 * All that we know of Astro’s insides, and nothing else does: how a bundle of components is kept, and how it renders a
 * page outside `astro build`. `astro-internals.test.ts` names the version that this holds for, and compares what is
 * rendered here with what `astro build` makes of the same page.
 */
import type { AstroIntegration } from 'astro';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The version of Astro that these insides are of. */
export const knownAstro = '7.3.5';

interface RouteData {
  readonly route: string;
  readonly component: string;
}

interface PrerenderApp {
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  getOptions(): { readonly settings: { readonly scripts: unknown } };
  readonly routeCache: { clearAll(): void };
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

interface PrerenderEntry {
  readonly app: PrerenderApp;
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData; readonly styles?: readonly unknown[] }[];
  };
}

const optionsFile = 'options.json';

/** Keeps the compiled components in a folder, and renders nothing. */
export function keepBundle(folder: string): AstroIntegration {
  let outDir: URL;
  return {
    name: 'passaparola-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ outDir } = config);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          name: 'passaparola-bundle',
          async setup() {
            cpSync(fileURLToPath(new URL('.prerender/', outDir)), folder, { recursive: true });
            await standard.setup?.();
            const { app } = standard as unknown as PrerenderEntry;
            writeFileSync(
              join(folder, optionsFile),
              JSON.stringify({ scripts: app.getOptions().settings.scripts }),
            );
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('A bundle is made without pages.')),
        }));
      },
    },
  };
}

/** Renders the page or file at a path. @param component its file: `src/pages/[...story].astro` */
export type RenderRoute = (component: string, path: string) => Promise<Buffer>;

/**
 * Opens a bundle for what is provided now, to be called anew when other pages are (see `supply.ts`).
 *
 * @throws Error where the folder holds no bundle of the known version
 */
export async function openBundle(folder: string): Promise<RenderRoute> {
  const { app, manifest } = await entryOf(folder);
  const { scripts } = JSON.parse(readFileSync(join(folder, optionsFile), 'utf8')) as { scripts: unknown };
  app.setInternals({ pagesByKeys: stylesOf(manifest), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: complain } } } });
  // Astro asks for the paths of each kind of page once, and this process may have opened the bundle before.
  app.routeCache.clearAll();
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return async (component, path) => {
    const routeData = routes.get(component);
    if (!routeData) throw new RangeError(`No page ${component}`);
    const response = await app.render(new Request(new URL(path, 'https://www.example.com')), { routeData });
    if (response.status >= 400 && !path.includes('404')) throw new Error(`${path}: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  };
}

async function entryOf(folder: string): Promise<PrerenderEntry> {
  const name = readdirSync(folder).find((file) => file.startsWith('prerender-entry'));
  if (!name) throw new Error(`${folder} holds no bundle`);
  return (await import(pathToFileURL(join(folder, name)).href)) as PrerenderEntry;
}

/** Astro asks for the styles of a page by a key that starts with its route and ends with its file. */
function stylesOf({ routes }: PrerenderEntry['manifest']) {
  const known = new Map<string, unknown>();
  const find = (key: string) => {
    const own = routes.find(
      ({ routeData }) => key.startsWith(routeData.route) && key.endsWith(routeData.component),
    );
    return { styles: (own?.styles ?? []).map((sheet) => ({ depth: 0, order: 0, sheet })) };
  };
  return {
    get(key: string) {
      const styles = known.get(key) ?? find(key);
      known.set(key, styles);
      return styles;
    },
  };
}

/** Astro tells here what goes wrong while a page is rendered. */
function complain({ level, message }: { readonly level: string; readonly message: string }): boolean {
  if (level === 'error' || level === 'warn') console.error(message);
  return true;
}
