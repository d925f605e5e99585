import './no-telemetry.ts';
import { dev, type AstroIntegration } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { allFiles } from '../exports/all.ts';
import { report } from '../mistakes/report.ts';
import { pictureLibrary, type PictureLibrary } from '../pictures/library.ts';
import { renditionStore } from '../pictures/store.ts';
import { resolveContent } from '../resolve/content.ts';
import { readSource, type Source } from '../source/read.ts';
import type { OutputFile } from '../exports/output-file.ts';
import { astroConfig } from './astro-config.ts';
import { cacheDirOf, projectDir } from './folders.ts';
import { siteCacheOf } from './site-cache.ts';
import { supplyOf } from './site-supply.ts';
import { provide } from './supply.ts';
import { enterWorkFolder } from './work-folder.ts';

export interface DevOptions {
  readonly siteDir: string;
  readonly asOf: Date;
  readonly port: number;
  readonly source: Source;
}

/** A server that shows each change of the content at once, drafts and stories of later days too. */
export async function startDev({ siteDir, asOf, port, source }: DevOptions): Promise<void> {
  const { base } = source.site.data;
  const site = liveSite(siteDir, asOf);
  await site.take(source);
  const root = await enterWorkFolder(siteDir);
  const { integrations, vite, ...config } = astroConfig(base);
  await dev({
    ...config,
    configFile: false,
    root,
    publicDir: join(siteDir, 'public'),
    cacheDir: cacheDirOf(siteDir),
    server: { port },
    // The code lies outside of the root.
    vite: { ...vite, server: { fs: { allow: [projectDir, root] } } },
    integrations: [...integrations, liveContent(siteDir, site)],
  });
}

interface LiveSite {
  /** Reads the content anew. @returns the worded mistakes; nothing if there are none */
  readonly reread: () => Promise<string | undefined>;
  readonly take: (source: Source) => Promise<void>;
  /** A file that is no page, as it is now. */
  readonly file: (path: string) => OutputFile | undefined;
  readonly picture: PictureLibrary['make'];
}

function liveSite(siteDir: string, asOf: Date): LiveSite {
  let files = new Map<string, OutputFile>();
  let picture: PictureLibrary['make'] = () => undefined;
  const take = async (source: Source) => {
    const library = pictureLibrary(
      source.site.data.base,
      renditionStore(join(cacheDirOf(siteDir), 'renditions')),
    );
    const content = await resolveContent(source, { asOf, showUnpublished: true, pictures: library.look });
    provide(supplyOf(source, content, library.look));
    files = new Map(allFiles(content).map((file) => [file.path, file]));
    picture = library.make;
  };
  return {
    take,
    async reread() {
      const { source, mistakes, staffLanguage } = await readSource(siteDir, {
        asOf,
        cache: await siteCacheOf(siteDir),
      });
      if (!source) return report(mistakes, staffLanguage);
      await take(source);
      return undefined;
    },
    file: (path) => files.get(path),
    picture: (path) => picture(path),
  };
}

/** Shows what has changed, or what is wrong with it, in the browser and in the terminal. */
function liveContent(siteDir: string, site: LiveSite): AstroIntegration {
  return {
    name: 'passaparola-live-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let complaint: string | undefined;
        const tell = () => {
          if (complaint) server.ws.send({ type: 'error', err: { message: complaint, stack: '' } });
        };
        const update = afterSilence(async () => {
          const before = complaint;
          complaint = await site.reread();
          if (complaint && complaint !== before) logger.error(complaint);
          if (complaint) tell();
          else showAnew(server);
        });
        const content = join(siteDir, 'content');
        server.watcher.add(content);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(content)) update();
        });
        server.ws.on('connection', () => setTimeout(tell, 100));
        server.middlewares.use((request, response, next) => {
          serve(site, request, response).then((served) => served || next(), next);
        });
      },
    },
  };
}

/** Editors write a file in several steps, and a folder is copied file by file. */
function afterSilence(work: () => Promise<void>, milliseconds = 40): () => void {
  let timer: NodeJS.Timeout | undefined;
  let going = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      going = going.then(work);
    }, milliseconds);
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

/** Pictures and files are no pages of Astro’s. @returns whether there was something to serve */
async function serve(site: LiveSite, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = site.file(path);
  const body = file ? await file.make() : await site.picture(path);
  if (body === undefined) return false;
  response.setHeader('Content-Type', file?.type ?? mediaTypeOf(path));
  response.end(body);
  return true;
}

const mediaTypeOf = (path: string): string => {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return extension === 'svg' ? 'image/svg+xml' : `image/${extension}`;
};
