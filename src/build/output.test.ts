import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { markAsBuild, markerName } from './build-marker.ts';
import { stampOf } from '../folder-listing.ts';
import { projectDir } from './folders.ts';
import { siteLockOf } from './folders.ts';
import { hold } from './lock.ts';
import { mendLeftovers, openOutput } from './output.ts';

const patient = { patience: 10_000, onWait: () => undefined };

/** A folder with a site in it. */
async function newSite(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'passaparola-output-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  await write(folder, 'site/content/site.yaml', 'site/public/robots.txt');
  return join(folder, 'site');
}

async function write(folder: string, ...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file);
  }
}

async function writeBuild(folder: string, ...files: readonly string[]): Promise<void> {
  await write(folder, ...files);
  await markAsBuild(folder, files);
}

/** What is in a folder but what the generator keeps for itself. */
const visibleIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted();

/** Every file of a folder but the marks and locks, with what it says. */
async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const own = paths.filter((path) => !path.endsWith(markerName) && !path.includes('/.cache/')).toSorted();
  const texts = own.map(
    async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

async function build(out: string, site: string, ...files: readonly string[]): Promise<void> {
  const output = await openOutput(out, site, patient);
  try {
    await write(output.staging, ...files);
    await output.publish();
  } finally {
    output.close();
  }
}

const complaint = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof Complaint ? error.code : String(error);
  }
};

test('a build goes into a folder that does not exist, that is empty, or that a build has made', async () => {
  const site = await newSite();
  const out = join(site, 'a/dist');
  await build(out, site, 'index.html');
  await build(out, site, 'index.html', 'other.html');
  expect(Object.keys(await filesOf(out))).toEqual(['index.html', 'other.html']);
  await mkdir(join(site, 'empty'));
  await build(join(site, 'empty'), site, 'index.html');
  expect(Object.keys(await filesOf(join(site, 'empty')))).toEqual(['index.html']);
  expect(await visibleIn(site)).toEqual(['a', 'content', 'empty', 'public']);
  expect(await visibleIn(join(site, 'a'))).toEqual(['dist']);
});

test('what Finder and Explorer leave in a build is no reason to stop', async () => {
  const site = await newSite();
  const out = join(site, 'dist');
  await build(out, site, 'index.html');
  await write(out, '.DS_Store', 'news/Thumbs.db');
  await build(out, site, 'index.html');
  expect(Object.keys(await filesOf(out))).toEqual(['index.html']);
});

test.each([
  ['the site', 'site', 'out-holds'],
  ['the folder above it', '.', 'out-holds'],
  ['its content', 'site/content', 'out-within'],
  ['a new folder in its content', 'site/content/dist', 'out-within'],
  ['its public files', 'site/public/dist', 'out-within'],
  ['what is kept between its builds', 'site/.cache/spare', 'out-within'],
  ['documents', 'documents', 'out-foreign'],
  ['a file', 'file', 'out-file'],
  ['something below a file', 'file/dist', 'out-file'],
  ['a link to the site', 'link-to-site', 'out-holds'],
  ['a link to documents', 'link-to-documents', 'out-foreign'],
  ['a new folder below a link to the content', 'link-to-content/dist', 'out-within'],
  ['a link to nowhere', 'link-to-nowhere', 'out-link'],
  ['a link to itself', 'loop', 'out-link'],
  ['a build with documents in it', 'mixed', 'out-foreign-files'],
  ['a folder with a broken mark', 'broken', 'out-foreign'],
  ['a folder beside documents that have the name of the working folder', 'taken', 'out-foreign-work'],
])('%s is no place to build into, and loses nothing', async (_, out, code) => {
  const site = await newSite();
  const folder = dirname(site);
  await write(folder, 'documents/letter.txt', 'file', 'taken.new/site/letter.txt');
  await writeBuild(join(folder, 'mixed'), 'index.html');
  await write(folder, 'mixed/news/letter.txt', 'mixed/.git/config');
  await write(folder, 'broken/index.html', `broken/${markerName}`);
  const links = { site: 'site', documents: 'documents', content: 'site/content', nowhere: 'missing' };
  for (const [name, target] of Object.entries(links)) {
    await symlink(join(folder, target), join(folder, `link-to-${name}`));
  }
  await symlink('loop', join(folder, 'loop'));
  const before = await filesOf(folder);
  expect(await complaint(build(join(folder, out), site, 'index.html'))).toBe(code);
  expect(await filesOf(folder)).toEqual(before);
});

test.each([projectDir, dirname(projectDir), join(projectDir, 'src/dist'), '/', homedir()])(
  'nothing is built into %s',
  async (out) => {
    expect(await complaint(openOutput(out, await newSite(), patient))).toMatch(/^out-(holds|within)$/);
  },
);

test('through a link to a former build, the build that it leads to is replaced', async () => {
  const site = await newSite();
  await build(join(site, 'real'), site, 'old.html');
  await symlink('real', join(site, 'link'));
  await build(join(site, 'link'), site, 'new.html');
  expect(Object.keys(await filesOf(join(site, 'real')))).toEqual(['new.html']);
});

test('files that come into the former build while the new one is made are not lost', async () => {
  const site = await newSite();
  const out = join(site, 'dist');
  await build(out, site, 'index.html');
  const output = await openOutput(out, site, patient);
  await write(output.staging, 'new.html');
  await write(out, 'letter.txt');
  expect(await complaint(output.publish())).toBe('out-foreign-files');
  output.close();
  expect(Object.keys(await filesOf(out))).toEqual(['index.html', 'letter.txt']);
});

