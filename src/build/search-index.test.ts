import { afterAll, expect, test } from 'vitest';
import { close, createIndex } from 'pagefind';
import { readSearchFile } from '../audit/search-file.ts';
import { served } from './search-index.ts';

afterAll(close);

test.each([
  ['it-it', 'it-it'],
  ['cs-cz', 'unknown'],
  ['ja-jp', 'unknown'],
])('%s: the index holds what it loads first, and no other language’s words', async (language, words) => {
  const { index } = await createIndex({});
  await index?.addCustomRecord({ url: '/', language, content: 'Dveře', meta: { title: 'Dveře' } });
  const files = served((await index?.getFiles())?.files ?? []);
  await index?.deleteIndex();
  const names = files.map(({ path }) => path);
  expect(names.filter((name) => name.startsWith('wasm.'))).toEqual([`wasm.${words}.pagefind`]);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { beside } = readSearchFile(
    'pagefind/x/pagefind-entry.json',
    Buffer.from(entry?.content ?? []).toString(),
  );
  expect(names).toEqual(expect.arrayContaining([...beside]));
});
