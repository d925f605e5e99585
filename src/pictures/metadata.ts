import exif from 'exif-reader';
import sharp, { type Metadata as Head } from 'sharp';
import { sanitizeSvg } from './sanitize-svg.ts';

/** What a file tells of how it came to be. */
export interface Metadata {
  /** Where it was made, as it says. */
  readonly position?: string | undefined;
  /** What else it tells of its maker and the maker’s devices: names of the fields, `Artist`. */
  readonly personal: readonly string[];
}

/** In pictures, drawings, films and documents; in all their ways to write it, also within one another. */
export async function metadataIn(bytes: Uint8Array): Promise<Metadata> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { exifs, texts } = await blocksIn(buffer);
  const tags = exifs.flatMap((block) => readExif(block) ?? []);
  const positions = [
    ...tags.flatMap(({ GPSInfo }) => exifPosition(GPSInfo) ?? []),
    ...[...texts, ...drawingIn(buffer)].flatMap((text) => textPosition(text) ?? []),
    ...(filmPosition(buffer) ?? []),
  ];
  const personal = new Set([...tags.flatMap(exifNames), ...texts.flatMap(textNames)]);
  return { position: positions[0], personal: [...personal] };
}

interface Blocks {
  readonly exifs: readonly Buffer[];
  readonly texts: readonly string[];
}

/** What the decoder knows to find (also where it is packed), and what stands in the bytes of any file as it is. */
async function blocksIn(buffer: Buffer): Promise<Blocks> {
  const { exif: decoded, xmp, iptc, comments = [] } = await headOf(buffer);
  const own = isTiff(buffer) ? [buffer] : [];
  return {
    exifs: [...(decoded ? [decoded] : []), ...own, ...exifsIn(buffer)],
    texts: [
      ...(xmp ? [xmp.toString('utf8')] : []),
      ...(iptc ? [iptcText(iptc)] : []),
      ...comments.map(({ keyword, text }) => `${keyword}: ${text}`),
      ...packetsIn(buffer),
    ],
  };
}

/** What stands before each kind of metadata in pictures. Most that a site publishes have none, and need no decoder. */
const marks = ['Exif', 'EXIF', 'eXIf', 'xmpmeta', 'XMP ', '8BIM', 'tEXt', 'zTXt', 'iTXt', 'II*\0', 'MM\0*'];

async function headOf(buffer: Buffer): Promise<Partial<Head>> {
  if (!marks.some((mark) => buffer.includes(mark, 0, 'latin1'))) return {};
  try {
    return await sharp(buffer, { limitInputPixels: false }).metadata();
  } catch {
    // Documents, films and pictures of kinds that the decoder does not know.
    return {};
  }
}

const isTiff = (buffer: Buffer): boolean => /^(?:II\*\0|MM\0\*)/.test(buffer.toString('latin1', 0, 4));

const exifStart = Buffer.from('Exif\0\0', 'latin1');

function exifsIn(buffer: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = buffer.indexOf(exifStart); at >= 0; at = buffer.indexOf(exifStart, at + 1)) {
    const block = buffer.subarray(at + exifStart.length);
    if (isTiff(block)) found.push(block);
  }
  return found;
}

/** XMP is text between two marks, wherever it stands. */
function packetsIn(buffer: Buffer): string[] {
  const found: string[] = [];
  for (let at = buffer.indexOf('<x:xmpmeta'); at >= 0;) {
    const end = buffer.indexOf('</x:xmpmeta>', at);
    if (end < 0) break;
    found.push(buffer.toString('utf8', at, end));
    at = buffer.indexOf('<x:xmpmeta', end);
  }
  return found;
}

/** The text of a drawing, in which programs write of themselves as they like. */
const drawingIn = (buffer: Buffer): string[] =>
  /<svg[\s>]/.test(buffer.toString('latin1', 0, 20_000)) ? [buffer.toString('utf8')] : [];

type Exif = ReturnType<typeof exif>;

