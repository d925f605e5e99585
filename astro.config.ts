import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astro-config.ts';
import { projectDir } from './src/build/folders.ts';

// For editors and the type checker; the commands bring the settings of the site that they build.
export default defineConfig(astroConfig({ base: '/', siteDir: projectDir }));
