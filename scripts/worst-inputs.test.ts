import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../tests/sites/site.ts';

const bare = fileURLToPath(new URL('../tests/sites/bare/content', import.meta.url));

async function newSite(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'passaparola worst-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  await chmod(folder, 0o755);
  await cp(bare, join(folder, 'content'), { recursive: true });
  return folder;
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await rm(join(folder, file), { recursive: true, force: true });
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

const with_ = (files: Readonly<Record<string, string>>) => (site: string) => write(site, files);

const pipe = (file: string) => async (site: string) => {
  await rm(join(site, file));
  execFileSync('mkfifo', [join(site, file)]);
};

/** What was done to a site, what was called, and how it must end. */
interface Case {
  readonly name: string;
  readonly make?: (site: string) => Promise<unknown>;
  readonly command: readonly string[];
  readonly code: 1 | 2;
  readonly says: RegExp;
}

/** Starting a command costs seconds: what needs no command of its own is tried where it is read. */
const all: readonly Case[] = [
  {
    name: 'a pipe for site.yaml',
    make: pipe('content/site.yaml'),
    command: ['check'],
    code: 1,
    says: /site\.yaml:1:1 /,
  },
  { name: 'no site', command: ['check', '--site', '/nowhere/at all'], code: 2, says: /\/nowhere\/at all/ },
  { name: 'an option of another command', command: ['check', '--out', 'x'], code: 2, says: /--out/ },
  {
    name: 'content that is a file',
    make: with_({ content: 'x' }),
    command: ['build'],
    code: 1,
    says: /content:1:1 /,
  },
  { name: 'the site as its output', command: ['build', '--out', '{site}'], code: 2, says: /dist/ },
  { name: 'no site', command: ['dev', '--site', '/nowhere/at all'], code: 2, says: /\/nowhere\/at all/ },
  { name: 'content as a pack', command: ['listings', '--out', '{site}/content'], code: 2, says: /content/ },
  {
    name: 'documents as a pack',
    make: with_({ 'd/a.txt': 'x' }),
    command: ['listings', '--out', '{site}/d'],
    code: 2,
    says: /--out/,
  },
  {
    name: 'a file for a built site',
    make: with_({ dist: 'x' }),
    command: ['preview'],
    code: 2,
    says: /npm run build/,
  },
  { name: 'no built site', command: ['audit'], code: 2, says: /npm run build/ },
  {
    name: 'a page of others',
    make: with_({ 'dist/index.html': '<p>x' }),
    command: ['audit'],
    code: 2,
    says: /dist/,
  },
  {
    name: 'a link to itself',
    make: (site) => symlink('dist', join(site, 'dist')),
    command: ['audit'],
    code: 2,
    says: /dist/,
  },
];

test.each(all)(
  '$command with $name ends in a sentence',
  async ({ make, command, code, says }) => {
    const site = await newSite();
    await make?.(site);
    const [name, ...args] = command.map((word) => word.replace('{site}', site));
    const own = args.includes('--site') ? [] : ['--site', site];
    const { code: ended, output } = await run(`scripts/${name!}.ts`, ...own, ...args);
    expect(output).toMatch(says);
    expect(output).not.toMatch(/^ +at |node:internal|Error:|\[object|undefined/m);
    expect(ended, output).toBe(code);
  },
  60_000,
);
