import type { Config } from '../theme/config.ts';

/** That of a site: its `passaparola.config.ts` takes the place of this file. */
export const ownConfig: Config = {};
