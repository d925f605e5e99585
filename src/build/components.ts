import { join } from 'node:path';
import { fill } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import { renderAll } from './astro-build.ts';
import { openBundle, UnknownInsides, type RenderRoute } from './astro-internals.ts';
import type { Bundle } from './bundle.ts';

/** The compiled components of a site, ready to render what is provided. */
export interface Components extends Bundle {
  readonly render: RenderRoute;
}

interface Asked {
  readonly base: string;
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
    return { ...bundle, render: await openBundle(join(bundle.folder, 'prerender')) };
  } catch (error) {
    if (!(error instanceof UnknownInsides)) throw error;
    console.error(fill(staffMessages[asked.staffLanguage].wayBack, { reason: error.message }));
    const { base, wayBack: folder } = asked;
    return { key: `astro-build ${base}`, folder, render: await renderAll(base, folder) };
  }
}
