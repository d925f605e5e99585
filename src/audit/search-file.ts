import { isNode, listOf, textOf, type JsonNode } from './node.ts';

/** A file that the search loads first, with what it loads after it. */
export interface SearchFile {
  readonly file: string;
  /** Paths of the site. */
  readonly paths: readonly string[];
  /** Names of files in the same folder. */
  readonly beside: readonly string[];
}

/** What the search of a language is made from, and the head of its index. */
export const searchFileName = /(?:^|\/)pagefind\/[^/]+(?:\/pagefind-entry)?\.json$/;

export function readSearchFile(file: string, text: string): SearchFile {
  const read = parsed(text);
  if (!read) return { file, paths: [], beside: ['–'] };
  return file.endsWith('/pagefind-entry.json')
    ? { file, paths: [], beside: listOf(Object.values(read.languages ?? {})).flatMap(namesOf) }
    : { file, paths: foldersIn(read).map((folder) => `${folder}pagefind-entry.json`), beside: [] };
}

const foldersIn = ({ index, others }: JsonNode): readonly string[] =>
  [index, ...listOf(others).map((other) => (isNode(other) ? other.index : undefined))].flatMap((folder) =>
    typeof folder === 'string' ? [folder] : [],
  );

const namesOf = (language: unknown): readonly string[] =>
  isNode(language)
    ? [
        'pagefind.js',
        'pagefind-worker.js',
        `pagefind.${textOf(language.hash)}.pf_meta`,
        // Of many languages Pagefind has no endings of words, and says so by saying nothing.
        `wasm.${textOf(language.wasm) || 'unknown'}.pagefind`,
      ]
    : ['–'];

function parsed(text: string): JsonNode | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isNode(read) ? read : undefined;
  } catch {
    // Told by what it lacks.
    return undefined;
  }
}
