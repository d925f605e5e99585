import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf } from '../src/audit/home.ts';
import { homePageIn } from '../src/build/built-site.ts';
import { Complaint } from '../src/complaint.ts';
import { commandMessages } from '../src/commands/messages.ts';
import { runCommand } from '../src/commands/run.ts';
import { fill } from '../src/i18n/format.ts';
import { serve } from '../src/preview/server.ts';

await runCommand('preview', async ({ values, siteDir, language }) => {
  const { out = join(siteDir, 'dist'), port = 4321 } = values;
  const home = homeOf(readFileSync(homePageIn(out), 'utf8'));
  if (!home) throw new Complaint('dist-without-home', { folder: out });
  console.error(fill(commandMessages[language].built, { folder: out }));
  const { origin } = await serve(out, { base: home.base, port });
  console.log(`${origin}${home.base}`);
  return 0;
});
