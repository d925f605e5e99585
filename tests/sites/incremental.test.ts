import { cp, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownAstro } from '../../src/build/astro-internals.ts';
import { projectDir } from '../../src/build/folders.ts';
import { builds, type Change } from './changes.ts';
import { openSite, run, runIn, snapshot, today, type Site } from './site.ts';

describe('a build after a change equals a build from nothing', () => {
  let site: Site;
  let day = today;

  beforeAll(async () => {
    site = await openSite('missing-translations');
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
  });
  afterAll(() => site.remove());

  /** Builds what has changed, and then all of it. Equal at last, all the builds between were right as well. */
  const build = async (...args: readonly string[]) => {
    const given = ['--site', site.folder, '--as-of', day, '--verbose', ...args];
    const { code, output } = await run('scripts/build.ts', ...given);
    expect(code, output).toBe(0);
    return output;
  };

  describe.each(builds.map((changes) => ({ changes, names: changes.map(({ name }) => name).join(', ') })))(
    'built at once: $names',
    ({ changes }) => {
      beforeAll(async () => {
        for (const { make, day: another = day } of changes) {
          day = another;
          await make(site.folder);
        }
        await build();
      });

      test.each(changes)('$name', async ({ path, shows }: Change) => {
        if (shows === undefined) expect(site.has(path)).toBe(false);
        else expect(await site.read(path)).toContain(shows);
      });
    },
  );

  test('every file of the last of them is byte for byte that of a build from nothing', async () => {
    const kept = await snapshot(site.dist);
    await build('--force');
    expect(kept).toEqual(await snapshot(site.dist));
  });

  test('nothing is made again where nothing has changed, nor where only the times of files are others', async () => {
    const isMade = (line: string) => /^[\w./-]+\.(?:html|md|txt|webp|jpeg|xml|json|vcf|ics|pf_\w+)$/.test(line);
    expect((await build()).split('\n').filter(isMade)).toEqual([]);
    await utimes(join(site.dist, 'index.html'), new Date(), new Date());
    expect((await build()).split('\n').filter(isMade)).toEqual([]);
  });

  test('a file that somebody changed or lost in the built folder is made again', async () => {
    const before = await snapshot(site.dist);
    await writeFile(join(site.dist, 'index.html'), 'x');
    await rm(join(site.dist, 'robots.txt'));
    await rm(join(site.dist, 'pagefind/it/pagefind-entry.json'));
    await build();
    expect(await snapshot(site.dist)).toEqual(before);
  });
});

describe('a change of the generator', () => {
  const parts = ['src', 'scripts', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
  let project: string;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'passaparola-generator-'));
    for (const part of parts) await cp(join(projectDir, part), join(project, part), { recursive: true });
    await cp(new URL('missing-translations/content', import.meta.url), join(project, 'content'), { recursive: true });
    await symlink(join(projectDir, 'node_modules'), join(project, 'node_modules'));
  });
  afterAll(() => rm(project, { recursive: true }));

  const build = (...args: readonly string[]) => runIn(project, 'scripts/build.ts', '--as-of', today, ...args);
  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(join(project, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(project, file), text.replace(from, to));
  };

  test('in a template, a stylesheet and a word makes everything anew', async () => {
    expect((await build()).code).toBe(0);
    await edit('src/components/Layout.astro', '<main ', '<main data-changed ');
    await edit('src/i18n/messages/it.ts', 'Ultime notizie', 'Notizie fresche');
    const { code, output } = await build();
    expect(code, output).toBe(0);
    const html = await readFile(join(project, 'dist/index.html'), 'utf8');
    expect(html).toContain('data-changed');
    expect(html).toContain('Notizie fresche');
  });

  test('to another version of Astro than is known has `astro build` render the very same site, and says so', async () => {
    const ours = await snapshot(join(project, 'dist'));
    await edit('src/build/astro-internals.ts', `knownAstro = '${knownAstro}'`, `knownAstro = '1.2.3'`);
    const { code, output } = await build('--force');
    expect(code, output).toBe(0);
    expect(output).toContain('«astro build»');
    expect(await snapshot(join(project, 'dist'))).toEqual(ours);
  });
});
