import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSite, run, snapshot, today } from './site.ts';

const told = {
  it: ['1 valore verrebbe scritto', '1 valore è stato scritto', 'è già scritto come dice la guida'],
  en: ['1 value would be written', '1 value was written', 'stands as the guide has it'],
  es: ['1 valor se escribiría', '1 valor se ha escrito', 'ya escrito como dice la guía'],
} as const;

describe.each(Object.entries(told))('in %s, check --fix', (language, [toWrite, written, nothing]) => {
  test('tells what it would write, writes it, and then has nothing left to write', async () => {
    const site = await openSite('one-language');
    try {
      const file = join(site.folder, 'content/site.yaml');
      const text = (await readFile(file, 'utf8'))
        .replace('staffLanguage: en', `staffLanguage: ${language}`)
        .replace('origin: https://www.example.com', 'origin: www.example.com/ # since 2019');
      await writeFile(file, text);
      const check = (...args: readonly string[]) =>
        run('scripts/check.ts', '--site', site.folder, '--as-of', today, ...args);
      const before = await snapshot(join(site.folder, 'content'));

      const dry = await check('--fix', '--dry-run');
      expect(dry.output).toContain('content/site.yaml:2:9 www.example.com/ → https://www.example.com\n');
      expect(dry.output).toContain(toWrite);
      expect(await snapshot(join(site.folder, 'content'))).toEqual(before);

      const done = await check('--fix');
      expect(done.code).toBe(0);
      expect(done.output).toContain(written);
      expect(await readFile(file, 'utf8')).toBe(text.replace('www.example.com/', 'https://www.example.com'));

      expect((await check('--fix')).output).toContain(nothing);
    } finally {
      await site.remove();
    }
  });
});

test('what makes no sense together is refused', async () => {
  const site = await openSite('bare');
  try {
    const alone = await run('scripts/check.ts', '--site', site.folder, '--dry-run');
    expect(alone).toMatchObject({ code: 2, output: expect.stringContaining('--fix') as string });
    const apart = await run('scripts/check.ts', '--site', site.folder, '--fix', '--watch');
    expect(apart).toMatchObject({ code: 2, output: expect.stringContaining('--watch') as string });
  } finally {
    await site.remove();
  }
});
