import type { APIRoute } from 'astro';
import { loadContent } from '../collections.ts';
import { clientsJsonSchemaName, clientsJsonSchemaText } from '../listings/clients-json.ts';
import { fileParameter, hash } from '../routes/static-paths.ts';
import { contextsOf, type Context } from '../views/context.ts';
import { networkFileNames, networkFiles } from '../views/network-files.ts';
import { isCut } from '../views/network-parts.ts';
import { searchFileName, searchIndex } from '../views/network-search.ts';

interface File {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

/** The files about the whole network; there are none while it is empty. */
export async function getStaticPaths() {
  const content = await loadContent();
  if (content.clients.length === 0) return [];
  const contexts = contextsOf(content);
  return [schemaFile(contexts[0]!), ...contexts.flatMap(filesIn)].map((file) => ({
    params: { networkFile: fileParameter(file.path, content.site.base) },
    props: { file },
    cacheKey: hash(file.text),
  }));
}

export const GET: APIRoute<{ file: File }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.type } });

/** What each language has. */
const filesIn = (context: Context): readonly File[] => [
  ...networkFileNames.map((name) => {
    const { type, write } = networkFiles[name];
    return { path: context.paths.networkFile(context.locale, name), type, text: write(context) };
  }),
  ...(isCut(context.content) ? [searchFile(context)] : []),
];

/** What a visitor who searches the network loads. */
const searchFile = (context: Context): File => ({
  path: context.paths.networkFile(context.locale, searchFileName),
  type: 'application/json',
  text: JSON.stringify(searchIndex(context)),
});

/** What `clients.json` may hold, in every language. */
const schemaFile = ({ paths }: Context): File => ({
  path: paths.asset(clientsJsonSchemaName),
  type: 'application/schema+json',
  text: clientsJsonSchemaText(),
});
