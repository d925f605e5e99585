import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDir } from '../build/folders.ts';

/** The version of the generator that is installed. */
export const installedVersion = (): string =>
  (JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { readonly version: string })
    .version;

/** Whether a version comes after another: `0.10.0` after `0.9.2`. What stands behind a hyphen comes before all else. */
export function isLater(version: string, than: string): boolean {
  const [one, other] = [partsOf(version), partsOf(than)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && one[at]! > other[at]!;
}

export const isVersion = (written: string): boolean => /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(written);

function partsOf(version: string): readonly number[] {
  const [numbers = '', before] = version.split('-', 2);
  return [...numbers.split('.').map(Number), before === undefined ? 1 : 0];
}
