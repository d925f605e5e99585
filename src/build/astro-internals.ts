/**
 * All that we know of Astro’s insides, and nothing else does: how a bundle of components is kept, and how it renders a
 * page outside `astro build`. `astro-internals.test.ts` names the version that this holds for;
 * `tests/sites/incremental.test.ts` compares what is rendered here with what `astro build` makes of the same pages.
 */
import type { AstroIntegration } from 'astro';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { projectDir } from './folders.ts';
import { packageFolder } from '../installed-package.ts';

/** The version of Astro that these insides are of. */
export const knownAstro = '7.3.5';

/** Astro is not as it is known here. Its pages can still be rendered by `astro build`: see `components.ts`. */
export class UnknownInsides extends Error {
  override readonly name = 'UnknownInsides';
}

export function installedAstro(): string {
  const file = join(packageFolder('astro', projectDir), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

export const isKnownAstro = (): boolean => installedAstro() === knownAstro;

/** @throws UnknownInsides */
export function assertKnownAstro(): void {
  if (!isKnownAstro()) throw new UnknownInsides(`${installedAstro()} ≠ ${knownAstro}`);
}

function assertKnown(isKnown: boolean, what: string): asserts isKnown {
  if (!isKnown) throw new UnknownInsides(`${knownAstro}: ${what}`);
}

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

interface Manifest {
  readonly routes: readonly { readonly routeData: RouteData; readonly styles?: readonly unknown[] }[];
}

interface PrerenderEntry {
  readonly app: PrerenderApp;
  readonly manifest: Manifest;
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
            const { app } = standard as unknown as Partial<PrerenderEntry>;
            assertKnown(isApp(app), 'app');
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
 * @throws UnknownInsides where it is not as it was when this was written
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
  assertKnown(name !== undefined, 'prerender-entry');
  const entry = (await import(pathToFileURL(join(folder, name)).href)) as Partial<PrerenderEntry>;
  assertKnown(isApp(entry.app), 'app');
  assertKnown(isManifest(entry.manifest), 'manifest');
  return { app: entry.app, manifest: entry.manifest };
}

const appMethods = ['setInternals', 'setOptions', 'getOptions', 'render'] as const;

const isApp = (app: Partial<PrerenderApp> | undefined): app is PrerenderApp =>
  app?.routeCache !== undefined && appMethods.every((name) => typeof app[name] === 'function');

const isManifest = (manifest: Partial<Manifest> | undefined): manifest is Manifest =>
  Boolean(manifest?.routes?.every(({ routeData }) => typeof routeData.component === 'string'));

/** Astro asks for the styles of a page by a key that starts with its route and ends with its file. */
function stylesOf({ routes }: Manifest) {
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
