import sharp, { type Sharp } from 'sharp';

const side = 256;
/** A logo keeps clear of the corners, since phones show contacts in a circle. */
const logoSide = 180;
const white = '#ffffff';
const qualities = [85, 70, 55, 40] as const;

/** Enough for a small picture, little enough for a file that is opened on the road. */
export const contactPhotoLimit = 12_000;

/**
 * The picture of a contact in an address book: a square JPEG in the best quality that stays below the limit.
 *
 * @param kind a logo is shown whole on white, of a photo the middle
 */
export async function contactPhoto(file: string, kind: 'logo' | 'photo'): Promise<Buffer> {
  const picture = kind === 'logo' ? logoOn(file) : sharp(file).rotate().resize(side, side);
  const square = await picture.flatten({ background: white }).png().toBuffer();
  for (const quality of qualities) {
    const jpeg = await sharp(square).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.byteLength <= contactPhotoLimit || quality === qualities.at(-1)) return jpeg;
  }
  throw new RangeError('No quality to try');
}

function logoOn(file: string): Sharp {
  const margin = (side - logoSide) / 2;
  return sharp(file, { density: 600 })
    .resize(logoSide, logoSide, { fit: 'contain', background: white })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: white });
}
