import { mkdir, writeFile } from 'node:fs/promises';
import { editorSchemas } from '../src/source/editor-schemas.ts';

await mkdir('schemas', { recursive: true });
for (const [name, text] of editorSchemas()) {
  await writeFile(`schemas/${name}`, text);
  console.log(`schemas/${name}`);
}
