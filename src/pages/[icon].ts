import type { APIRoute } from 'astro';
import { loadContent } from '../collections.ts';
import { faviconIco, pngIcon, shareImage, svgIcon, touchIcon } from '../icons/icon.ts';
import { manifestIconSizes, manifestOf } from '../icons/manifest.ts';
import type { Content } from '../model/content.ts';
import { pathsOf } from '../routes/paths.ts';

/** The files that the logo becomes. Their names stay, since search engines and home screens remember them (FV01). */
const files: Readonly<Record<string, (content: Content) => Promise<Buffer | string>>> = {
  'favicon.ico': ({ logoFile }) => faviconIco(logoFile),
  'icon.svg': ({ logoFile }) => svgIcon(logoFile),
  'apple-touch-icon.png': ({ logoFile }) => touchIcon(logoFile),
  'share.png': ({ logoFile, site }) => shareImage(logoFile, site.look.brand),
  'manifest.webmanifest': ({ site }) => Promise.resolve(JSON.stringify(manifestOf(site, pathsOf(site)))),
  ...Object.fromEntries(
    manifestIconSizes.map((size) => [`icon-${size}.png`, ({ logoFile }: Content) => pngIcon(logoFile, size)]),
  ),
};

export const getStaticPaths = () => Object.keys(files).map((icon) => ({ params: { icon } }));

export const GET: APIRoute<Record<string, never>, { icon: string }> = async ({ params }) => {
  const file = await files[params.icon]!(await loadContent());
  return new Response(typeof file === 'string' ? file : new Uint8Array(file));
};
