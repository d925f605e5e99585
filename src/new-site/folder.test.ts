import { existsSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { projectDir } from '../build/folders.ts';
import { newSitePlace, writeFiles } from './folder.ts';

async function newFolder(...names: readonly string[]): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'passaparola new-site-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await (name.endsWith('/') ? mkdir(join(folder, name)) : writeFile(join(folder, name), 'x'));
  }
  return folder;
}

const files = new Map([
  ['README.md', '# Esempio\n'],
  ['content/site.yaml', 'name: Esempio\n'],
  ['.vscode/settings.json', '{}\n'],
]);

describe('a site is made', () => {
  test.each([
    ['in a folder that is not there yet', [], 'a/b/my-site'],
    ['in an empty folder', ['my-site/'], 'my-site'],
    ['in a repository', ['my-site/.git/', 'my-site/.git/HEAD'], 'my-site'],
    ['beside what systems leave behind', ['my-site/.DS_Store', 'my-site/Thumbs.db'], 'my-site'],
  ])('%s', async (_, names, name) => {
    const folder = join(await newFolder(...names), name);
    await writeFiles(await newSitePlace(folder), files);
    for (const [file, text] of files) expect(await readFile(join(folder, file), 'utf8')).toBe(text);
    const left = (await readdir(folder)).filter((one) => one.startsWith('.passaparola'));
    expect([left, (await readdir(join(folder, '..'))).length]).toEqual([[], 1]);
    // Others may read it, as they may any new folder.
    expect((await stat(folder)).mode & 0o700).toBe(0o700);
    if (names.includes('my-site/.git/HEAD')) expect(existsSync(join(folder, '.git/HEAD'))).toBe(true);
  });
});

describe('no site is made', () => {
  test.each([
    ['where files are', ['site/notes.txt'], 'site', 'new-site-occupied'],
    ['over settings of an editor', ['site/.vscode/', 'site/.vscode/x.json'], 'site', 'new-site-occupied'],
    ['in place of a file', ['site'], 'site', 'out-file'],
    ['below a file', ['site'], 'site/below', 'out-file'],
    [
      'in another site',
      ['site/content/', 'site/content/site.yaml'],
      'site/content/posts/new',
      'new-site-within',
    ],
    ['over another site', ['site/content/', 'site/content/site.yaml'], 'site', 'new-site-within'],
    ['among installed packages', ['node_modules/'], 'node_modules/new', 'new-site-within'],
  ])('%s', async (_, names, name, code) => {
    const folder = await newFolder(...names);
    await expect(newSitePlace(join(folder, name))).rejects.toThrow(code);
  });

  test.each(['', 'content', 'my-site', 'src/new-site/x', 'dist'])(
    'in the generator’s own folder: %s',
    async (name) => {
      await expect(newSitePlace(join(projectDir, name))).rejects.toThrow('new-site-within');
    },
  );

  test('where a link leads to one', async () => {
    const folder = await newFolder('site/content/', 'site/content/site.yaml');
    await symlink(join(folder, 'site'), join(folder, 'link'));
    await expect(newSitePlace(join(folder, 'link'))).rejects.toThrow('new-site-within');
  });

  test('by halves: what cannot be written leaves nothing behind', async () => {
    const folder = await newFolder('empty/');
    const impossible = new Map([...files, [`content/${'x'.repeat(300)}.md`, '']]);
    for (const name of ['empty', 'new', 'a/b/c']) {
      await expect(writeFiles(await newSitePlace(join(folder, name)), impossible)).rejects.toThrow(
        'ENAMETOOLONG',
      );
    }
    expect(await readdir(folder, { recursive: true })).toEqual(['empty']);
  });

  test('by halves in a folder that somebody has put something into meanwhile', async () => {
    const folder = await newFolder('site/');
    const place = await newSitePlace(join(folder, 'site'));
    await mkdir(join(place, 'content/mine'), { recursive: true });
    await expect(writeFiles(place, files)).rejects.toThrow();
    expect(await readdir(place, { recursive: true })).toEqual(['content', 'content/mine']);
  });

  test.skipIf(process.getuid?.() === 0)('where one may not write', async () => {
    const folder = await newFolder('closed/');
    await chmod(join(folder, 'closed'), 0o500);
    await expect(writeFiles(join(folder, 'closed/site'), files)).rejects.toThrow('EACCES');
  });
});
