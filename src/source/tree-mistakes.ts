import { extname, posix } from 'node:path';
import type { Facts, Mistake, MistakeCode } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { isOfferable } from '../model/offered-file.ts';
import { slugOf } from '../model/slug.ts';
import { originalOf } from './litter.ts';
import { startOf } from './place.ts';
import {
  kinds,
  layouts,
  mentionsFolder,
  repliesFolder,
  textName,
  type Folder,
  type Kind,
  type Tree,
} from './tree.ts';

const pictureExtensions = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.svg', '.tif', '.tiff'];
/** What phones and programs keep pictures as, and browsers do not show. */
const foreignPictures: ReadonlyMap<string, string> = new Map([
  ['.heic', 'HEIC'],
  ['.heif', 'HEIF'],
  ['.bmp', 'BMP'],
  ['.psd', 'Photoshop'],
  ['.ai', 'Illustrator'],
  ['.dng', 'DNG'],
  ['.jxl', 'JPEG XL'],
  ['.jp2', 'JPEG 2000'],
]);

/** What is wrong with the names of files and folders, and which ones are missing. */
export function findMisplaced(tree: Tree): Mistake[] {
  return [
    ...strangers(tree),
    ...tree.mentions.flatMap(misnamed),
    ...tree.replies.flatMap(({ file }) => misnamed(file)),
    ...kinds.flatMap((kind) => tree.folders[kind].flatMap((folder) => gaps(folder, layouts[kind]))),
  ];
}

/** Somebody is about to write something, or has taken away all of it. */
export const findEmpty = ({ empty }: Tree): Mistake[] => empty.map((path) => mistake('folder-empty', path));

/** Second versions of files are published nowhere; somebody’s work may be in them. */
export const findConflicts = (files: Iterable<string>): Mistake[] =>
  [...files].flatMap((file) => {
    const original = originalOf(posix.basename(file));
    return original === undefined ? [] : [mistake('file-conflict', file, { original })];
  });

function strangers({ files, folders, messages, mentions, replies }: Tree): Mistake[] {
  const all = new Map(
    Object.values(folders).flatMap((kind) => kind.map((folder) => [folder.path, folder] as const)),
  );
  const read = new Set([
    'content/site.yaml',
    ...messages.values(),
    ...mentions,
    ...replies.map(({ file }) => file),
    ...[...all.values()].flatMap(filesOf),
  ]);
  return [...files].flatMap((file) => {
    if (originalOf(file)) return [];
    const folder = all.get(file.split('/').slice(0, 3).join('/'));
    const isPlaced =
      read.has(file) ||
      (isPicture(file) && (folder !== undefined || ofPictures.has(posix.dirname(file)))) ||
      (isOfferable(file) && folder !== undefined && folder.texts.size > 0);
    return isPlaced ? [] : [stranger(file, folder)];
  });
}

/** Where pictures lie beside what names them, without a folder of their own. */
const ofPictures: ReadonlySet<string> = new Set(['content', mentionsFolder]);

/** A text may be there twice, as `.md` and as `.mdx`. */
function stranger(file: string, folder: Folder | undefined): Mistake {
  const other = folder?.texts.get(textName.exec(posix.basename(file))?.[1] ?? '');
  if (other !== undefined) return mistake('text-twice', file, { other });
  const kind = foreignPictures.get(extname(file).toLowerCase());
  if (kind) return mistake('picture-format', file, { value: posix.basename(file), kind });
  return mistake('file-unknown', file, {
    suggestion: outOfFolders(file) ?? nearest(file, likely(file)) ?? '',
  });
}

/** A text in folders of folders, such as years: where it would be read. */
function outOfFolders(file: string): string | undefined {
  const [content = '', kind = '', ...rest] = file.split('/');
  const [folder, name] = rest.slice(-2);
  const isDeeper = rest.length > 2 && kinds.some((known) => known === kind) && textName.test(name ?? '');
  return isDeeper && folder !== undefined ? [content, kind, folder, name].join('/') : undefined;
}

const filesOf = ({ record, texts }: Folder): string[] => [...(record ? [record] : []), ...texts.values()];

const isPicture = (file: string): boolean => pictureExtensions.includes(extname(file).toLowerCase());

/** Names that a file could have been meant to have. */
function likely(file: string): string[] {
  const kind = kinds.find((name) => file.startsWith(`content/${name}/`));
  return kind ? likelyInside(posix.dirname(file), file, kind) : likelyKinds(file);
}

function likelyInside(folder: string, file: string, kind: Kind): string[] {
  const { record, texts } = layouts[kind];
  const locale = /\.([^./]+)\.\w+$/.exec(file)?.[1] ?? 'it';
  const [, , story = ''] = file.split('/');
  const name = posix.basename(file, posix.extname(file));
  return [
    ...(record ? [`${folder}/${record}`] : []),
    ...(texts ? [`${folder}/index.${locale}.md`] : []),
    ...(kind === 'posts' ? [`${repliesFolder(story)}/${name}.yaml`] : []),
  ];
}

const likelyKinds = (file: string): string[] => [
  'content/site.yaml',
  `${mentionsFolder}/${posix.basename(file)}`,
  ...kinds.map((kind) => ['content', kind, ...file.split('/').slice(2)].join('/')),
];

function gaps({ key, path, record, texts }: Folder, layout: (typeof layouts)[Kind]): Mistake[] {
  const name = slugOf(key, 'en');
  return [
    ...(name === key ? [] : [mistake('folder-name-wrong', path, { value: key, suggestion: name })]),
    ...(layout.record && !record ? [mistake('file-missing', `${path}/${layout.record}`)] : []),
    ...(layout.texts && texts.size === 0 ? [mistake('folder-without-text', path)] : []),
  ];
}

/** The name of a mention, and of a reply, is part of an address. */
function misnamed(file: string): Mistake[] {
  const key = posix.basename(file, '.yaml');
  const name = slugOf(key, 'en');
  return name === key ? [] : [mistake('file-name-wrong', file, { value: key, suggestion: name })];
}

const mistake = (code: MistakeCode, file: string, facts: Facts = {}): Mistake => ({
  code,
  facts,
  place: startOf(file),
});
