import { clientsJsonSchemaText } from '../formats/clients-json.ts';
import type { Context } from '../views/context.ts';
import { offeredFileNames, networkFiles } from '../views/network-files.ts';
import { isCut } from '../views/network-parts.ts';
import { searchIndex } from '../views/network-search.ts';
import { fileOf, type OutputFile } from './output-file.ts';

/** The files about the whole network; there are none while it is empty. */
export const networkOutput = (contexts: readonly Context[]): readonly OutputFile[] => {
  const [first] = contexts;
  return !first || first.content.clients.length === 0
    ? []
    : [schemaFile(first), ...contexts.flatMap(filesIn)];
};

/** What each language has. */
const filesIn = (context: Context): readonly OutputFile[] => [
  ...offeredFileNames.map((name) => {
    const { type, write } = networkFiles[name];
    const path = context.paths.networkFile(context.locale, name);
    return fileOf(path, type, () => write(context));
  }),
  ...(isCut(context.content) ? [searchFile(context)] : []),
];

/** What a visitor who searches the network loads. */
const searchFile = (context: Context): OutputFile =>
  fileOf(context.paths.networkFile(context.locale, 'search.json'), 'application/json', () =>
    JSON.stringify(searchIndex(context)),
  );

/** What `clients.json` may hold, in every language. */
const schemaFile = ({ paths }: Context): OutputFile =>
  fileOf(paths.asset('clients.schema.json'), 'application/schema+json', clientsJsonSchemaText);
