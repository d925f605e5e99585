import { startDev } from '../src/build/dev.ts';
import { runCommand } from '../src/commands/run.ts';
import { readOrExit } from './read-or-exit.ts';

await runCommand('dev', async ({ values: { port = 4321 }, siteDir, asOf }) => {
  const source = await readOrExit(siteDir, asOf);
  await startDev({ siteDir, asOf, source, port });
  return 0;
});
