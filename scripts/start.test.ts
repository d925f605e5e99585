import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { projectDir } from '../src/build/folders.ts';

const run = promisify(execFile);

/** Starts a command from a folder of its own, and gives its exit code and what it said. */
async function start(language: string, { version, packages }: { version?: string; packages: boolean }) {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola start-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(projectDir, 'scripts/start.js'), join(folder, 'scripts/start.js'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'scripts/check.ts'), `import 'a-package-that-is-not-there';`);
  if (packages) await mkdir(join(folder, 'node_modules/astro'), { recursive: true });
  const older = `Object.defineProperty(process.versions, 'node', { value: '${version ?? process.versions.node}' })`;
  const args = ['--import', `data:text/javascript,${older}`, join(folder, 'scripts/start.js'), 'check'];
  try {
    const { stdout } = await run(process.execPath, args, { env: { LANG: language } });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

test.each([
  ['it_IT.UTF-8', { version: '20.11.0', packages: true }, 'Node.js 20.11.0 è troppo vecchio'],
  ['en_GB.UTF-8', { version: '22.22.0', packages: true }, 'Node.js 22.22.0 is too old'],
  ['es_ES.UTF-8', { packages: false }, 'Faltan paquetes'],
  ['C.UTF-8', { packages: true }, 'Mancano dei pacchetti'],
])('with %s it says in one line what is missing, and what to do', async (language, situation, sentence) => {
  const { code, said } = await start(language, situation);
  expect(code).toBe(2);
  expect(said.trimEnd().split('\n')).toHaveLength(1);
  expect(said).toContain(sentence);
  expect(said).toContain('npm ci');
});
