import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { projectDir } from '../src/build/folders.ts';
import { runCommand } from '../src/commands/run.ts';
import { withTable } from './hours-table/table.ts';
import { staffLocales } from '../src/model/site.ts';

/** Writes the table of dialects into the guide, in each language. */
await runCommand('hours-table', async () => {
  for (const locale of staffLocales) {
    const file = `${projectDir}/docs/guide/${locale}/hours.md`;
    const text = withTable(await readFile(file, 'utf8'), locale);
    await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  }
  return 0;
});
