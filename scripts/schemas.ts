import { mkdir, writeFile } from 'node:fs/promises';
import { committedSchemas } from '../src/source/editor-schemas.ts';

await mkdir('schemas', { recursive: true });
for (const [name, text] of committedSchemas()) {
  await writeFile(`schemas/${name}`, text);
  console.log(`schemas/${name}`);
}
