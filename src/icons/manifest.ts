import { groundColours } from '../look/css.ts';
import type { Site } from '../model/site.ts';
import { manifestIconSizes } from '../routes/files.ts';
import type { Paths } from '../routes/paths.ts';

/** The web app manifest: the site’s name and icons for home screens. */
export function manifestOf(site: Site, paths: Paths) {
  const { light } = groundColours(site.look.brand);
  return {
    name: site.name,
    short_name: site.name,
    description: site.description[site.defaultLocale],
    lang: site.languages[site.defaultLocale]!.lang,
    start_url: site.base,
    scope: site.base,
    id: site.base,
    display: 'browser',
    background_color: light,
    theme_color: light,
    icons: manifestIconSizes.map((size) => ({
      src: paths.asset(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  };
}
