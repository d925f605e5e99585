import sharp from 'sharp';
import { expect, test } from 'vitest';
import { metadataIn } from './metadata.ts';

const picture = sharp({ create: { width: 16, height: 9, channels: 3, background: '#c2410c' } });

const located = {
  IFD0: { Artist: 'Anna Esempio' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '45/1 27/1 5112/100',
    GPSLongitudeRef: 'W',
    GPSLongitude: '9/1 11/1 2400/100',
  },
};
const packet =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="45,27.85N" exif:GPSLongitude="9,11.4E"/></rdf:RDF></x:xmpmeta>';

const withExif = (to: 'jpeg' | 'png' | 'webp' | 'avif') =>
  picture.clone().withExif(located).toFormat(to).toBuffer();
const withXmp = (to: 'jpeg' | 'png' | 'webp') => picture.clone().withXmp(packet).toFormat(to).toBuffer();

/** A field of IPTC within the block that Photoshop made for it. */
function withIptc(jpeg: Buffer, number: number, text: string): Buffer {
  const field = Buffer.from([0x1c, 2, number, 0, text.length, ...Buffer.from(text)]);
  const block = Buffer.from([
    ...Buffer.from('Photoshop 3.0\0' + '8BIM'),
    4,
    4,
    0,
    0,
    0,
    0,
    0,
    field.length,
    ...field,
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(block.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xed]), length, block, jpeg.subarray(2)]);
}

const jpeg = await withExif('jpeg');
const plain = await picture.clone().jpeg().toBuffer();

test.each([
  ['JPEG', jpeg],
  ['PNG', await withExif('png')],
  ['WebP', await withExif('webp')],
  ['TIFF', (await sharp(jpeg).metadata()).exif?.subarray(6) ?? Buffer.alloc(0)],
  ['AVIF', await withExif('avif')],
  ['HEIC', Buffer.from((await withExif('avif')).toString('latin1').replace('avif', 'heic'), 'latin1')],
  [
    'a photo within a document',
    Buffer.concat([Buffer.from('%PDF-1.7\nstream\n'), jpeg, Buffer.from('\nendstream')]),
  ],
])('the position in the EXIF of %s is found, and who made it', async (_, bytes) => {
  const { position, personal } = await metadataIn(bytes);
  expect(position).toBe('45.4642, -9.1900');
  expect(personal).toContain('Artist');
});

test.each([
  ['the XMP of a JPEG', await withXmp('jpeg'), '45,27.85N'],
  ['the XMP of a PNG', await withXmp('png'), '45,27.85N'],
  ['the XMP of a WebP', await withXmp('webp'), '45,27.85N'],
  ['the XMP of a PDF', Buffer.from(`%PDF-1.7\n${packet}`), '45,27.85N'],
  [
    'the XMP of a drawing',
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${packet}</metadata></svg>`),
    '45,27.85N',
  ],
  [
    'the metadata of a drawing',
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><metadata><geo:lat>45.4642</geo:lat></metadata></svg>',
    ),
    '45.4642',
  ],
  ['the IPTC of a JPEG', withIptc(plain, 92, 'Via Esempio 1'), 'Via Esempio 1'],
  [
    'a film of a phone',
    Buffer.from('\0\0\0\x18ftypmp42....moov....\xa9xyz\0\x12\x15\xc7+45.4642+009.1900/', 'latin1'),
    '+45.4642+009.1900',
  ],
])('the position in %s is found', async (_, bytes, position) => {
  expect((await metadataIn(bytes)).position).toBe(position);
});

test.each([
  ['a plain picture', plain],
  [
    'a picture that a phone kept without a position',
    await picture
      .clone()
      .withExif({ IFD0: { Make: 'Esempio' } })
      .jpeg()
      .toBuffer(),
  ],
  [
    'a position of zeros',
    await picture
      .clone()
      .withExif({ IFD3: { GPSLatitude: '0/1 0/1 0/1', GPSLongitude: '0/1 0/1 0/1' } })
      .jpeg()
      .toBuffer(),
  ],
  ['an empty file', Buffer.alloc(0)],
  [
    'a drawing that shows the word',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>Author: dc:creator</text></svg>'),
  ],
  ['a broken block', Buffer.from('Exif\0\0II*\0\xff\xff\xff\xff', 'latin1')],
  ['a text that speaks of it', Buffer.from('%PDF-1.7 GPSLatitude, Exif')],
])('%s has none', async (_, bytes) => {
  expect(await metadataIn(bytes)).toEqual({ position: undefined, personal: [] });
});

test('an author is found in IPTC', async () => {
  expect(await metadataIn(withIptc(plain, 80, 'Anna Esempio'))).toEqual({
    position: undefined,
    personal: ['By-line'],
  });
});
