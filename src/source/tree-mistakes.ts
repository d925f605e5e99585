import { extname, posix } from 'node:path';
import type { Facts, Mistake, MistakeCode } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import { isOfferable } from '../model/offered-file.ts';
import { slugOf } from '../model/slug.ts';
import { areDates } from './dated-folders.ts';
import { foldersAround } from './listing.ts';
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

/** What programs write texts as that keep more than words. */
const foreignTexts: ReadonlyMap<string, string> = new Map([
  ['.doc', 'Word'],
  ['.docx', 'Word'],
  ['.odt', 'OpenDocument'],
  ['.rtf', 'RTF'],
  ['.pages', 'Pages'],
  ['.pdf', 'PDF'],
]);

/** What is wrong with the names of files and folders, and which ones are missing. */
export function findMisplaced(tree: Tree): Mistake[] {
  const misnamedFiles = strangers(tree);
  const missing = kinds.flatMap((kind) =>
    tree.folders[kind].flatMap((folder) => gaps(folder, layouts[kind])),
  );
  return [
    ...misnamedFiles,
    ...tree.mentions.flatMap(misnamed),
    ...tree.replies.flatMap(({ file }) => misnamed(file)),
    ...storiesOfOneName(tree),
    ...missing.filter((gap) => !misnamedFiles.some((file) => fills(file, gap))),
  ];
}

/** The key of a story stands in other files and in addresses, so that it is never made of more than its folder. */
const storiesOfOneName = ({ folders: { posts } }: Tree): Mistake[] =>
  [...Map.groupBy(posts, ({ key }) => key)].flatMap(([value, [first, ...others]]) =>
    others.map(({ path }) => {
      const [year = '2'] = /\d{4}/.exec(path.slice(0, -value.length)) ?? [];
      return mistake('story-twice', path, { value, other: first!.path, suggestion: `${value}-${year}` });
    }),
  );

/** Whether a file is what is missing, by another name: that is told once. */
function fills({ code, facts, place }: Mistake, gap: Mistake): boolean {
  if (gap.code === 'file-missing') return facts.suggestion === gap.place.file;
  const isText = code === 'text-format' || textName.test(posix.basename(String(facts.suggestion ?? '')));
  return gap.code === 'folder-without-text' && isText && place.file.startsWith(`${gap.place.file}/`);
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
    const folder = foldersAround(file).flatMap((path) => all.get(path) ?? [])[0];
    const isPlaced =
      read.has(file) ||
      (isPicture(file) && (folder !== undefined || ofPictures.has(posix.dirname(file)))) ||
      (isOfferable(file) && folder !== undefined && folder.texts.size > 0);
    return isPlaced ? [] : [stranger(file, folder, files)];
  });
}

/** Where pictures lie beside what names them, without a folder of their own. */
const ofPictures: ReadonlySet<string> = new Set(['content', mentionsFolder]);

/** A text may be there twice, as `.md` and as `.mdx`. */
function stranger(file: string, folder: Folder | undefined, files: ReadonlySet<string>): Mistake {
  const other = folder?.texts.get(textName.exec(posix.basename(file))?.[1] ?? '');
  if (other !== undefined) return mistake('text-twice', file, { other });
  const kind = foreignPictures.get(extname(file).toLowerCase());
  if (kind) return mistake('picture-format', file, { value: posix.basename(file), kind });
  const program = foreignTexts.get(extname(file).toLowerCase());
  if (program && kinds.some((known) => file.startsWith(`content/${known}/`)))
    return mistake('text-format', file, { value: posix.basename(file), kind: program });
  const meant = withoutSecondEnding(file) ?? inFolder(file) ?? outOfFolders(file);
  const suggestion = meant ?? nearest(file, likely(file, folder?.path)) ?? '';
  return mistake('file-unknown', file, { suggestion: files.has(suggestion) ? '' : suggestion });
}

/** Editors hide the ending that they add: `index.it.md.txt`. */
function withoutSecondEnding(file: string): string | undefined {
  const name = posix.basename(file, extname(file));
  const isName = textName.test(name) || kinds.some((kind) => layouts[kind].record === name);
  return isName ? posix.join(posix.dirname(file), name) : undefined;
}

/** A text that lies beside the folders: `posts/my-story.it.md`. */
function inFolder(file: string): string | undefined {
  const [content = '', kind = '', ...way] = file.split('/');
  const name = way.at(-1) ?? '';
  const [, key, locale] = /^([^.]+)\.([a-z]{2,3}(?:-[a-z0-9]+)*)\.md$/i.exec(name) ?? [];
  const around = way.slice(0, -1);
  const layout = kinds.some((known) => known === kind) ? layouts[kind as Kind] : undefined;
  const isText = layout?.texts && (around.length === 0 || (layout.isDated && areDates(around)));
  if (!isText || key === undefined || locale === undefined || key === 'index') return undefined;
  return [content, kind, ...around, slugOf(key, 'en'), `index.${locale.toLowerCase()}.md`].join('/');
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
function likely(file: string, owner = posix.dirname(file)): string[] {
  const kind = kinds.find((name) => file.startsWith(`content/${name}/`));
  return kind ? likelyInside(owner, file, kind) : likelyKinds(file);
}

function likelyInside(owner: string, file: string, kind: Kind): string[] {
  const folder = posix.dirname(file);
  const { record, texts } = layouts[kind];
  const locale = /[._-]([a-z]{2})\.\w+$/i.exec(file)?.[1]?.toLowerCase() ?? 'it';
  const name = posix.basename(file, posix.extname(file));
  return [
    ...(record ? [`${folder}/${record}`] : []),
    ...(texts ? [`${folder}/index.${locale}.md`] : []),
    ...(kind === 'posts' ? [`${repliesFolder(owner)}/${name}.yaml`] : []),
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
