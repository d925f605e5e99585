import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { projectDir } from '../src/build/folders.ts';
import { siteCommands } from '../src/commands/commands.ts';
import ts from 'typescript';
import { filesBelow } from '../src/folder-listing.ts';

/**
 * Writes what sites need of this project into `lib/`, as JavaScript: Node reads no TypeScript of installed packages. The
 * files keep their places and their lines, so that one finds one’s way from the package to the source.
 */
const out = join(projectDir, 'lib');

/** Modules name each other by relative addresses; no other text of the code looks like one. */
const moduleAddress = /(['"`])(\.{1,2}\/[^'"`\n]*)\.ts\1/g;

const withoutTypes = (code: string): string => namingScripts(stripTypeScriptTypes(code));
const namingScripts = (code: string): string => code.replaceAll(moduleAddress, '$1$2.js$1');

interface Writing {
  readonly code: (code: string) => string;
  readonly extension: string;
}

/** What is read by Astro alone, which strips types itself, and knows pages by their names. */
const forAstro = /^src\/pages\/.*\.ts$|\.astro$/;

/** How a file is written; other files than code are copied. */
function writingOf(file: string): Writing | undefined {
  if (forAstro.test(file)) return { code: namingScripts, extension: extname(file) };
  return file.endsWith('.ts') ? { code: withoutTypes, extension: '.js' } : undefined;
}

/** What editors are told of: all that the config of a site may say. */
const typed = ['src/theme/config.ts', 'src/theme/slots.ts'];

await rm(out, { recursive: true, force: true });
const sources = filesBelow(join(projectDir, 'src'))
  .map((file) => `src/${file}`)
  .filter((file) => !isForTests(file));
const commands = [...siteCommands, 'overview'].map((name) => `scripts/${name}.ts`);
await Promise.all([...sources, ...commands].map(write));
await Promise.all(typed.map(writeTypes));

function isForTests(file: string): boolean {
  return file.endsWith('.test.ts') || file.includes('/testing/');
}

async function write(file: string): Promise<void> {
  const writing = writingOf(file);
  const from = join(projectDir, file);
  const to = join(out, writing ? file.slice(0, -extname(file).length) + writing.extension : file);
  await mkdir(dirname(to), { recursive: true });
  await (writing ? writeFile(to, writing.code(await readFile(from, 'utf8'))) : cp(from, to));
}

async function writeTypes(file: string): Promise<void> {
  const code = await readFile(join(projectDir, file), 'utf8');
  const { outputText } = ts.transpileDeclaration(code, { compilerOptions: { isolatedDeclarations: true } });
  await writeFile(join(out, file.replace(/\.ts$/, '.d.ts')), namingScripts(outputText));
}
