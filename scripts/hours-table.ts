import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { withTable } from '../src/hours/table.ts';

/** Writes the table of dialects into the documentation. */
const file = 'docs/hours.md';
const text = withTable(await readFile(file, 'utf8'));
await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
