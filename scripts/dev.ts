import '../src/build/no-telemetry.ts';
import { dev } from 'astro';
import { enterWorkFolder } from '../src/build/work-folder.ts';
import { runCommand } from '../src/commands/run.ts';
import { environmentOf } from '../src/source/options.ts';
import { readOrExit } from './read-or-exit.ts';

await runCommand('dev', async ({ values: { port = 4321 }, siteDir, asOf }) => {
  await readOrExit(siteDir, asOf);
  Object.assign(process.env, environmentOf({ siteDir, asOf }), { PASSAPAROLA_UNPUBLISHED: 'shown' });
  await dev({ ...(await enterWorkFolder(siteDir)), server: { port } });
  return 0;
});