test.each([
  { ended: 'while it was built', has: ['dist', 'made'], then: 'former' },
  { ended: 'while the new site was put together', has: ['dist', 'new'], then: 'former' },
  { ended: 'between the two steps of the swap', has: ['new', 'former'], then: 'former' },
  {
    ended: 'between the two steps of the swap, and somebody made an empty folder',
    has: ['empty', 'former'],
    then: 'former',
  },
  { ended: 'before the former build was deleted', has: ['published', 'former'], then: 'new' },
  { ended: 'before there was a former build', has: ['new'], then: undefined },
])('a build that was killed $ended leaves a whole site after the next command', async ({ has, then }) => {
  const site = await newSite();
  const out = join(site, 'dist');
  const parts: Readonly<Record<string, () => Promise<unknown>>> = {
    dist: () => writeBuild(out, 'former.html'),
    published: () => writeBuild(out, 'new.html'),
    empty: () => mkdir(out),
    made: () => write(site, 'dist.new/made/new.html'),
    new: () => write(site, 'dist.new/site/new.html'),
    former: () => writeBuild(join(site, 'dist.new/former'), 'former.html'),
  };
  await write(site, 'dist.new/.passaparola-work');
  for (const part of has) await parts[part]!();
  await mendLeftovers(out);
  expect(await visibleIn(site)).toEqual(['content', ...(then ? ['dist'] : []), 'public']);
  if (then) expect(Object.keys(await filesOf(out))).toEqual([`${then}.html`]);
});

test('where somebody has put documents in the place of a former build, both are kept', async () => {
  const site = await newSite();
  const out = join(site, 'dist');
  await write(site, 'dist.new/.passaparola-work', 'dist/letter.txt');
  await writeBuild(join(site, 'dist.new/former'), 'former.html');
  await mendLeftovers(out);
  expect(await complaint(build(out, site, 'index.html'))).toBe('out-foreign');
  expect(Object.keys(await filesOf(site))).toEqual(
    expect.arrayContaining(['dist/letter.txt', 'dist.new/former/former.html']),
  );
});

test('of two builds into one folder the second waits for the first, and hears of whom it waits for', async () => {
  const site = await newSite();
  const out = join(site, 'dist');
  const first = await openOutput(out, site, patient);
  const heard: unknown[] = [];
  const second = openOutput(out, site, { patience: 10_000, onWait: (holder) => heard.push(holder?.pid) });
  await write(first.staging, 'first.html');
  await first.publish();
  first.close();
  const output = await second;
  expect(heard).toEqual([process.pid]);
  await write(output.staging, 'second.html');
  await output.publish();
  output.close();
  expect(Object.keys(await filesOf(out))).toEqual(['second.html']);
  expect(await complaint(openOutput(out, site, patient).then(({ close }) => close()))).toBe('none');
});

test('who waits in vain is told so, and leftovers of a build that goes on are left to it', async () => {
  const site = await newSite();
  const out = join(site, 'dist');
  const first = await openOutput(out, site, patient);
  onTestFinished(() => first.close());
  expect(await complaint(openOutput(out, site, { patience: 0, onWait: () => undefined }))).toBe('out-busy');
  await mendLeftovers(out);
  expect(await readdir(`${out}.new`)).toContain('made');
});

test('a process that is killed lets go of its lock', async () => {
  const file = siteLockOf(await newSite());
  const code = `const { hold } = await import(${JSON.stringify(new URL('lock.ts', import.meta.url).href)});
    await hold(${JSON.stringify(file)}, { patience: 0, onWait() {} });
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(await hold(file, { patience: 0, onWait: () => undefined })).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'close');
  const lock = await hold(file, { patience: 2000, onWait: () => undefined });
  expect(lock).toBeDefined();
  lock?.release();
});

test('a site is made of the one before the last, and takes nothing of that along', async () => {
  const site = await newSite();
  const out = join(site, 'dist');
  /** @param made with what each says; @param kept of the site that stands */
  async function round(made: Readonly<Record<string, string>>, ...kept: readonly string[]): Promise<void> {
    const output = await openOutput(out, site, patient);
    for (const [file, text] of Object.entries(made)) {
      await mkdir(dirname(join(output.staging, file)), { recursive: true });
      await writeFile(join(output.staging, file), text);
    }
    await output.publish(new Map(kept.map((file) => [file, stampOf(join(out, file))])));
    output.close();
  }
  await round({ 'index.html': '1', 'a/index.html': '1', 'b/c/index.html': '1', 'd.html': '1' });
  await round({ 'index.html': '2', 'd.html': '2' }, 'a/index.html', 'b/c/index.html');
  await round({ 'a/index.html': '3', 'e.html': '3' }, 'index.html', 'd.html');
  expect(await filesOf(out)).toEqual({
    'a/index.html': '3',
    'd.html': '2',
    'e.html': '3',
    'index.html': '2',
  });
  expect(await visibleIn(out)).toEqual(['a', 'd.html', 'e.html', 'index.html']);
  await round({ a: '4', 'index.html': '4' }, 'd.html');
  expect(await filesOf(out)).toEqual({ a: '4', 'd.html': '2', 'index.html': '4' });
  await round({ 'a/b.html': '5' }, 'index.html', 'd.html');
  expect(await filesOf(out)).toEqual({ 'a/b.html': '5', 'd.html': '2', 'index.html': '4' });
  expect(await visibleIn(site)).toEqual(['content', 'dist', 'public']);
});
