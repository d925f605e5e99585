import type { z } from 'astro/zod';
import type { Loader, LoaderContext } from 'astro/loaders';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheDirOf } from '../build/folders.ts';
import { report } from '../mistakes/report.ts';
import { oncePer } from '../once.ts';
import { schemas } from '../source/schemas.ts';
import { readSource, type Source, type SourceEntry } from '../source/read.ts';
import { withPreparedPictures } from './prepared-pictures.ts';

export type Collection = 'stories' | 'clients' | 'clientTexts' | 'people' | 'pages';

/** Reads the content folder once for all the collections that are loaded at the same time. */
export type Reader = () => Promise<Source>;

/** @throws Error with the worded report when the content has mistakes. */
export function sourceReader(siteDir: string, asOf: Date): Reader {
  let reading: Promise<Source> | undefined;
  return () => {
    reading ??= read(siteDir, asOf).finally(() => (reading = undefined));
    return reading;
  };
}

/** A loader for one kind of entry; in development it loads anew whenever a file of the content changes. */
export function contentLoader(collection: Collection, read: Reader): Loader {
  return {
    name: `passaparola-${collection}`,
    async load(context) {
      const load = async () => sync(context, preparedEntries(await read(), collection));
      await load();
      watch(context, load);
    },
  };
}

/** What a build or a development server adds to the settings. */
export interface Circumstances {
  readonly asOf: Date;
  /** Whether drafts and stories of later days are shown. */
  readonly showUnpublished: boolean;
}

/** The settings, the words of each language and the circumstances, as one entry. */
export function siteLoader(read: Reader, { asOf, showUnpublished }: Circumstances): Loader {
  const load = async (context: LoaderContext) => {
    const { site, messages, pictures, ...kinds } = await read();
    const raw = withPreparedPictures(schemas.site, site, pictures);
    const logoFile = join(dirname(site.file), String(raw.logo));
    const filled = Object.entries(kinds).flatMap(([kind, entries]) => (entries.length > 0 ? [kind] : []));
    const portraitFiles = portraitsOf(
      kinds.clients.map((client) => ({
        ...client,
        raw: withPreparedPictures(schemas.client, client, pictures),
      })),
    );
    const data = {
      ...raw,
      messages,
      logoFile,
      portraitFiles,
      filled,
      showUnpublished,
      asOf: asOf.toISOString(),
    };
    const parsed = await context.parseData({ id: 'site', data, filePath: site.file });
    context.store.set({ id: 'site', data: parsed, filePath: fromRoot(context, site.file) });
  };
  return {
    name: 'passaparola-site',
    async load(context) {
      await load(context);
      watch(context, () => load(context));
    },
  };
}

const schemaOf: Readonly<Record<Collection, z.ZodType>> = {
  stories: schemas.story,
  clients: schemas.client,
  clientTexts: schemas.clientText,
  people: schemas.person,
  pages: schemas.page,
};

const preparedEntries = (source: Source, collection: Collection): readonly SourceEntry[] =>
  source[collection].map((entry) => ({
    ...entry,
    raw: withPreparedPictures(schemaOf[collection], entry, source.pictures),
  }));

/** The file of the picture that stands for each client, by key: its logo, else its first photo. */
function portraitsOf(clients: readonly SourceEntry[]): Readonly<Record<string, string>> {
  const portraits = clients.flatMap(({ key, file, raw }) => {
    const { logo, photos } = raw as { logo?: string; photos?: readonly { file: string }[] };
    const name = logo ?? photos?.[0]?.file;
    return name === undefined ? [] : [[key, join(dirname(file), name)] as const];
  });
  return Object.fromEntries(portraits);
}

async function read(siteDir: string, asOf: Date): Promise<Source> {
  const { source, mistakes, staffLanguage } = await readSource(siteDir, {
    asOf,
    cacheDir: cacheDirOf(siteDir),
  });
  if (!source) throw new Error(report(mistakes, staffLanguage));
  return source;
}

/** Astro’s own loaders call this as well; the published type leaves it out. */
type PictureStore = LoaderContext['store'] & {
  addAssetImports(imports: readonly string[], filePath: string): void;
};

async function sync(context: LoaderContext, entries: readonly SourceEntry[]): Promise<void> {
  const gone = new Set(context.store.keys());
  for (const entry of entries) {
    const id = entry.locale ? `${entry.key}/${entry.locale}` : entry.key;
    gone.delete(id);
    await store(context, id, entry);
  }
  for (const id of gone) context.store.delete(id);
}

/** Renders a text only when it, its place, its pictures or the generator have changed. */
async function store(context: LoaderContext, id: string, entry: SourceEntry): Promise<void> {
  const entries = context.store as PictureStore;
  const filePath = fromRoot(context, entry.file);
  const parts = [entry.digest, filePath, JSON.stringify(entry.raw), generatorDigest(context)];
  const digest = context.generateDigest(parts.join('\n'));
  const known = entries.get(id);
  if (known?.digest === digest) {
    if (known.deferredRender) entries.addModuleImport(filePath);
    if (known.assetImports?.length) entries.addAssetImports(known.assetImports, filePath);
    return;
  }
  const data = await context.parseData({
    id,
    data: { ...entry.raw, ...textFacts(entry, digest) },
    filePath: entry.file,
  });
  entries.set({ id, data, filePath, digest, ...(await renderedBody(context, entry)) });
}

/**
 * Changes with the generator’s own code. Astro compares only texts, so that what other schemas and Markdown plugins
 * once made of the same text would stay for ever.
 */
const generatorDigest = oncePer(({ config }: LoaderContext): string => {
  const folder = fileURLToPath(config.srcDir);
  const files = globSync('**/*.ts', { cwd: folder }).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
});

/** The place of a file as Astro’s store wants it, which finds the pictures beside it. */
const fromRoot = ({ config }: LoaderContext, file: string): string =>
  relative(fileURLToPath(config.root), file).replaceAll('\\', '/');

async function renderedBody(context: LoaderContext, entry: SourceEntry) {
  if (entry.body === undefined) return {};
  if (entry.format === 'mdx') return { deferredRender: true };
  const rendered = await context.renderMarkdown(entry.body, { fileURL: pathToFileURL(entry.file) });
  return { rendered, assetImports: rendered.metadata?.imagePaths ?? [] };
}

/** What other pages need to know of a text without rendering it. */
function textFacts({ body, locale }: SourceEntry, digest: string) {
  if (body === undefined || locale === undefined) return {};
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(body);
  return { bodyDigest: digest, words: Array.from(segments).filter(({ isWordLike }) => isWordLike).length };
}

const told = new WeakSet<object>();

/** All collections wait for the same reading and get the same error: it is told once. */
function isNews(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return true;
  const isNew = !told.has(error);
  told.add(error);
  return isNew;
}

function watch({ watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  watcher?.on('all', (_event, path) => {
    if (!path.replaceAll('\\', '/').includes('/content/')) return;
    reload().catch((error: unknown) => {
      if (isNews(error)) logger.error(error instanceof Error ? error.message : String(error));
    });
  });
}
