import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../../src/build/folders.ts';

test.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'])('what %s names exists', async (file) => {
  const text = await readFile(join(projectDir, file), 'utf8');
  const named = [...text.matchAll(/`((?:src|scripts|tests|docs|schemas)\/[\w./[\]-]*)`/g)].map(([, path]) => path!);
  expect(named.filter((path) => !existsSync(join(projectDir, path)))).toEqual([]);
});

test('the commands of the README exist', async () => {
  const text = await readFile(join(projectDir, 'README.md'), 'utf8');
  const { scripts } = JSON.parse(await readFile(join(projectDir, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = [...text.matchAll(/npm (?:run )?(test|[a-z]+)(?= |`)/g)].map(([, command]) => command!);
  expect(commands.filter((command) => !['ci', ...Object.keys(scripts)].includes(command))).toEqual([]);
});
