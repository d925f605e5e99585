import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, run, today, type Site } from './site.ts';

const told = {
  it: { nothing: 'Non c’è niente da fare.', again: 'Per rileggerlo: npm run upgrade -- --from 0.0.9' },
  en: { nothing: 'There is nothing to do.', again: 'To read this once more: npm run upgrade -- --from 0.0.9' },
  es: { nothing: 'No hay nada que hacer.', again: 'Para leerlo otra vez: npm run upgrade -- --from 0.0.9' },
} as const;

describe.each(Object.entries(told))('in %s, an upgrade', (language, { nothing, again }) => {
  let site: Site;
  const path = (file: string) => join(site.folder, file);
  const upgrade = (...args: readonly string[]) =>
    run('scripts/upgrade.ts', '--site', site.folder, '--as-of', today, ...args);
  const manifest = `{\n    "scripts": {\n        "build": "passaparola build",\n        "tell": "echo x"\n    },\n    "passaparola": {\n        "upgradedTo": "0.0.9"\n    }\n}\n`;

  beforeAll(async () => {
    site = await openSite('one-language');
    const text = await readFile(path('content/site.yaml'), 'utf8');
    const withHost = text.replace('staffLanguage: en', `staffLanguage: ${language}\nhost: nginx`);
    await writeFile(path('content/site.yaml'), withHost);
    await writeFile(path('.gitignore'), 'dist/');
    await writeFile(path('package.json'), manifest);
  });
  afterAll(() => site.remove());

  test('says what there is to do, and changes nothing', async () => {
    const { code, output } = await upgrade();
    expect(code).toBe(1);
    for (const file of ['.gitignore: ', 'package.json: ', 'content/site.yaml: ']) expect(output).toContain(`- ${file}`);
    expect(await readFile(path('.gitignore'), 'utf8')).toBe('dist/');
    expect(await readFile(path('package.json'), 'utf8')).toBe(manifest);
  });

  test('makes what is safe, notes the version, and says what remains for somebody to look at', async () => {
    const { output } = await upgrade('--write');
    expect(output).toContain(again);
    expect(await readFile(path('.gitignore'), 'utf8')).toBe('dist/\n.cache/\n');
    const written = await readFile(path('package.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({
      scripts: { build: 'passaparola build', tell: 'echo x', upgrade: 'passaparola upgrade' },
      passaparola: { upgradedTo: '0.1.0' },
    });
    expect(written).toContain('\n    "scripts"');
  });

  test('then has nothing left to do, and shows again what it showed before to whoever asks', async () => {
    const { code, output } = await upgrade();
    expect(output).toContain(nothing);
    expect(code).toBe(0);
    expect((await upgrade('--from', '0.0.9')).output).toContain('- content/site.yaml: ');
    expect((await upgrade('--from', 'last')).code).toBe(2);
  });
});
