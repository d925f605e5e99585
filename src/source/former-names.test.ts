import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report, warningReport } from '../mistakes/report.ts';
import { planUpgrade, makeUpgrade } from '../upgrade/upgrade.ts';
import { siteFolder } from '../upgrade/site-folder.ts';
import type { FormerName } from './former-names.ts';
import { readSource } from './read.ts';
import { asOf, emptyFolder, sample, writeFiles, type Files } from './testing/sample.ts';

const renamed = { since: '0.2.0', until: '1.0.0' };
const names: readonly FormerName[] = [
  { of: 'client', path: ['telephones'], now: 'phones', ...renamed },
  { of: 'client', path: ['photos', '*', 'picture'], now: 'file', ...renamed },
  { of: 'story', path: ['image'], now: 'cover', ...renamed },
  { of: 'site', path: ['emblem'], now: 'logo', ...renamed },
];

const client = 'clients/trattoria/client.yaml';
const story = 'posts/festa/index.it.md';

/** The sample as it was written before. */
const former: Files = {
  [client]: sample[client].replace('phones:', 'telephones:').replace('file: sala', 'picture: sala'),
  [story]: sample[story].replace('cover: ', 'image: '),
  'site.yaml': sample['site.yaml'].replace('logo: ', 'emblem: '),
};

async function formerSite(changes: Files = {}): Promise<string> {
  const siteDir = await emptyFolder();
  await writeFiles(siteDir, { ...sample, ...former, ...changes });
  return siteDir;
}

const read = (siteDir: string) => readSource(siteDir, { asOf, formerNames: names });

test('a field is taken by its former name, with one doubt that says what to write', async () => {
  const { source, mistakes, warnings } = await read(await formerSite());
  expect(mistakes).toEqual([]);
  expect(source?.clients[0]?.data.phones).toEqual(['+390212345678']);
  expect(source?.stories.map(({ data }) => data.cover)).toEqual(['piazza.jpg', 'piazza.jpg']);
  const doubts = warnings.filter(({ code }) => code === 'field-renamed');
  expect(
    doubts.map(({ place, facts }) => `${place.file}:${place.line} ${facts.key} ${facts.now}`).toSorted(),
  ).toEqual([
    `content/${client}:14 telephones phones`,
    `content/${client}:19 photos.picture file`,
    `content/${story}:7 image cover`,
    'content/site.yaml:20 emblem logo',
  ]);
  for (const language of ['it', 'en', 'es'] as const)
    expect(warningReport(doubts, language)).toContain('npm run upgrade -- --write');
});

test('what is wrong behind it is told where it stands', async () => {
  const { mistakes } = await read(
    await formerSite({ [client]: String(former[client]).replace('+39 02 1234 5678', 'x') }),
  );
  expect(report(mistakes, 'en')).toContain(`content/${client}:14:14 `);
});

test('beside its present name it is a field that does not exist', async () => {
  const both = sample[client].replace('phones:', 'telephones: [+39 02 1234 5678]\nphones:');
  const { mistakes } = await read(await formerSite({ [client]: both }));
  expect(mistakes.map(({ code, place }) => `${place.line} ${code}`)).toEqual(['14 key-unknown']);
});

test('an upgrade writes the present names, and nothing is left to say', async () => {
  const siteDir = await formerSite();
  const folder = siteFolder(siteDir, {});
  const upgrade = await planUpgrade({ siteDir, folder, from: '0.1.0', to: '0.2.0', names });
  await makeUpgrade(siteDir, folder, upgrade);
  for (const file of [client, story, 'site.yaml'] as const)
    expect(await readFile(join(siteDir, 'content', file), 'utf8')).toBe(sample[file]);
  const { warnings } = await read(siteDir);
  expect(warnings.filter(({ code }) => code === 'field-renamed')).toEqual([]);
});
