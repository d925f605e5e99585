import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCall, siteMeant } from './call.ts';
import { Complaint } from '../complaint.ts';

/** A folder with a generator, and a site beside it. */
async function newFolder() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'passaparola call-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const site of ['generator', 'my site']) {
    await mkdir(join(folder, site, 'content/posts'), { recursive: true });
    await writeFile(join(folder, site, 'content/site.yaml'), '');
  }
  const generator = join(folder, 'generator');
  /** What npm says of itself, called in one of the folders. */
  const npm = (from: string) => ({
    INIT_CWD: join(folder, from),
    npm_package_json: join(generator, 'package.json'),
    npm_lifecycle_event: 'build',
  });
  return { folder, generator, npm };
}

test.each([
  ['the folder that one stands in', 'my site', [], 'my site'],
  ['the site around it', 'my site/content/posts', [], 'my site'],
  ['a folder from where one stands', '.', ['--site', 'my site'], 'my site'],
  ['the generator’s own, where there is no other', '.', [], 'generator'],
])('npm --prefix: the site is %s', async (_, from, args, site) => {
  const { folder, generator, npm } = await newFolder();
  expect(readCall('build', args, generator, npm(from)).siteDir).toBe(join(folder, site));
  expect(siteMeant(args, generator, npm(from))).toBe(join(folder, site));
});

test('folders start where one stands', async () => {
  const { folder, generator, npm } = await newFolder();
  const { values } = readCall('build', ['--out', 'a b/dist'], generator, npm('my site'));
  expect(values.out).toBe(join(folder, 'my site/a b/dist'));
});

test('a variable that another npm has left says nothing of where one stands', async () => {
  const { folder, npm } = await newFolder();
  const { siteDir } = readCall('build', ['--site', 'x'], join(folder, 'my site'), npm('generator'));
  expect(siteDir).toBe(join(folder, 'my site/x'));
});

test('an option goes before the variable, which goes before the folder', async () => {
  const { folder } = await newFolder();
  const environment = { PASSAPAROLA_SITE: 'b' };
  expect(readCall('check', ['--site', 'a'], folder, environment).siteDir).toBe(join(folder, 'a'));
  expect(readCall('check', [], folder, environment).siteDir).toBe(join(folder, 'b'));
});

test.each([
  [['--as-of', '2026-02-30'], {}, 'day-wrong'],
  [[], { PASSAPAROLA_AS_OF: 'tomorrow' }, 'day-wrong'],
  [['--port', '70000'], {}, 'port-wrong'],
  [['--port', '4e3'], {}, 'port-wrong'],
])('%j is refused', (args, environment, code) => {
  const call = () => readCall('dev', args, tmpdir(), environment);
  expect(call).toThrow(Complaint);
  expect(call).toThrow(code);
});
