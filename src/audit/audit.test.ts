import { expect, test } from 'vitest';
import { auditSite } from './audit.ts';
import { faults } from './faults.ts';
import { auditMessages } from './messages.ts';
import { siteOf } from './site.ts';
import { folderWith, options } from './sound-site.ts';

const findingsIn = async (...change: Parameters<typeof folderWith>) =>
  auditSite(await siteOf(folderWith(...change), options));

test('a sound site has nothing to be said against it', async () => {
  expect(await findingsIn()).toEqual([]);
});

test.each(faults)('%s is broken in %s by %j → %j', async (rule, file, before, after, expected) => {
  const found = (await findingsIn(file, before, after)).filter((finding) => finding.rule === rule);
  expect(found.map((finding) => finding.found)).toContainEqual(expect.stringContaining(expected));
});

test('every rule is seen to fail', () => {
  const broken = new Set<string>(faults.map(([rule]) => rule));
  expect(Object.keys(auditMessages.en).filter((rule) => !broken.has(rule))).toEqual([]);
});
