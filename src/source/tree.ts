import { readdir } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import type { Facts, Mistake, MistakeCode } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { slugOf } from '../model/slug.ts';
import { startOf } from './place.ts';

/** What lies in the content folder, sorted by what it is. All paths are relative to the site’s folder. */
export interface Tree {
  readonly files: ReadonlySet<string>;
  readonly folders: Readonly<Record<Kind, readonly Folder[]>>;
  /** Files of words of the site, by locale. */
  readonly messages: ReadonlyMap<string, string>;
}

export type Kind = 'posts' | 'clients' | 'people' | 'pages';

/** One story, client, person or page. */
export interface Folder {
  readonly key: string;
  readonly path: string;
  /** `client.yaml` or `person.yaml`, if its kind has one and it is there. */
  readonly record?: string | undefined;
  /** Its texts by locale. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Layout {
  readonly record?: string;
  /** Whether there are texts, `index.<locale>.md`. */
  readonly texts: boolean;
}

const layouts: Readonly<Record<Kind, Layout>> = {
  posts: { texts: true },
  clients: { record: 'client.yaml', texts: true },
  people: { record: 'person.yaml', texts: false },
  pages: { texts: true },
};
const kinds = Object.keys(layouts) as Kind[];

export const pictureExtensions = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.svg', '.tif', '.tiff'];

const litter = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*~)(\/|$)/i;
const textName = /^index\.([^.]+)\.mdx?$/;
const messagesName = /^content\/messages\/([^/.]+)\.yaml$/;

/**
 * The files and folders under `content/`, without what operating systems and editors leave behind.
 * A folder ends with a slash.
 */
export async function listContent(siteDir: string): Promise<string[]> {
  const entries = await readdir(join(siteDir, 'content'), { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => join(entry.parentPath, entry.name) + (entry.isDirectory() ? '/' : ''))
    .map((path) => relative(siteDir, path).replaceAll('\\', '/') + (path.endsWith('/') ? '/' : ''))
    .filter((path) => !litter.test(path))
    .toSorted();
}

/** Sorts files by what they are, and finds those that nothing will read. */
export function arrange(paths: readonly string[]): { tree: Tree; mistakes: readonly Mistake[] } {
  const files = paths.filter((path) => !path.endsWith('/'));
  const folders = {
    posts: foldersOf(paths, 'posts'),
    clients: foldersOf(paths, 'clients'),
    people: foldersOf(paths, 'people'),
    pages: foldersOf(paths, 'pages'),
  };
  const messages = new Map(files.flatMap((file) => matches(file, messagesName)));
  const tree = { files: new Set(files), folders, messages };
  return {
    tree,
    mistakes: [...strangers(tree), ...kinds.flatMap((kind) => incomplete(folders[kind], kind))],
  };
}

function foldersOf(paths: readonly string[], kind: Kind): Folder[] {
  const start = `content/${kind}/`;
  const inside = paths.filter((path) => path.startsWith(start) && path.slice(start.length).includes('/'));
  const groups = Map.groupBy(inside, (path) => path.slice(start.length).split('/')[0]!);
  return [...groups].map(([key, own]) => folderOf(key, `${start}${key}`, own, layouts[kind]));
}

function folderOf(key: string, path: string, files: readonly string[], layout: Layout): Folder {
  const texts = files.flatMap((file) => matches(file.slice(path.length + 1), textName));
  return {
    key,
    path,
    record: files.find((file) => file === `${path}/${layout.record ?? ''}`),
    texts: new Map(layout.texts ? texts.map(([locale, name]) => [locale, `${path}/${name}`]) : []),
  };
}

function matches(file: string, pattern: RegExp): [locale: string, file: string][] {
  const locale = pattern.exec(file)?.[1];
  return locale === undefined ? [] : [[locale, file]];
}

function strangers({ files, folders, messages }: Tree): Mistake[] {
  const all = Object.values(folders).flat();
  const read = new Set(['content/site.yaml', ...messages.values(), ...all.flatMap(filesOf)]);
  const homes = all.map(({ path }) => `${path}/`);
  return [...files]
    .filter((file) => !read.has(file) && !isPictureIn(file, homes))
    .map((file) => mistake('file-unknown', file, { suggestion: nearest(file, likely(file)) ?? '' }));
}

const filesOf = ({ record, texts }: Folder): string[] => [...(record ? [record] : []), ...texts.values()];

const isPicture = (file: string): boolean => pictureExtensions.includes(extname(file).toLowerCase());

const isPictureIn = (file: string, homes: readonly string[]): boolean =>
  isPicture(file) &&
  (homes.some((home) => file.startsWith(home)) || !file.slice('content/'.length).includes('/'));

/** Names that a file in this place could have been meant to have. */
function likely(file: string): string[] {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const locale = /\.([^./]+)\.\w+$/.exec(file)?.[1] ?? 'it';
  const kind = kinds.find((name) => file.startsWith(`content/${name}/`));
  if (!kind)
    return [
      'content/site.yaml',
      ...kinds.map((name) => `content/${name}/${file.split('/').slice(2).join('/')}`),
    ];
  const { record, texts } = layouts[kind];
  return [...(record ? [`${folder}/${record}`] : []), ...(texts ? [`${folder}/index.${locale}.md`] : [])];
}

function incomplete(folders: readonly Folder[], kind: Kind): Mistake[] {
  const layout = layouts[kind];
  return folders.flatMap(({ key, path, record, texts }) => [
    ...(slugOf(key, 'en') === key || isPlainKey(key)
      ? []
      : [mistake('folder-name-wrong', path, { value: key, suggestion: slugOf(key, 'en') })]),
    ...(layout.record && !record ? [mistake('file-missing', `${path}/${layout.record}`)] : []),
    ...(layout.texts && texts.size === 0 ? [mistake('folder-without-text', path)] : []),
  ]);
}

const isPlainKey = (key: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key);

const mistake = (code: MistakeCode, file: string, facts: Facts = {}): Mistake => ({
  code,
  facts,
  place: startOf(file),
});
