import type { Context } from '../views/context.ts';
import { searchSettings } from '../views/search-settings.ts';
import { fileOf, type OutputFile } from './output-file.ts';

/** What the search of each language is made from; its index is made of the pages, by `build/search-index.ts`. */
export const searchFiles = (contexts: readonly Context[]): readonly OutputFile[] =>
  contexts
    .filter(({ frame }) => frame.search !== undefined)
    .map((context) =>
      fileOf(context.paths.searchFile(context.locale), 'application/json', () =>
        JSON.stringify(searchSettings(context)),
      ),
    );
