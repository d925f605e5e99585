import '../src/build/no-telemetry.ts';
import { preview } from 'astro';
import { join } from 'node:path';
import { homePageIn } from '../src/build/built-site.ts';
import { enterWorkFolder } from '../src/build/work-folder.ts';
import { commandMessages } from '../src/commands/messages.ts';
import { runCommand } from '../src/commands/run.ts';
import { fill } from '../src/i18n/format.ts';
import { environmentOf } from '../src/source/options.ts';

await runCommand('preview', async ({ values, siteDir, asOf, language }) => {
  const { out = join(siteDir, 'dist'), port = 4321 } = values;
  homePageIn(out);
  console.error(fill(commandMessages[language].built, { folder: out }));
  Object.assign(process.env, environmentOf({ siteDir, asOf }), { PASSAPAROLA_OUT: out });
  const server = await preview({ ...(await enterWorkFolder(siteDir)), server: { port } });
  console.log(`http://${server.host ?? 'localhost'}:${server.port}/`);
  return 0;
});
