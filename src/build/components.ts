import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { fill } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import { themeDigest } from '../theme/theme.ts';
import { openBundle, UnknownInsides, type RenderRoute } from './astro-internals.ts';
import type { Compiled } from './astro-config.ts';
import type { Bundle } from './bundle.ts';

/** With components of somebody else’s among them, what goes wrong on a page is most likely theirs. */
const blamingTheme =
  (render: RenderRoute): RenderRoute =>
  async (component, path) => {
    try {
      return await render(component, path);
    } catch (error) {
      const message = `${path} ${error instanceof Error ? error.message : String(error)}`;
      throw new Complaint('theme-broken', { message }, { cause: error });
    }
  };

/** Opens a bundle; what goes wrong on a page of a site with a theme is laid at its door. @throws UnknownInsides */
export async function renderOf({ folder }: Bundle, siteDir: string): Promise<RenderRoute> {
  const render = await openBundle(join(folder, 'prerender'));
  return (await themeDigest(siteDir)) ? blamingTheme(render) : render;
}

/** The compiled components of a site, ready to render what is provided. */
export interface Components extends Bundle {
  readonly render: RenderRoute;
}

interface Asked extends Compiled {
  /** Where to put what `astro build` makes. */
  readonly wayBack: string;
  readonly staffLanguage: StaffLocale;
}

/**
 * Opens a bundle. Where Astro’s insides are not as they are known, all pages are rendered by `astro build` instead, which
 * takes longer and makes the same.
 */
export async function openComponents(bundling: Promise<Bundle>, asked: Asked): Promise<Components> {
  try {
    const bundle = await bundling;
    return { ...bundle, render: await renderOf(bundle, asked.siteDir) };
  } catch (error) {
    if (!(error instanceof UnknownInsides)) throw error;
    console.error(fill(staffMessages[asked.staffLanguage].wayBack, { reason: error.message }));
    const { wayBack: folder } = asked;
    // Astro itself is slow to load, and hardly ever needed.
    const { renderAll } = await import('./astro-build.ts');
    return { key: `astro-build ${asked.base}`, folder, render: await renderAll(asked, folder) };
  }
}
