import type { BrowserContextOptions } from 'playwright-core';

/** What most readers hold, and what the others sit at. */
export const screens = {
  'a phone at night': { viewport: { width: 360, height: 740 }, colorScheme: 'dark', hasTouch: true },
  'a desktop by day': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
} as const satisfies Record<string, BrowserContextOptions>;
