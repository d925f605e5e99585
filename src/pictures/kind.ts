/** What a file is by its first bytes, whatever its name says. */
export type FileKind = keyof typeof signatures;

type Signature = readonly (readonly [offset: number, text: string])[];

/** First bytes, as Latin-1 text. Those of HEIF tell in their first box for which readers they are. */
const signatures = {
  JPEG: [[[0, '\xff\xd8\xff']]],
  PNG: [[[0, '\x89PNG\r\n\x1a\n']]],
  GIF: [[[0, 'GIF8']]],
  WebP: [
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  AVIF: ['avif', 'avis'].map((brand) => box(brand)),
  TIFF: [[[0, 'II*\0']], [[0, 'MM\0*']]],
  HEIC: ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'].map((brand) => box(brand)),
  BMP: [[[0, 'BM']]],
  ICO: [[[0, '\0\0\x01\0']]],
  Photoshop: [[[0, '8BPS']]],
  PDF: [[[0, '%PDF']]],
  'JPEG XL': [[[0, '\xff\x0a']], [[4, 'JXL ']]],
  'JPEG 2000': [[[4, 'jP  ']], [[0, '\xff\x4f\xff\x51']]],
} satisfies Readonly<Record<string, readonly Signature[]>>;

function box(brand: string): Signature {
  return [
    [4, 'ftyp'],
    [8, brand],
  ];
}

/** Nothing where the bytes are those of no picture that we know; drawings have no first bytes of their own. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = Object.entries(signatures) as [FileKind, readonly Signature[]][];
  return known.find(([, ways]) =>
    ways.some((way) => way.every(([at, text]) => head.startsWith(text, at))),
  )?.[0];
}

/** What browsers show, or what we turn into something that they show. */
export const shownKinds: readonly FileKind[] = ['JPEG', 'PNG', 'GIF', 'WebP', 'AVIF', 'TIFF'];
