import { createHash } from 'node:crypto';
import { extname, join, posix } from 'node:path';
import sharp from 'sharp';
import { nearest } from '../mistakes/nearest.ts';
import type { Refusal } from '../mistakes/rule.ts';
import { readBytes } from './read-file.ts';

/** Pictures of the content, each looked at once. */
export interface Pictures {
  /** Why `url`, as written in a file of `folder`, cannot be shown; nothing if it can. */
  readonly refuse: (folder: string, url: string, least?: Size) => Promise<Refusal | undefined>;
  /** A fingerprint of the picture’s bytes; empty for a picture that is not there. */
  readonly fingerprint: (folder: string, url: string) => Promise<string>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Picture = Size & { readonly format: string };

/** @param files the content’s files, relative to `siteDir`; their letters’ case counts on every system */
export function picturesOf(siteDir: string, files: ReadonlySet<string>): Pictures {
  const look = once((file) => lookAt(join(siteDir, file)));
  const hash = once(async (file) =>
    createHash('sha256')
      .update(await readBytes(join(siteDir, file)))
      .digest('hex'),
  );
  return {
    async refuse(folder, url, least) {
      const refusal = refuseAddress(url) ?? refuseAbsence(files, folder, url);
      return refusal ?? refuseLook(await look(pathOf(folder, url)), url, least);
    },
    fingerprint: async (folder, url) => (files.has(pathOf(folder, url)) ? hash(pathOf(folder, url)) : ''),
  };
}

function refuseAddress(url: string): Refusal | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return { code: 'picture-remote', facts: { value: url } };
  const outside = url.startsWith('/') || posix.normalize(url).startsWith('../');
  return outside ? { code: 'picture-elsewhere', facts: { value: url } } : undefined;
}

function refuseAbsence(files: ReadonlySet<string>, folder: string, url: string): Refusal | undefined {
  if (files.has(pathOf(folder, url))) return undefined;
  const beside = [...files]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1));
  return { code: 'picture-missing', facts: { value: url, suggestion: nearest(url, beside) ?? '' } };
}

function refuseLook(picture: Picture | undefined, url: string, least?: Size): Refusal | undefined {
  const isDrawing = extname(url).toLowerCase() === '.svg';
  if (!picture || isDrawing !== (picture.format === 'svg'))
    return { code: 'picture-broken', facts: { value: url } };
  if (isDrawing || !least || (picture.width >= least.width && picture.height >= least.height))
    return undefined;
  const facts = {
    value: url,
    width: picture.width,
    height: picture.height,
    leastWidth: least.width,
    leastHeight: least.height,
  };
  return { code: 'picture-too-small', facts };
}

/** Reads the head of a picture; nothing if it is no picture. */
async function lookAt(path: string): Promise<Picture | undefined> {
  try {
    const { format, width, height } = await sharp(path).metadata();
    return { format, width, height };
  } catch {
    return undefined;
  }
}

/** @example pathOf('content/posts/party', './photos/cake.jpg') // 'content/posts/party/photos/cake.jpg' */
const pathOf = (folder: string, name: string): string => posix.join(folder, name);

function once<Value>(work: (file: string) => Promise<Value>): (file: string) => Promise<Value> {
  const begun = new Map<string, Promise<Value>>();
  return (file) => {
    const result = begun.get(file) ?? work(file);
    begun.set(file, result);
    return result;
  };
}
