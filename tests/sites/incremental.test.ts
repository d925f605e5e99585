import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from '../../src/build/folders.ts';
import { runIn, snapshot, today } from './site.ts';

const generator = ['src', 'scripts', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const fixture = fileURLToPath(new URL('missing-translations/content', import.meta.url));

/** A copy of the generator itself, since templates and styles change as well. */
let project: string;
/** Beside it, and its name begins with the name of the generator, which must not matter. */
let site: string;

const build = (...args: readonly string[]) => runIn(project, 'scripts/build.ts', '--site', site, '--as-of', today, '--verbose', ...args);
const dist = () => snapshot(join(site, 'dist'));
const page = (path: string) => readFile(join(site, 'dist', path), 'utf8');
const placeOf = (file: string) => join(file.startsWith('content/') ? site : project, file);
const restored = (output: string) => output.split('(restored)').length - 1;

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = placeOf(file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replaceAll(from, to));
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-incremental-'));
  project = join(folder, 'passaparola');
  site = join(folder, 'passaparola-site');
  for (const part of generator) await cp(join(projectDir, part), join(project, part), { recursive: true });
  await cp(fixture, join(site, 'content'), { recursive: true });
  await symlink(join(projectDir, 'node_modules'), join(project, 'node_modules'));
  const { code, output } = await build();
  expect(output).toContain('Fatto in');
  expect(code).toBe(0);
});

afterAll(() => rm(dirname(project), { recursive: true }));

/** In this order, each on top of the others: what changes, and a page and a text that prove it. */
const changes: readonly Change[] = [
  { name: 'nothing', change: () => Promise.resolve(), path: 'index.html', shows: 'In tre lingue', restores: true },
  {
    name: 'a text',
    change: () => edit('content/posts/tre/index.it.md', 'Una nota.', 'Una nota nuova.'),
    path: 'notizie/in-tre-lingue/index.html',
    shows: 'Una nota nuova.',
    restores: true,
  },
  {
    name: 'a title, which lists and other stories show as well',
    change: () => edit('content/posts/due/index.it.md', 'title: In due lingue', 'title: In due lingue\nslug: in-due-lingue'),
    path: 'notizie/in-due-lingue/index.html',
    shows: 'In due lingue',
    restores: true,
  },
  {
    name: 'the bytes of a cover',
    change: () => repaint('content/posts/due/cover.jpg', '#067647'),
    path: 'notizie/index.html',
    shows: '/_astro/cover.',
    restores: true,
  },
  {
    name: 'the bytes of a picture in a text',
    change: () => repaint('content/posts/due/dentro.jpg', '#b54708'),
    path: 'notizie/in-due-lingue/index.html',
    shows: '/_astro/dentro.',
    restores: true,
  },
  {
    name: 'the name of an author',
    change: () => edit('content/people/anna/person.yaml', 'Anna Esempio', 'Anna Ejemplo'),
    path: 'en/news/in-three-languages/index.html',
    shows: 'Anna Ejemplo',
    restores: true,
  },
  {
    name: 'the phone of a company',
    change: () =>
      edit('content/clients/osteria/client.yaml', 'website:', 'phones: ["+39 02 1234 5678"]\nwebsite:'),
    path: 'network/l-osteria-esempio-figli-script/l-osteria-esempio-figli-script.vcf',
    shows: 'tel:+390212345678',
    restores: true,
  },
  {
    name: 'the name of a company',
    change: () => edit('content/clients/osteria/client.yaml', '& Figli </script>', '& Nipoti'),
    path: 'notizie/in-due-lingue/index.html',
    shows: '&amp; Nipoti',
    restores: true,
  },
  {
    name: 'the name of the site',
    change: () => edit('content/site.yaml', 'name: Agenzia Esempio', 'name: Studio Esempio'),
    path: 'notizie/in-tre-lingue/index.html',
    shows: 'Studio Esempio',
  },
  {
    name: 'a word of the site',
    change: () => edit('src/i18n/messages/it.ts', 'Ultime notizie', 'Notizie fresche'),
    path: 'index.html',
    shows: 'Notizie fresche',
  },
  {
    name: 'a template',
    change: () => edit('src/layouts/Layout.astro', '<main ', '<main data-changed '),
    path: 'en/index.html',
    shows: 'data-changed',
  },
  {
    name: 'a stylesheet',
    change: () => edit('src/styles/index.css', '@layer', ':root { --changed: 1 }\n@layer'),
    path: 'index.html',
    shows: 'stylesheet',
  },
];

interface Change {
  readonly name: string;
  readonly change: () => Promise<void>;
  readonly path: string;
  readonly shows: string;
  /** Whether some pages may stay as they were. */
  readonly restores?: boolean;
}

describe('a build after a change equals a build from nothing', () => {
  test.each(changes)('of $name', async ({ change, path, shows, restores }) => {
    await change();
    const { code, output } = await build();
    expect(code, output).toBe(0);
    const incremental = await dist();
    expect(await page(path)).toContain(shows);
    if (restores) expect(restored(output)).toBeGreaterThan(0);
    await build('--force');
    expect(incremental).toEqual(await dist());
  });
});

async function repaint(file: string, background: string): Promise<void> {
  const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background } });
  await writeFile(placeOf(file), await picture.jpeg().toBuffer());
}
