import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageDir } from '../build/folders.ts';
import { steps } from './steps.ts';
import { isLater } from './versions.ts';

test.each([
  ['0.10.0', '0.9.2', true],
  ['1.0.0', '0.99.99', true],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.2.0', false],
  ['1.0.0', '1.0.0-beta.1', true],
])('whether %s comes after %s', (version, than, isAfter) => {
  expect(isLater(version, than)).toBe(isAfter);
});

test('the changes tell of each version that asks something of sites', async () => {
  const changes = await readFile(join(packageDir, 'CHANGELOG.md'), 'utf8');
  const sections = changes.split(/^## /m);
  for (const { version } of steps) {
    const section = sections.find((text) => text.startsWith(`${version}\n`));
    expect(section).toContain('**To do**');
  }
});
