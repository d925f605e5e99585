import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '../../src/build/folders.ts';

const run = promisify(execFile);

const parts = ['src', 'scripts', 'schemas', 'docs', 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];

/**
 * Packs the generator, and installs it with the packages that a site gets, in the versions that this project was
 * installed with. It is packed in a copy, since other tests run in this folder meanwhile.
 *
 * @returns the folder to start a site in
 */
export async function installPackage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola package-'));
  const [copy, site] = [join(folder, 'copy'), join(folder, 'site')];
  for (const part of parts) await cp(join(projectDir, part), join(copy, part), { recursive: true });
  await symlink(join(projectDir, 'node_modules'), join(copy, 'node_modules'));
  await run('npm', ['pack', '--pack-destination', folder], { cwd: copy });
  const packages = join(site, 'node_modules');
  await mkdir(packages, { recursive: true });
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await run('tar', ['-xzf', join('..', tarball ?? ''), '-C', 'node_modules'], { cwd: site });
  await cp(join(packages, 'package'), join(packages, 'passaparola'), { recursive: true });
  await rm(join(packages, 'package'), { recursive: true });
  await Promise.all((await packagesOfSites()).map((name) => link(name, packages)));
  return site;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/** Those of this project but the ones that only its developers need. */
async function packagesOfSites(): Promise<readonly string[]> {
  const text = await readFile(join(projectDir, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as Lockfile;
  const names = Object.entries(packages).flatMap(([path, { dev }]) =>
    dev ? [] : (/^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1] ?? []),
  );
  const installed = new Set(await readdir(join(projectDir, 'node_modules'), { recursive: false }));
  return names.filter((name) => installed.has(name.split('/')[0] ?? ''));
}

async function link(name: string, packages: string): Promise<void> {
  await mkdir(dirname(join(packages, name)), { recursive: true });
  await symlink(join(projectDir, 'node_modules', name), join(packages, name));
}
