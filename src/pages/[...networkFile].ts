import type { APIRoute } from 'astro';
import { loadContent } from '../collections.ts';
import { networkFiles, networkFileNames } from '../listings/network-files.ts';
import { fileParameter, hash } from '../routes/static-paths.ts';
import { contextsOf } from '../views/context.ts';
import { directoryOf } from '../views/directory.ts';

/** The files about the whole network, in each language; there are none while it is empty. */
export async function getStaticPaths() {
  const content = await loadContent();
  if (content.clients.length === 0) return [];
  return contextsOf(content).flatMap((context) =>
    networkFileNames.map((name) => {
      const { paths, locale, site } = context;
      const text = networkFiles[name].write(directoryOf(context));
      return {
        params: { networkFile: fileParameter(paths.networkFile(locale, name), site.base) },
        props: { text, type: networkFiles[name].type },
        cacheKey: hash(text),
      };
    }),
  );
}

export const GET: APIRoute<{ text: string; type: string }> = ({ props: { text, type } }) =>
  new Response(text, { headers: { 'Content-Type': type } });
