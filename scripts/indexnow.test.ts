import { expect, test } from 'vitest';
import { projectDir } from '../src/build/folders.ts';
import { emptyFolder, sample, writeFiles } from '../src/source/testing/sample.ts';
import { indexNowKey } from '../src/model/index-now.ts';
import { runIn } from '../tests/sites/site.ts';

const indexNow = (site: string, ...words: readonly string[]) =>
  runIn(projectDir, 'scripts/indexnow.ts', ...words, '--site', site, '--as-of', '2026-11-20');

test('a key is proposed that site.yaml takes; without a built site or a key nothing is told', async () => {
  const site = await emptyFolder();
  await writeFiles(site, { ...sample });
  const { output } = await indexNow(site, '--new-key');
  const [, key] = /^indexnow: (\S+)$/m.exec(output) ?? [];
  expect(indexNowKey.safeParse(key).success).toBe(true);
  expect(await indexNow(site)).toMatchObject({ code: 2, output: expect.stringContaining('dist') as string });
  await writeFiles(site, { '../dist/index.html': '<!doctype html>' });
  expect(await indexNow(site)).toMatchObject({
    code: 2,
    output: expect.stringContaining('--new-key') as string,
  });
}, 60_000);
