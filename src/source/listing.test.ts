import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { listFolder, type Listing } from './listing.ts';
import { readSource } from './read.ts';
import { isContentLitter } from './litter.ts';

const bare = fileURLToPath(new URL('../../tests/sites/bare/content', import.meta.url));

/** A sound site of one language, in a folder that has documents beside it. */
async function newSite(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'passaparola-listing-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  const site = join(folder, 'site');
  await cp(bare, join(site, 'content'), { recursive: true });
  await write(folder, 'secret.txt', 'documents/index.it.md');
  return site;
}

async function write(folder: string, ...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file);
  }
}

type Making = (site: string) => Promise<unknown>;

const link =
  (path: string, target: string): Making =>
  async (site) => {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await symlink(target, join(site, path));
  };

const pipe =
  (path: string): Making =>
  async (site) => {
    await rm(join(site, path), { recursive: true, force: true });
    await mkdir(dirname(join(site, path)), { recursive: true });
    execFileSync('mkfifo', [join(site, path)]);
  };

const socket =
  (path: string): Making =>
  async (site) => {
    await mkdir(dirname(join(site, path)), { recursive: true });
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(join(site, path), resolve));
  };

const replaced =
  (path: string, make: Making): Making =>
  async (site) => {
    await rm(join(site, path), { recursive: true, force: true });
    await make(site);
  };

const story = 'content/posts/festa';

test.each<[what: string, make: Making, told: string]>([
  ['a pipe in place of a text', pipe(`${story}/index.it.md`), `file-special ${story}/index.it.md`],
  ['a pipe in place of site.yaml', pipe('content/site.yaml'), 'file-special content/site.yaml'],
  ['a pipe in place of the content', pipe('content'), 'folder-is-file content'],
  ['a pipe among the public files', pipe('public/.well-known/pipe'), 'file-special public/.well-known/pipe'],
  ['a socket', socket('public/socket'), 'file-special public/socket'],
  ['a link to a device', link(`${story}/index.it.md`, '/dev/null'), `link-outside ${story}/index.it.md`],
  [
    'a link to a pipe',
    async (site) => {
      await pipe('pipe')(site);
      await link('public/a', '../pipe')(site);
    },
    'file-special public/a',
  ],
  ['a link to nowhere', link(`${story}/index.it.md`, 'missing.md'), `link-nowhere ${story}/index.it.md`],
  ['a link to itself', link('public/a', 'a'), 'link-nowhere public/a'],
  ['a link to a file outside', link('public/a', '../../secret.txt'), 'link-outside public/a'],
  ['a link to a folder outside', link(story, '../../../documents'), `link-outside ${story}`],
  [
    'content that lies elsewhere',
    replaced('content', link('content', '../documents')),
    'link-outside content',
  ],
  ['content that is nowhere', replaced('content', link('content', 'missing')), 'link-nowhere content'],
  ['content that is a file', replaced('content', (site) => write(site, 'content')), 'folder-is-file content'],
  ['public files that are one file', (site) => write(site, 'public'), 'folder-is-file public'],
  ['a link to a folder around it', link('public/a/b', '..'), 'link-around public/a/b'],
  ['a link to the site', link('public/a', '..'), 'link-around public/a'],
])(
  '%s is told once, and nothing waits for ever',
  async (_, make, told) => {
    const site = await newSite();
    await make(site);
    const { mistakes } = await readSource(site, { asOf: new Date('2026-11-22') });
    expect(mistakes.map(({ code, place: { file } }) => `${code} ${file}`)).toEqual([told]);
  },
  10_000,
);

test('links within the site are followed, each to a folder of its own', async () => {
  const site = await newSite();
  await write(site, 'shared/a.svg', 'public/b.svg');
  await link('public/shared', '../shared')(site);
  await link('public/again', '../shared')(site);
  await link('public/a.svg', '../shared/a.svg')(site);
  const { paths, mistakes } = listFolder(site, 'public');
  expect(paths).toHaveLength(4);
  expect(paths).toEqual(expect.arrayContaining(['public/a.svg', 'public/b.svg']));
  expect(mistakes.map(({ code }) => code)).toEqual(['link-twice']);
});

test('folders that link to each other on many levels are listed at once', async () => {
  const site = await newSite();
  for (let level = 0; level < 30; level++) {
    await write(site, `levels/${level}/file`);
    await link(`levels/${level}/left`, `../${level + 1}`)(site);
    await link(`levels/${level}/right`, `../${level + 1}`)(site);
  }
  await link('public/levels', '../levels/0')(site);
  expect(listFolder(site, 'public').paths.length).toBeLessThan(100);
});

test('a name in an old encoding is told, and a link’s target is not opened to find out', async () => {
  const site = await newSite();
  await mkdir(join(site, 'public'));
  await writeFile(Buffer.concat([Buffer.from(`${site}/public/caff`), Buffer.from([0xe8])]), '');
  expect(listFolder(site, 'public').mistakes.map(({ code }) => code)).toEqual(['file-name-unreadable']);
});

test('what may not be read is told, with all the rest', async () => {
  const site = await newSite();
  await write(site, 'public/closed.txt', 'public/closed/a.txt', 'public/open.txt');
  await chmod(dirname(site), 0o755);
  await chmod(join(site, 'public/closed.txt'), 0);
  await chmod(join(site, 'public/closed'), 0);
  const { paths, mistakes } = listedByNobody(site, 'public');
  expect(mistakes.map(({ code, place }) => [code, place.file])).toEqual([
    ['folder-unreadable', 'public/closed'],
    ['file-unreadable', 'public/closed.txt'],
  ]);
  expect(paths).toContain('public/open.txt');
});

test('litter does not count, whatever it is', async () => {
  const site = await newSite();
  await pipe('content/.pipe')(site);
  expect(listFolder(site, 'content', isContentLitter).mistakes).toEqual([]);
});

/** Lists as somebody who may not do everything, in a process of its own: there is no way back from that. */
function listedByNobody(site: string, folder: string): Listing {
  const code = `const { listFolder } = await import(${JSON.stringify(new URL('listing.ts', import.meta.url).href)});
    if (process.getuid?.() === 0) process.setuid(65534);
    console.log(JSON.stringify(listFolder(${JSON.stringify(site)}, ${JSON.stringify(folder)})));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
  ) as Listing;
}
