import { expect, test } from 'vitest';
import { client, content } from '../structured-data/testing/sample.ts';
import { contextsOf } from '../views/context.ts';
import { allFiles } from './all.ts';

const text = client.texts.it!;
const many = Array.from({ length: 500 }, (_, number) => ({
  ...client,
  key: `c${number}`,
  name: `Bottega ${number} [nuova]`,
  texts: { it: { ...text, slug: `bottega-${number}` } },
}));

const llmsOf = (site: typeof content) =>
  Object.fromEntries(
    allFiles(site)
      .filter(({ path }) => path.endsWith('llms.txt'))
      .map(({ path, make }) => [path, make() as string]),
  );

test('each language has a list of what is worth reading, with its name, a note and addresses of Markdown', () => {
  const files = llmsOf(content);
  expect(Object.keys(files)).toEqual(contextsOf(content).map(({ paths, locale }) => paths.llms(locale)));
  const italian = files['/llms.txt']!;
  expect(italian).toMatch(/^# .+\n\n> .+\n\n## /);
  expect(italian).toMatch(/\n- \[[^\]]+\]\(https:\/\/[^)]+\/index\.md\): .+\n/);
  expect(italian.lastIndexOf('## ')).toBe(italian.indexOf('## Optional'));
});

test('it stays short however large the network is, and leads to all of it', () => {
  const italian = llmsOf({ ...content, clients: many })['/llms.txt']!;
  expect(italian.match(/\/bottega-\d+\/index\.md/g)).toHaveLength(100);
  expect(italian).toContain('[Bottega 0 \\[nuova\\]]');
  expect(italian).toMatch(/\(https:\/\/[^)]+\/rete\/\)/);
});

test('a site that wants none has none', () => {
  expect(llmsOf({ ...content, site: { ...content.site, llms: false } })).toEqual({});
});
