import { basename, extname } from 'node:path';
import sharp, { type FormatEnum } from 'sharp';
import { slugOf } from '../model/slug.ts';
import { readBytes } from '../read-file.ts';
import type { Look } from './look.ts';
import type { PictureMemory } from './memory.ts';
import { sanitizeSvg } from './sanitize-svg.ts';

/** No page shows more, and no encoder fails on it: WebP ends at 16,383. */
const sideLimit = 8192;
/** Whatever else stands in a name has a meaning in addresses, or differs between systems. */
const plainName = /^[\w.-]{1,100}\.(?:jpe?g|png|webp|avif|gif)$/i;

/**
 * The file that stands for a picture from here on: the picture itself, or what is made of it where it cannot be
 * published as it is. Drawings are cleaned, what is too large is scaled, what browsers do not know is converted.
 *
 * @param file absolute
 */
export async function prepare(
  file: string,
  digest: string,
  look: Look,
  memory: PictureMemory,
): Promise<string> {
  const isFit =
    look.format !== 'svg' && plainName.test(basename(file)) && !isTooLarge(look) && look.format !== 'tiff';
  if (isFit) return file;
  const stem = slugOf(basename(file, extname(file)), 'en') || 'picture';
  const format = madeFormat(look);
  return memory.keep(`${digest.slice(0, 16)}/${stem}.${format}`, () => make(file, look));
}

const isTooLarge = ({ width, height }: Look): boolean => Math.max(width, height) > sideLimit;

const madeFormat = ({ format }: Look): string =>
  format === 'tiff' ? 'png' : format === 'heif' ? 'avif' : format;

async function make(file: string, look: Look): Promise<Uint8Array> {
  const bytes = await readBytes(file);
  if (look.format === 'svg') return makeDrawing(bytes);
  if (look.format === 'tiff') return scaled(bytes, look).png().toBuffer();
  return isTooLarge(look)
    ? scaled(bytes, look)
        .toFormat(...encoding(look))
        .toBuffer()
    : bytes;
}

/** Good enough to make renditions of; the others have no quality to choose. */
const encoding = ({ format }: Look) =>
  [format as keyof FormatEnum, format === 'png' || format === 'gif' ? {} : { quality: 90 }] as const;

const scaled = (bytes: Uint8Array, { format }: Look) =>
  sharp(bytes, { animated: format === 'gif' || format === 'webp' })
    .autoOrient()
    .resize(sideLimit, sideLimit, { fit: 'inside', withoutEnlargement: true });

async function makeDrawing(bytes: Uint8Array): Promise<Uint8Array> {
  const drawing = sanitizeSvg(bytes);
  if (typeof drawing === 'string') throw new TypeError('A drawing that was taken is one no more');
  return Buffer.from(await withCleanPhotos(drawing.svg));
}

const embedded = /data:image\/(?:png|jpe?g|gif|webp|avif);base64,([A-Za-z0-9+/=\s]+)/gi;

/** Photos within a drawing tell of themselves as others do; those that do are encoded anew. */
async function withCleanPhotos(svg: string): Promise<string> {
  const clean = new Map<string, string>();
  for (const [whole, base64 = ''] of svg.matchAll(embedded))
    clean.set(whole, await cleanPhoto(whole, base64));
  return svg.replaceAll(embedded, (whole) => clean.get(whole) ?? '');
}

async function cleanPhoto(whole: string, base64: string): Promise<string> {
  const bytes = Buffer.from(base64, 'base64');
  try {
    const { format, exif, xmp, iptc, comments } = await sharp(bytes).metadata();
    if (!exif && !xmp && !iptc && !comments) return whole;
    const anew = await sharp(bytes).autoOrient().toBuffer();
    return `data:image/${format};base64,${anew.toString('base64')}`;
  } catch {
    // What cannot be read is shown by nobody, and may hold anything.
    return '';
  }
}
