import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** Where the generator itself lies. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * What is kept between builds of a site. It lies outside node_modules, so that installing packages does not empty it,
 * and each site has its own.
 */
export const cacheDirOf = (siteDir: string): string =>
  `${projectDir}/.cache/${createHash('sha256').update(siteDir).digest('hex').slice(0, 8)}`;

/** The compiled components, which sites share. */
export const bundlesDir = `${projectDir}/.cache/bundles`;
