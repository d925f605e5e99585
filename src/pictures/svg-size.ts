import type { XastElement } from 'svgo';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const sideLimit = 4096;

/** What a length is in pixels, by CSS. */
const pixelsPerUnit: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['q', 96 / 101.6],
  ['em', 16],
  ['rem', 16],
  ['ex', 8],
]);

/**
 * Gives the outermost element of a drawing a size in whole pixels and a box, without which browsers and search
 * engines guess. Nothing where it says of neither.
 */
export function drawingSize(svg: XastElement): Size | undefined {
  const written = writtenSize(svg, boxOf(svg.attributes.viewBox));
  if (!written) return undefined;
  const scale = Math.min(1, sideLimit / Math.max(written.width, written.height));
  const size = { width: whole(written.width * scale), height: whole(written.height * scale) };
  svg.attributes = {
    viewBox: `0 0 ${written.width} ${written.height}`,
    ...svg.attributes,
    width: String(size.width),
    height: String(size.height),
  };
  return size;
}

const whole = (length: number): number => Math.max(1, Math.round(length));

function writtenSize({ attributes }: XastElement, box: Size | undefined): Size | undefined {
  const [width, height] = [pixels(attributes.width), pixels(attributes.height)];
  if (width && height) return { width, height };
  if (!box) return undefined;
  if (width) return { width, height: (width * box.height) / box.width };
  return height ? { width: (height * box.width) / box.height, height } : box;
}

function boxOf(written = ''): Size | undefined {
  const [, , width = 0, height = 0] = written
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 && Number.isFinite(width + height) ? { width, height } : undefined;
}

/** A length of CSS in pixels; nothing if it depends on what is around. */
function pixels(written = ''): number | undefined {
  const [, digits, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z%]*)\s*$/i.exec(written) ?? [];
  const length = Number(digits) * (pixelsPerUnit.get(unit.toLowerCase()) ?? Number.NaN);
  return length > 0 && Number.isFinite(length) ? length : undefined;
}
