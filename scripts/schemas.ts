import { mkdir, writeFile } from 'node:fs/promises';
import { projectDir } from '../src/build/folders.ts';
import { runCommand } from '../src/commands/run.ts';
import { formatted } from './reference/formatted.ts';
import { referencePages } from './reference/reference.ts';
import { committedSchemas } from './schemas/committed-schemas.ts';

await runCommand('schemas', async () => {
  await mkdir(`${projectDir}/schemas`, { recursive: true });
  for (const [name, text] of committedSchemas()) {
    await writeFile(`${projectDir}/schemas/${name}`, text);
    console.log(`schemas/${name}`);
  }
  for (const [path, text] of referencePages()) {
    await writeFile(`${projectDir}/${path}`, await formatted(text));
    console.log(path);
  }
  return 0;
});
