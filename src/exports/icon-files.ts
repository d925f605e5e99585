import { faviconIco, pngIcon, shareImage, svgIcon, touchIcon } from '../icons/icon.ts';
import { manifestOf } from '../icons/manifest.ts';
import type { Content } from '../model/content.ts';
import { manifestIconSizes, type TopFile } from '../routes/files.ts';
import { pathsOf } from '../routes/paths.ts';
import type { OutputFile } from './output-file.ts';

type Make = (content: Content) => Promise<Buffer | string>;

const pngOf =
  (size: number): Make =>
  ({ logoFile }) =>
    pngIcon(logoFile, size);

/** The files that the logo becomes. Their names stay, since search engines and home screens remember them (FV01). */
const files: Readonly<Partial<Record<TopFile, readonly [type: string, make: Make]>>> = {
  'favicon.ico': ['image/x-icon', ({ logoFile }) => faviconIco(logoFile)],
  'icon.svg': ['image/svg+xml', ({ logoFile }) => svgIcon(logoFile)],
  'apple-touch-icon.png': ['image/png', ({ logoFile }) => touchIcon(logoFile)],
  'share.png': ['image/png', ({ logoFile, site }) => shareImage(logoFile, site.look.brand)],
  ...Object.fromEntries(manifestIconSizes.map((size) => [`icon-${size}.png`, ['image/png', pngOf(size)]])),
};

export function iconFiles(content: Content): readonly OutputFile[] {
  const { logo, site } = content;
  const paths = pathsOf(site);
  const manifest = JSON.stringify(manifestOf(site, paths));
  const icons = Object.entries(files).map(([name, [type, make]]) => ({
    path: paths.asset(name as TopFile),
    type,
    facts: () => [logo.image.src, site.look.brand],
    make: () => make(content),
  }));
  return [
    ...icons,
    {
      path: paths.asset('manifest.webmanifest'),
      type: 'application/manifest+json',
      facts: () => manifest,
      make: () => manifest,
    },
  ];
}
