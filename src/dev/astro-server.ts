import '../build/no-telemetry.ts';
import { dev, type AstroIntegration } from 'astro';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { astroConfig } from '../build/astro-config.ts';
import { cacheDirOf, projectDir } from '../build/folders.ts';
import { enterWorkFolder } from '../build/work-folder.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { pathOf } from '../preview/server.ts';
import { liveSite, type LiveSite, type State } from './live-site.ts';
import type { DevOptions } from './server.ts';
import { newsOf } from './telling.ts';
import { watchSite } from '../build/watch-site.ts';

/**
 * Shows a site by Astro’s own server, which takes longer and shows each change of a component at once: for whoever works
 * on the generator, and where a version of Astro has other insides than are known.
 */
export async function startAstro({ siteDir, asOf, port }: DevOptions): Promise<void> {
  const site = liveSite(siteDir, asOf);
  const state = await site.update();
  const root = await enterWorkFolder(siteDir);
  const { integrations, vite, ...config } = astroConfig({ base: state.base ?? '/', siteDir });
  await dev({
    ...config,
    configFile: false,
    root,
    publicDir: join(siteDir, 'public'),
    cacheDir: cacheDirOf(siteDir),
    server: { port },
    // The code lies outside of the root.
    vite: { ...vite, server: { fs: { allow: [projectDir, root] } } },
    integrations: [...integrations, liveContent(siteDir, site, state)],
  });
}

/** Shows what has changed, or what is wrong with it, in the browser and in the terminal. */
function liveContent(siteDir: string, site: LiveSite, first: State): AstroIntegration {
  return {
    name: 'passaparola-live-content',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        let state = first;
        const say = (before: State | undefined) => {
          const news = newsOf(before, state);
          if (news !== undefined) logger.info(news);
        };
        const tell = () => {
          const message = newsOf(undefined, state);
          if (state.mistakes.length > 0)
            server.ws.send({ type: 'error', err: { message: message ?? '', stack: '' } });
        };
        say(undefined);
        server.ws.on('connection', () => setTimeout(tell, 100));
        server.middlewares.use((request, response, next) => {
          const path = pathOf(request);
          // Pages and feeds are Astro’s.
          if (path === undefined || /(?:\/|\.html|\.xml|\/feed\.(?:json|css))$/.test(path)) return next();
          site.make(path).then((body) => {
            if (body === undefined) return next();
            response.setHeader('Content-Type', mediaTypeOf(path));
            response.end(body);
          }, next);
        });
        await watchSite(siteDir, async (changed) => {
          const before = state;
          state = await site.update(changed);
          say(before);
          if (state.version !== before.version) showAnew(server);
          tell();
        });
      },
    },
  };
}

function showAnew(server: ViteDevServer): void {
  forgetPages(server);
  server.ws.send({ type: 'full-reload' });
}

/** Astro remembers the paths of a page’s module as long as it has the module. */
function forgetPages({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(`${projectDir}/src/pages/`)) moduleGraph.invalidateModule(module);
    }
  }
}
