import { posix } from 'node:path';
import { storyFolderIn } from './dated-folders.ts';

/** What lies in the content folder, sorted by what it is. All paths are relative to the site’s folder. */
export interface Tree {
  readonly files: ReadonlySet<string>;
  readonly folders: Readonly<Record<Kind, readonly Folder[]>>;
  /** Folders that somebody has made for something, and put nothing into yet. */
  readonly empty: readonly string[];
  /** Files of words of the site, by locale. */
  readonly messages: ReadonlyMap<string, string>;
  /** Files of mentions, one or several in each. */
  readonly mentions: readonly string[];
  /** Files of what readers have answered to stories. */
  readonly replies: readonly ReplyFile[];
}

export interface ReplyFile {
  readonly file: string;
  /** Of the story that it answers, and of itself within it: `the-door/anna-1`. */
  readonly key: string;
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
  /** Whether folders may lie in folders of years, months and days. */
  readonly isDated?: true;
}

export const layouts: Readonly<Record<Kind, Layout>> = {
  posts: { texts: true, isDated: true },
  clients: { record: 'client.yaml', texts: true },
  people: { record: 'person.yaml', texts: false },
  pages: { texts: true },
};
export const kinds = Object.keys(layouts) as Kind[];

export const textName = /^index\.([^.]+)\.mdx?$/;
const messagesName = /^content\/messages\/([^/.]+)\.yaml$/;

export const mentionsFolder = 'content/mentions';
const mentionsName = /^content\/mentions\/[^/]+\.yaml$/;

const replyName = /^replies\/([^/]+)\.yaml$/;

/** Where the replies to a story lie. @param story its folder */
export const repliesFolder = (story: string): string => `${story}/replies`;

/** Whether a file may hold several sets of fields, as a list. */
export const mayBeList = (file: string): boolean => mentionsName.test(file);

/** Sorts the paths of `content/` by what they are. */
export function arrange(paths: readonly string[]): Tree {
  const files = paths.filter((path) => !path.endsWith('/'));
  const groups = {
    posts: groupsOf(paths, 'posts'),
    clients: groupsOf(paths, 'clients'),
    people: groupsOf(paths, 'people'),
    pages: groupsOf(paths, 'pages'),
  };
  return {
    files: new Set(files),
    folders: {
      posts: foldersOf(groups.posts, 'posts'),
      clients: foldersOf(groups.clients, 'clients'),
      people: foldersOf(groups.people, 'people'),
      pages: foldersOf(groups.pages, 'pages'),
    },
    empty: kinds.flatMap((kind) => groups[kind].filter(isEmpty).map(({ path }) => path)),
    messages: new Map(files.flatMap((file) => localeOf(file, messagesName))),
    mentions: files.filter(mayBeList),
    replies: groups.posts.flatMap(repliesIn),
  };
}

const repliesIn = ({ key, path, inside }: Group): ReplyFile[] =>
  inside.flatMap((file) => {
    const [, reply] = replyName.exec(file.slice(path.length + 1)) ?? [];
    return reply === undefined ? [] : [{ file, key: `${key}/${reply}` }];
  });

const foldersOf = (groups: readonly Group[], kind: Kind): Folder[] =>
  groups.filter((group) => !isEmpty(group)).map((group) => folderOf(group, layouts[kind]));

/** The folder of one thing, and the paths in it, its own among them. */
interface Group {
  readonly key: string;
  readonly path: string;
  readonly inside: readonly string[];
}

function groupsOf(paths: readonly string[], kind: Kind): Group[] {
  const start = `content/${kind}/`;
  const all = paths.filter((path) => path.startsWith(start));
  const wayOf = layouts[kind].isDated
    ? storyFolderIn(start, all, textName)
    : (path: string) => path.slice(start.length).split('/')[0]!;
  return [...Map.groupBy(all, wayOf)]
    .map(([way, inside]) => ({ key: posix.basename(way), path: start + way, inside }))
    .filter(({ path, inside }) => inside.some((each) => each.startsWith(`${path}/`)));
}

/** Nothing but folders. */
const isEmpty = ({ inside }: Group): boolean => inside.every((path) => path.endsWith('/'));

function folderOf({ key, path, inside: files }: Group, { record, texts }: Layout): Folder {
  const found = texts ? files.flatMap((file) => localeOf(file.slice(path.length + 1), textName)) : [];
  return {
    key,
    path,
    record: files.find((file) => file === `${path}/${record ?? ''}`),
    texts: new Map(found.map(([locale, name]) => [locale, `${path}/${name}`])),
  };
}

function localeOf(file: string, pattern: RegExp): [locale: string, file: string][] {
  const locale = pattern.exec(file)?.[1];
  return locale === undefined ? [] : [[locale, file]];
}
