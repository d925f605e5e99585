import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../src/build/folders.ts';

interface Entry {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(projectDir, file), 'utf8'));
const lockfile = readFileSync(join(projectDir, 'package-lock.json'), 'utf8');
const { '': root, ...packages } = (JSON.parse(lockfile) as { packages: Record<string, Entry> }).packages;
const manifest = read('package.json') as Manifest;

test('every package is fetched as what it was when it was chosen', () => {
  expect(root).toBeDefined();
  expect(Object.keys(packages).filter((name) => packages[name]!.integrity === undefined)).toEqual([]);
});

test('only packages that are named run something when they are installed', () => {
  const running = Object.keys(packages).filter((name) => packages[name]!.hasInstallScript);
  const names = running.map((path) => path.replace(/^.*node_modules\//, ''));
  // The one that is left out is for Macs, where it takes what was fetched instead of building it.
  expect(names.filter((name) => name !== 'fsevents' && !manifest.allowScripts[name])).toEqual([]);
});

test('every version that is asked for is an exact one', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(lockfile).not.toContain('"resolved"');
});
