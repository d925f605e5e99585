import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { bundlesDirOf } from '../../src/build/bundle.ts';
import { cacheDirOf, projectDir } from '../../src/build/folders.ts';

/** A copy of a site, so that tests can change its files. */
export interface Site {
  readonly folder: string;
  /** Where it is built. */
  readonly dist: string;
  build(...args: readonly string[]): Promise<Run>;
  /** A file of the built site. */
  read(path: string): Promise<string>;
  has(path: string): boolean;
  /** The built HTML files, from the site’s folder. */
  pages(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

export interface Run {
  readonly code: number;
  readonly output: string;
}

/** The day that all test sites are built on. */
export const today = '2026-11-22';

/** @param name a folder beside this file, or `sample` for the project’s own content */
export async function openSite(name: string): Promise<Site> {
  const from = name === 'sample' ? projectDir : fileURLToPath(new URL(name, import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), `passaparola-${name}-`));
  for (const part of ['content', 'public', 'theme', 'pages', 'shared', 'passaparola.config.ts']) {
    if (existsSync(join(from, part))) await cp(join(from, part), join(folder, part), { recursive: true });
  }
  await shareBundles(folder);
  const dist = join(folder, 'dist');
  return {
    folder,
    dist,
    build: (...args) => run('scripts/build.ts', '--site', folder, '--as-of', today, ...args),
    read: (path) => readFile(join(dist, path), 'utf8'),
    has: (path) => existsSync(join(dist, path)),
    pages: async () => (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html')).toSorted(),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The sites of the tests are built by one generator: what is compiled of it for one is good for all. */
export async function shareBundles(siteDir: string): Promise<void> {
  await mkdir(bundlesDirOf(projectDir), { recursive: true });
  await mkdir(cacheDirOf(siteDir), { recursive: true });
  await symlink(bundlesDirOf(projectDir), bundlesDirOf(siteDir));
}

/** Tests start hundreds of commands: what Node makes of their code is kept, as it is for whoever starts them often. */
export const compileCache = join(tmpdir(), 'node-compile-cache');

/** Runs a script of this project as a user would, from anywhere, and gives what it printed. */
export const run = (script: string, ...args: readonly string[]): Promise<Run> =>
  runIn(tmpdir(), join(projectDir, script), ...args);

/** The same from a certain folder, such as another copy of the project. */
export function runIn(cwd: string, script: string, ...args: readonly string[]): Promise<Run> {
  // The test runner’s own variables would turn a build into a test.
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NODE_COMPILE_CACHE: compileCache };
  const child = spawn(process.execPath, [script, ...args], { cwd, env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })));
}

/** What every file of a folder holds, as a hash. */
export async function snapshot(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hashes = files.toSorted().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file)).digest('hex');
    return [relative(folder, file), hash] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

/** All elements of a page with the given name, with their attributes and text. */
export function elements(html: string, name: string): readonly Element[] {
  const found: Element[] = [];
  visit(parse(html), (element) => {
    if (element.tagName !== name) return;
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    found.push({ attributes, text: textOf(element).trim() });
  });
  return found;
}

export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

function visit(node: Tree.Node, callback: (element: Tree.Element) => void): void {
  if ('tagName' in node) callback(node);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, callback);
}

export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
