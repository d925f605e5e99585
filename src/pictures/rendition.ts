import type { ImageFile, Rendition } from '../model/content.ts';
import type { Focus } from '../model/focus.ts';

/** How a picture is cut for a page. */
export interface Cut {
  /** What stays in it where it has another shape than the picture; else the middle does. */
  readonly focus?: Focus | undefined;
  readonly width: number;
  readonly height: number;
  readonly format: 'webp' | 'jpeg' | 'png';
  readonly quality: number;
}

/**
 * A rendition’s path tells all that is needed to make it: the picture, by the digest of its bytes, and the cut. So a
 * page that names one is enough to know that it is wanted, and nobody keeps a list.
 *
 * @example renditionOf(image, { width: 720, height: 480, format: 'webp', quality: 70 }).path // '/_astro/sala.Ab3dE6_x.720x480q70.webp'
 */
export function renditionOf(image: ImageFile, { width, height, format, quality }: Cut): Rendition {
  const stem = image.src.slice(0, image.src.lastIndexOf('.'));
  const { focus } = image;
  const around = focus && isCropped(image, { width, height }) ? `f${focus.x}-${focus.y}` : '';
  return { path: `${stem}.${width}x${height}q${quality}${around}.${format}`, width, height };
}

/** A pixel less is no crop: sides are whole numbers. */
const isCropped = (image: ImageFile, { width, height }: Pick<Cut, 'width' | 'height'>): boolean =>
  Math.abs((image.width * height) / width - image.height) > Math.max(1, image.height / height);

/** What a rendition’s name says of it. */
export interface NamedRendition extends Cut {
  /** Of the picture’s bytes. */
  readonly digest: string;
}

const name = /\.([\w-]{8})\.(\d+)x(\d+)q(\d+)(?:f(\d+)-(\d+))?\.(webp|jpeg|png)$/;

/** Reads the path of a rendition; nothing if it is none. */
export function readRendition(path: string): NamedRendition | undefined {
  const [, digest, width, height, quality, x, y, format] = name.exec(path) ?? [];
  if (digest === undefined) return undefined;
  return {
    digest,
    ...(x === undefined ? {} : { focus: { x: Number(x), y: Number(y) } }),
    width: Number(width),
    height: Number(height),
    quality: Number(quality),
    format: format as Cut['format'],
  };
}

/** The digest in the path of a drawing, which is published as it is; nothing if the path is of something else. */
export const readDrawing = (path: string): string | undefined => /\.([\w-]{8})\.svg$/.exec(path)?.[1];

/** Every path of a picture that a page or file names. */
export const pathsNamedIn = (text: string): ReadonlySet<string> =>
  new Set(
    text.match(/\/_astro\/[^\s"'<>()&,\\]+\.[\w-]{8}\.(?:\d+x\d+q\d+(?:f\d+-\d+)?\.(?:webp|jpeg|png)|svg)/g),
  );
