import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import sharp from 'sharp';
import { inTurn } from '../in-turn.ts';
import type { ImageFile } from '../model/content.ts';
import { cropAround } from './crop.ts';
import { encoderTurn } from './encoder-turn.ts';
import { readDrawing, readRendition, type NamedRendition } from './rendition.ts';

/** The pictures of a site: what each is, and the files that pages name of it. */
export interface PictureLibrary {
  /** @param file absolute; looked at once */
  readonly look: (file: string) => Promise<ImageFile>;
  /** The bytes of a rendition or drawing that a page names; nothing where the path is of no picture looked at. */
  readonly make: (path: string) => Promise<Buffer> | undefined;
  /** Of the pictures that were looked at. */
  readonly digests: () => ReadonlySet<string>;
}

/** Remembers what is costly to make: see `store.ts`. */
export interface RenditionStore {
  /** @param name begins with the digest of the picture and a dot */
  readonly keep: (name: string, make: () => Promise<Buffer>) => Promise<Buffer>;
}

const turn = inTurn(16);

/** What a picture is like, and the beginning of the digest of its bytes. */
export type Look = Omit<ImageFile, 'src'> & { readonly digest: string };

/** Asks for a look into a file only where it is not known already what comes of it: see `known-looks.ts`. */
export type KnownLooks = (file: string, lookInto: () => Promise<Look>) => Promise<Look>;

/** @param base the folder that the site lives in, with a slash at both ends */
export function pictureLibrary(
  base: string,
  store: RenditionStore,
  known: KnownLooks = (_, look) => look(),
): PictureLibrary {
  const looked = new Map<string, Promise<ImageFile>>();
  const files = new Map<string, string>();
  const lookAt = async (file: string): Promise<ImageFile> => {
    const { digest, width, height, format } = await known(file, () => lookInto(file));
    files.set(digest, file);
    return { src: `${base}_astro/${plainName(file)}.${digest}.${format}`, width, height, format };
  };
  return {
    digests: () => new Set(files.keys()),
    look(file) {
      const image = looked.get(file) ?? turn(() => lookAt(file));
      looked.set(file, image);
      return image;
    },
    make(path) {
      const drawing = readDrawing(path);
      const wanted = readRendition(path);
      const file = files.get(drawing ?? wanted?.digest ?? '');
      if (file === undefined) return undefined;
      if (drawing !== undefined || !wanted) return readFile(file);
      // The original is not even opened where the rendition is kept.
      return store.keep(keyOf(wanted), () => encoderTurn(async () => cut(await readFile(file), wanted)));
    },
  };
}

async function lookInto(file: string): Promise<Look> {
  const bytes = await readFile(file);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  return { digest, ...(await sizeOf(bytes)) };
}

const keyOf = ({ digest, width, height, quality, focus, format }: NamedRendition): string =>
  `${digest}.${width}x${height}q${quality}${focus ? `f${focus.x}-${focus.y}` : ''}.${format}`;

/** In pixels as it is shown: cameras that were held upright say so in the file. */
async function sizeOf(bytes: Buffer): Promise<Omit<ImageFile, 'src'>> {
  const { autoOrient, width, height, format } = await sharp(bytes).metadata();
  if (format === 'svg') return { width, height, format };
  return { ...autoOrient, format };
}

/** The part of the picture that fills the cut, without what a camera wrote into it. What moves goes on moving. */
async function cut(bytes: Buffer, rendition: NamedRendition): Promise<Buffer> {
  const { width, height, format, quality, focus } = rendition;
  const whole = sharp(bytes, { autoOrient: true, animated: format === 'webp' });
  const part = focus ? whole.extract(cropAround(await sizeOf(bytes), rendition, focus)) : whole;
  return part.resize(width, height, { fit: 'cover' }).toFormat(format, { quality }).toBuffer();
}

/** @example plainName('/site/Foto della sala (1).JPG') // 'foto-della-sala-1' */
const plainName = (file: string): string =>
  basename(file, extname(file))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'picture';
