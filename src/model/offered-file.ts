import { slugOf } from './slug.ts';

/** A file that a text offers to take along or to listen to. */
export interface OfferedFile {
  readonly bytes: number;
  /** Of the bytes of one that lies beside its text; those of `public/` are published as they are called. */
  readonly digest?: string | undefined;
}

export const soundEndings = ['mp3', 'm4a', 'ogg', 'opus', 'wav', 'flac', 'aac'] as const;

/** What a file beside a text may be: nothing that a browser would run. */
export const offeredEndings = [
  ...['pdf', 'epub', 'txt', 'csv', 'ics', 'vcf', 'zip'],
  ...['doc', 'docx', 'odt', 'rtf', 'xls', 'xlsx', 'ods', 'ppt', 'pptx', 'odp'],
  ...soundEndings,
] as const;

export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** Texts are called `index` and records `client.yaml`, with whatever ending somebody may have given one. */
export const isOfferable = (name: string): boolean =>
  !/(?:^|\/)(?:index|(?:client|person)\.ya?ml)\./i.test(name) &&
  (offeredEndings as readonly string[]).includes(endingOf(name));

/** A file of `public/` is named by its path there, one beside the text by its name. */
export const isBesideText = (name: string): boolean =>
  /^(?!\/)[^\\?#:]+\.[\p{L}\p{N}]+$/u.test(name) && !/(?:^|\/)\.\.(?:\/|$)/.test(name);

/** What lies beside texts is published in this folder. */
export const offeredFolder = '_files/';

/**
 * Where one that lies beside its text is published: its name changes with what is in it.
 *
 * @example publishedPath('/', './Listino 2026.pdf', 'Ab3dE6_xyz') // '/_files/listino-2026.Ab3dE6_x.pdf'
 */
export function publishedPath(base: string, name: string, digest: string): string {
  const file = decodedName(name).split('/').at(-1) ?? '';
  const stem = slugOf(file.slice(0, file.lastIndexOf('.')), 'en') || 'file';
  return `${base}${offeredFolder}${stem}.${digest.slice(0, 8)}.${endingOf(file)}`;
}

/** `%20` and the like undone. */
export function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Every path of such a file that a page names. */
export const offeredIn = (text: string): readonly string[] =>
  text.match(/\/_files\/[a-z0-9-]+\.[\w-]{8}\.[a-z0-9]+/g) ?? [];