/** The reader wants what it was made for: a whole block, as cameras write it. */
function readExif(block: Buffer): Exif | undefined {
  const bare = block.subarray(0, 6).equals(exifStart) ? block.subarray(6) : block;
  try {
    return exif(bare);
  } catch {
    return undefined;
  }
}

function exifPosition(gps: Exif['GPSInfo']): string | undefined {
  const latitude = degrees(gps?.GPSLatitude, gps?.GPSLatitudeRef);
  const longitude = degrees(gps?.GPSLongitude, gps?.GPSLongitudeRef);
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
    return undefined;
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}

function degrees(parts: unknown, side: unknown): number | undefined {
  if (!Array.isArray(parts)) return undefined;
  const [whole = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const angle = whole + (minutes || 0) / 60 + (seconds || 0) / 3600;
  if (!Number.isFinite(angle)) return undefined;
  return /^[SW]/.test(String(side)) ? -angle : angle;
}

/** Fields of XMP, IPTC and the descriptions within drawings that say where. */
const places: readonly RegExp[] = [
  /\bexif:GPSLatitude(?:="|>)([^"<]+)/,
  /\bgeo:lat(?:="|[^>]*>)([^"<]+)/,
  /\bgeorss:point>([^<]+)/,
  /\bIptc4xmpCore:Location(?:="|>)([^"<]+)/,
  /^Sublocation: (.+)$/m,
];

const textPosition = (text: string): string | undefined =>
  places.map((place) => place.exec(text)?.[1]?.trim()).find((found) => found);

/** Films tell it as ISO 6709, in a field named so or in one of QuickTime’s. */
function filmPosition(buffer: Buffer): string[] | undefined {
  const head = buffer.toString('latin1', 4, 8);
  if (head !== 'ftyp' && head !== 'moov' && head !== 'mdat') return undefined;
  const found = /(?:\xa9xyz|ISO6709)[^]{0,400}?([+-]\d{2,}\.\d+[+-]\d{3,}\.\d+)/.exec(filmFields(buffer));
  return found?.[1] ? [found[1]] : undefined;
}

/** Fields stand before or behind the film proper. */
const filmFields = (buffer: Buffer): string =>
  buffer.toString('latin1', 0, 2_000_000) + buffer.subarray(-2_000_000).toString('latin1');

const personalExif = [
  'Artist',
  'Copyright',
  'HostComputer',
  'XPAuthor',
  'CameraOwnerName',
  'BodySerialNumber',
  'LensSerialNumber',
];

/** Cameras that were told no owner leave the field empty. */
const isTold = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'string' || value.trim() !== '');

const exifNames = ({ Image = {}, Photo = {} }: Exif): string[] => {
  const tags: Readonly<Record<string, unknown>> = { ...Image, ...Photo };
  return personalExif.filter((name) => isTold(tags[name]));
};

const textNames = (text: string): string[] =>
  [...text.matchAll(/\b(dc:creator|photoshop:AuthorsPosition|aux:SerialNumber)\b|^(By-line|Author): /gm)].map(
    ([, field, keyword]) => field ?? keyword ?? '',
  );

/** Of IPTC’s numbered fields those that tell of people and places. */
const iptcFields: ReadonlyMap<number, string> = new Map([
  [80, 'By-line'],
  [92, 'Sublocation'],
]);

/** IPTC’s fields begin with 1C 02, their number and their length. */
function iptcText(block: Buffer): string {
  const lines: string[] = [];
  for (let at = block.indexOf('\x1c\x02', 0, 'latin1'); at >= 0 && at + 5 <= block.length;) {
    const end = at + 5 + block.readUInt16BE(at + 3);
    const name = iptcFields.get(block[at + 2] ?? 0);
    if (name) lines.push(`${name}: ${block.toString('utf8', at + 5, end)}`);
    at = block.indexOf('\x1c\x02', end, 'latin1');
  }
  return lines.join('\n');
}

/** What of a drawing could act or load; nothing where it is no drawing. */
export function activeIn(bytes: Uint8Array): readonly string[] {
  const drawing = sanitizeSvg(bytes);
  return typeof drawing === 'string' ? [] : drawing.removed;
}
