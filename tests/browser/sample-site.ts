import type { TestProject } from 'vitest/node';
import { openSite } from '../sites/site.ts';
import { serve } from '../../src/preview/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built sample site is served while the browser tests run. */
    origin: string;
    /** The folder of the built sample site. */
    dist: string;
  }
}

/** Builds and serves the sample once for all browser tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const site = await openSite('sample');
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
  const { origin, close } = await serve(site.dist);
  project.provide('origin', origin);
  project.provide('dist', site.dist);
  return async () => {
    close();
    await site.remove();
  };
}
