import { expect, test } from 'vitest';
import { auditSite } from './audit.ts';
import { memoryOf } from '../memory.ts';
import { faults } from './faults.ts';
import { auditMessages } from './messages.ts';
import { folderWith, options } from './sound-site.ts';

const findingsIn = (...change: Parameters<typeof folderWith>) => auditSite(folderWith(...change), options);

test('a sound site has nothing to be said against it', async () => {
  expect(await findingsIn()).toEqual([]);
});

test.each(faults)('%s is broken in %s by %j → %j', async (rule, file, before, after, expected) => {
  const found = (await findingsIn(file, before, after)).filter((finding) => finding.rule === rule);
  expect(found.map((finding) => finding.found)).toContainEqual(expect.stringContaining(expected));
});

test.each(faults)(
  'after an earlier audit, too, %s is broken in %s by %j, and mended',
  async (_, file, before, after) => {
    const memory = await memoryOf('audit');
    await auditSite(folderWith(), options, memory);
    const broken = folderWith(file, before, after);
    expect(await auditSite(broken, options, memory)).toEqual(await auditSite(broken, options));
    expect(await auditSite(folderWith(), options, memory)).toEqual([]);
  },
);

test('what an audit of pages says that have not changed goes with what stands around them', async () => {
  const memory = await memoryOf('audit');
  const sound = folderWith();
  await auditSite(sound, options, memory);
  const lacking = { ...sound, files: sound.files.filter((file) => file !== 'network/osteria/index.html') };
  expect(await auditSite(lacking, options, memory)).toEqual(await auditSite(lacking, options));
  const later = { ...options, asOf: new Date('2036-01-01T12:00Z') };
  expect(await auditSite(sound, later, memory)).toEqual(await auditSite(sound, later));
  const earlier = { ...options, asOf: new Date('2016-01-01T12:00Z') };
  expect(await auditSite(sound, earlier, memory)).toEqual(await auditSite(sound, earlier));
});

test('the agency as an author has one address in all languages', async () => {
  const author = (type: string, path: string) =>
    `{"@type":"${type}","@id":"https://www.example.com/#person/anna","name":"Anna Esempio","url":"https://www.example.com${path}"}`;
  const withAuthor = (type: string) =>
    findingsIn('notizie/porta/index.html', author('Person', '/persone/anna/'), author(type, '/en/'));
  const language: unknown = expect.objectContaining({ rule: 'AR02-language' });
  expect(await withAuthor('Person')).toContainEqual(language);
  expect(await withAuthor('Organization')).not.toContainEqual(language);
});

test('every rule is seen to fail', () => {
  const broken = new Set<string>(faults.map(([rule]) => rule));
  expect(Object.keys(auditMessages.en).filter((rule) => !broken.has(rule))).toEqual([]);
});
