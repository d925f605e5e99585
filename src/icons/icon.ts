import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { ico } from './ico.ts';

/** Ground of icons that may not be transparent, and of the share image. */
const white = '#ffffff';

/** The logo as a PNG of `size` × `size`; `ground` fills what is transparent. */
export async function pngIcon(logoFile: string, size: number, ground?: string): Promise<Buffer> {
  const logo = sharp(logoFile, { density: 600 }).resize(size, size, {
    fit: 'contain',
    background: '#00000000',
  });
  return (ground ? logo.flatten({ background: ground }) : logo).png({ compressionLevel: 9 }).toBuffer();
}

/** For home screens, which put no ground of their own behind an icon. */
export const touchIcon = (logoFile: string): Promise<Buffer> => pngIcon(logoFile, 180, white);

export const faviconIco = async (logoFile: string): Promise<Buffer> => ico(await pngIcon(logoFile, 32), 32);

/** The logo itself where it is a drawing; a picture is wrapped, so that the address is the same for both. */
export async function svgIcon(logoFile: string): Promise<string> {
  if (logoFile.endsWith('.svg')) return readFile(logoFile, 'utf8');
  const png = (await pngIcon(logoFile, 128)).toString('base64');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><image width="128" height="128" href="data:image/png;base64,${png}"/></svg>`;
}

/** What other sites show of a page without a picture: the logo on the brand’s colour, 1200 × 630. */
export async function shareImage(logoFile: string, brand: string): Promise<Buffer> {
  const [width, height, side, padding] = [1200, 630, 300, 60];
  const plate = {
    create: { width: side + 2 * padding, height: side + 2 * padding, channels: 4, background: white },
  } as const;
  const logo = await sharp(plate)
    .composite([{ input: await pngIcon(logoFile, side) }])
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: brand } })
    .composite([{ input: logo }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
