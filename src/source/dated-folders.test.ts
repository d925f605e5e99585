import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readSample, sample, type Changes } from './testing/sample.ts';

/** The sample with its story in another folder. */
const movedTo = (folder: string): Changes =>
  Object.fromEntries(
    Object.entries(sample).flatMap(([name, bytes]) =>
      name.startsWith('posts/festa/')
        ? [
            [name, null],
            [`posts/${folder}/${posix.basename(name)}`, bytes],
          ]
        : [],
    ),
  );

const reply = 'date: 2026-11-05\ntext: Bella festa.\n';

test.each(['2026/festa', '2026-11/festa', '2026/11/festa', '2026/2026-11/festa', '2026/11/03/festa'])(
  'a story in %s is what it was, with its pictures and replies',
  async (folder) => {
    const { source, mistakes, warnings } = await readSample({
      ...movedTo(folder),
      [`posts/${folder}/replies/anna.yaml`]: reply,
      'posts/2025/': '',
    });
    expect(mistakes).toEqual([]);
    expect(warnings.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
      'content/posts/2025 folder-empty',
    ]);
    expect(source!.stories.map(({ key, path }) => [key, path])).toEqual([
      ['festa', `content/posts/${folder}/index.it.md`],
      ['festa', `content/posts/${folder}/index.en.md`],
    ]);
    expect(source!.replies.map(({ key }) => key)).toEqual(['festa/anna']);
  },
);

test('a folder with a text of its own is a story, even if it is called as a year or a month is', async () => {
  const { source, mistakes } = await readSample({
    ...movedTo('2026'),
    'posts/2025/12/index.it.md':
      '---\ntitle: Dicembre\ndescription: Breve.\ndate: 2025-12-01\n---\n\nTesto.\n',
  });
  expect(mistakes).toEqual([]);
  expect(source!.stories.map(({ key }) => key)).toEqual(['12', '2026', '2026']);
});
