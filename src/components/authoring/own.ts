import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** Those that a site brings along: `theme/parts/` takes the place of this file. */
export const own: Readonly<Record<string, AstroComponentFactory>> = {};
