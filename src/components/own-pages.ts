import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** Those that a site brings along, by the keys of its pages: its folder `pages/` takes the place of this file. */
export const ownPages: Readonly<Record<string, AstroComponentFactory>> = {};
