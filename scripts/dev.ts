import { isKnownAstro } from '../src/build/astro-internals.ts';
import { runCommand } from '../src/commands/run.ts';

await runCommand('dev', async ({ values: { port = 4321, components }, siteDir, asOf }) => {
  const options = { siteDir, asOf, port };
  if (components || !isKnownAstro()) await (await import('../src/dev/astro-server.ts')).startAstro(options);
  else await (await import('../src/dev/server.ts')).startDev(options);
  return 0;
});
