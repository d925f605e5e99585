import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installPackage } from './package.ts';
import { openSite, runIn, snapshot, today } from './site.ts';

let site: string;

beforeAll(async () => {
  site = await installPackage();
  await cp(fileURLToPath(new URL('missing-translations/content', import.meta.url)), join(site, 'content'), {
    recursive: true,
  });
});
afterAll(() => rm(dirname(site), { recursive: true }));

const passaparola = (...args: readonly string[]) =>
  runIn(site, join(site, 'node_modules/passaparola/scripts/start.js'), ...args);

test('the package makes of a site what this project makes of it, with what it keeps and makes in the site’s folder', async () => {
  const here = await openSite('missing-translations');
  const [there, { code, output }] = await Promise.all([here.build(), passaparola('build', '--as-of', today)]);
  expect(there.code, there.output).toBe(0);
  expect(code, output).toBe(0);
  expect(await snapshot(join(site, 'dist'))).toEqual(await snapshot(here.dist));
  expect(await passaparola('check', '--as-of', today)).toMatchObject({ code: 0 });
  await here.remove();
});

test('the package tells which commands it has, and what was meant by one that it has not', async () => {
  const { code, output } = await passaparola();
  expect(code).toBe(0);
  expect(output).toMatch(/^ {2}build {2}/m);
  expect(output).not.toMatch(/^ {2}fuzz/m);
  expect(await passaparola('biuld')).toMatchObject({ code: 2, output: expect.stringContaining('«build»') });
  expect(await passaparola('--version')).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
