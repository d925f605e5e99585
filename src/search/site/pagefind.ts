/** What is asked of Pagefind in the browser: https://pagefind.app/docs/api-reference/ */
export interface Pagefind {
  readonly createInstance: (options: PagefindOptions) => PagefindInstance;
}

interface PagefindOptions {
  readonly basePath: string;
  readonly baseUrl: string;
  readonly excerptLength: number;
  readonly excerptEllipsis: string;
  readonly ranking: Readonly<Record<string, number>>;
}

export interface PagefindInstance {
  /** Loads all filters, so that searches count by them. */
  readonly filters: () => Promise<Counts>;
  readonly search: (words: string, options: { readonly filters: Filters }) => Promise<PagefindAnswer>;
}

export type Filters = Readonly<Record<string, string>>;

/** How many pages have each value of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  /** The best first. */
  readonly results: readonly PagefindResult[];
  /** Of the results. */
  readonly filters: Counts;
}

export interface PagefindResult {
  readonly data: () => Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  readonly meta: { readonly title: string; readonly note?: string };
  /** Text in which `<mark>` stands around the words that were found; nothing else in it is markup. */
  readonly excerpt: string;
}

/** Opens an index by the program that lies beside it. */
export async function openIndex(folder: string): Promise<PagefindInstance> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = createInstance({
    basePath: folder,
    baseUrl: '/',
    excerptLength: 24,
    excerptEllipsis: '…',
    // Who types without accents means the word that has them.
    ranking: { diacriticSimilarity: 0, termSimilarity: 2 },
  });
  await instance.filters();
  return instance;
}
