import sharp from 'sharp';
import type { Refusal } from '../mistakes/rule.ts';
import { kindOf, shownKinds } from './kind.ts';
import { sanitizeSvg, type DrawingFault } from './sanitize-svg.ts';

/** What looking at a whole picture brought to light. */
export interface Look {
  /** As the encoder calls it: `jpeg`, `svg`. */
  readonly format: string;
  /** Upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** What must be taken out of a drawing because it could act or load. */
  readonly removed: readonly string[];
}

export type Verdict = { readonly look: Look } | { readonly refusal: Refusal };

/** The most pixels that are decoded, all moving pictures of a file together. */
const pixelLimit = 16_383 ** 2;

/** Decodes a picture as a whole, so that one that is cut off or made to exhaust memory is told before it is used. */
export async function lookAt(bytes: Uint8Array, isDrawing: boolean): Promise<Verdict> {
  if (bytes.byteLength === 0) return refusal('picture-empty');
  const kind = kindOf(bytes);
  if (kind && !shownKinds.includes(kind)) return refusal('picture-format', { kind });
  if (kind && isDrawing) return refusal('picture-kind', { kind, ending: `.${kind.toLowerCase()}` });
  if (isDrawing) return lookAtDrawing(bytes);
  return kind ? lookAtPhoto(bytes) : lookAtOther(bytes);
}

const refusal = (code: Refusal['code'], facts: Refusal['facts'] = {}): Verdict => ({
  refusal: { code, facts },
});

/** A file named like a photo that has none of their first bytes. */
const lookAtOther = (bytes: Uint8Array): Verdict =>
  typeof sanitizeSvg(bytes) === 'string'
    ? refusal('picture-broken')
    : refusal('picture-kind', { kind: 'SVG', ending: '.svg' });

const drawingFaults: Readonly<Record<DrawingFault, Verdict>> = {
  broken: refusal('picture-broken'),
  size: refusal('drawing-size'),
  large: refusal('drawing-large'),
};

async function lookAtDrawing(bytes: Uint8Array): Promise<Verdict> {
  const drawing = sanitizeSvg(bytes);
  if (typeof drawing === 'string') return drawingFaults[drawing];
  const { svg, width, height, removed } = drawing;
  if (!(await isDecodable(Buffer.from(svg)))) return refusal('picture-broken');
  return { look: { format: 'svg', width, height, removed } };
}

async function lookAtPhoto(bytes: Uint8Array): Promise<Verdict> {
  const head = await headOf(bytes);
  if (!head) return refusal('picture-broken');
  const { format, width, height, pages = 1, autoOrient } = head;
  const pixels = width * height * (format === 'tiff' ? 1 : pages);
  if (pixels > pixelLimit) {
    const megapixels = (count: number) => Math.round(count / 1_000_000);
    return refusal('picture-too-large', { megapixels: megapixels(pixels), limit: megapixels(pixelLimit) });
  }
  if (!(await isDecodable(bytes))) return refusal('picture-cut-off');
  return { look: { format, width: autoOrient.width, height: autoOrient.height, removed: [] } };
}

async function headOf(bytes: Uint8Array) {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}

/** What is decoded is made small at once, which costs the least. */
async function isDecodable(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: 'error' })
      .timeout({ seconds: 60 })
      .resize(64, 64, { fit: 'inside' })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}
