import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startDev } from './dev.ts';
import { openSite, snapshot, type Site } from './site.ts';

let site: Site;
const story = 'noticias/la-tarta-que-pasa-de-boca-en-boca/index.html';

/** As npm installs it. */
const packaged = {
  'package.json': '{ "name": "example-theme", "version": "1.0.0" }',
  'TextPage.astro': `---
import Ours from 'passaparola/components/TextPage.astro';
const { view, headings } = Astro.props;
---
<Ours view={view} headings={headings}><p class="from-package">Del paquete</p><slot /></Ours>
`,
  'parts/Stamp.astro': '<strong class="stamp"><slot /></strong>\n',
};

const inPackage = (file: string) => join(site.folder, 'node_modules/example-theme', file);

beforeAll(async () => {
  site = await openSite('own-theme');
  for (const [file, text] of Object.entries(packaged)) {
    await mkdir(dirname(inPackage(file)), { recursive: true });
    await writeFile(inPackage(file), text);
  }
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
});
afterAll(() => site.remove());

const theme = (file: string) => join(site.folder, 'theme', file);

test.each([
  ['more tags in the head', 'index.html', '<meta name="example-verification" content="es-ES">'],
  ['a footer around ours', 'index.html', /<p class="promise">Abierto desde 1999<\/p> ?<footer class="colophon">/],
  ['cards of its own', 'index.html', '<article class="plain-card">'],
  ['a part of a text', story, /<section class="recipe"[^>]*> ?<p[^>]*>40 min<\/p> ?<ul>/],
  ['tags of its config, made for each page', 'index.html', /<meta name="example-page" content="es-ES \/ &(?:quot|#34);Agencia Ejemplo/],
  ['a part of a package', story, '<strong class="stamp">Probada</strong>'],
  ['a component of a package around ours', 'el-aviso/index.html', '<p class="from-package">Del paquete</p>'],
  ['a part of a text in the feed', 'feed.xml', '40 min'],
])('a theme brings %s', async (_, file, expected) => {
  expect(await site.read(file)).toMatch(expected);
});

test('a page of its own stands in the frame of all pages, under their policy, with the text of the content', async () => {
  const html = await site.read('lo-que-cuesta/index.html');
  expect(html).toMatch(/<h1[^>]*>Lo que cuesta<\/h1>/);
  expect(html).toContain('<strong>sin IVA</strong>');
  expect(html).toMatch(/Una red: ?<strong[^>]*>900 €<\/strong>/);
  expect(html).toContain('<link rel="canonical" href="https://www.example.com/lo-que-cuesta/"/>');
  expect(html).toContain('http-equiv="content-security-policy"');
  expect(html).toContain('<p class="promise">');
  expect(await site.read('sitemap-0.xml')).toContain('https://www.example.com/lo-que-cuesta/');
  // What styles it is no burden of other pages.
  expect(await rulesOf('lo-que-cuesta/index.html')).toContain('.prices');
  expect(await rulesOf('index.html')).not.toContain('.prices');
});

test('a page of its own whose address is taken, or that nothing tells of, is refused', async () => {
  const text = join(site.folder, 'content/pages/precios/index.es.md');
  const before = await readFile(text, 'utf8');
  await writeFile(text, before.replace('---\n\n', 'slug: noticias\n---\n\n'));
  const taken = await site.build();
  expect(taken).toMatchObject({ code: 1, output: expect.stringContaining('content/pages/precios/index.es.md:4:7') as string });
  await writeFile(text, before);
  await rename(join(site.folder, 'pages/precios.astro'), join(site.folder, 'pages/precio.astro'));
  const untold = await site.build();
  expect(untold.code).toBe(1);
  expect(untold.output).toContain('pages/precio.astro:1:1');
  expect(untold.output).toContain('¿Querías decir «precios»?');
  await rename(join(site.folder, 'pages/precio.astro'), join(site.folder, 'pages/precios.astro'));
});

async function rulesOf(page: string): Promise<string> {
  const html = await site.read(page);
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file]) => file ?? '');
  return (await Promise.all(sheets.map((file) => site.read(file)))).join('');
}

test('its rules come after all of ours', async () => {
  const rules = await rulesOf('index.html');
  expect(rules).toContain('h1{color:#639}');
  expect(rules.slice(rules.indexOf('h1{color:#639}') - 1)).toMatch(/^[};]h1/);
});

test('a change of the theme reaches every page, and a build without it is as if it had never been', async () => {
  await appendFile(theme('theme.css'), 'p { color: teal }');
  await rename(theme('StoryCard.astro'), theme('Box.astro'));
  expect(await site.build()).toMatchObject({ code: 0 });
  const kept = await snapshot(site.dist);
  expect(await site.read('index.html')).toContain('story-card');
  expect(await site.build('--force')).toMatchObject({ code: 0 });
  expect(await snapshot(site.dist)).toEqual(kept);
});

test('a change of the config or of a package that it names reaches every page', async () => {
  await writeFile(inPackage('parts/Stamp.astro'), '<em class="stamp"><slot /></em>\n');
  expect(await site.build()).toMatchObject({ code: 0 });
  expect(await site.read(story)).toContain('<em class="stamp">Probada</em>');
  const before = await readFile(config(), 'utf8');
  await writeFile(config(), before.replace('example-page', 'example-site'));
  expect(await site.build()).toMatchObject({ code: 0 });
  expect(await site.read('index.html')).toContain('<meta name="example-site"');
  await writeFile(config(), before);
});

const config = () => join(site.folder, 'passaparola.config.ts');

test.each([
  ['that throws on a page', 'head: (page) => [', 'head: (page) => [page.nope.nope, ', 'nope'],
  ['that gives no tags', 'head: (page) => [', 'head: () => "meta", body: () => [', 'head() must give a list'],
  ['that throws at once', 'export default', 'throw new Error("no hay tiempo");\nexport default', 'no hay tiempo'],
])('a config %s is named, and the site stays as it was', async (_, passage, by, expected) => {
  const before = await snapshot(site.dist);
  const ours = await readFile(config(), 'utf8');
  await writeFile(config(), ours.replace(passage, by).replace(/, body:[^]*?\],/, ','));
  const { code, output } = await site.build();
  expect(code, output).toBe(2);
  expect(output).toContain('passaparola.config.ts');
  expect(output).toContain(expected);
  expect(output).not.toMatch(/^ +at /m);
  expect(await snapshot(site.dist)).toEqual(before);
  await writeFile(config(), ours);
});

test.each([
  ['that cannot be compiled', '<p>{broken(</p>', /theme\/Footer\.astro:\d+:\d+/],
  ['that asks for what is not there', '<Missing />', 'Missing is not defined'],
])('a component %s is named, and the site stays as it was', async (_, more, expected) => {
  const before = await snapshot(site.dist);
  const ours = await readFile(theme('Footer.astro'), 'utf8');
  await appendFile(theme('Footer.astro'), more);
  const { code, output } = await site.build();
  expect(code).toBe(2);
  expect(output).toMatch(expected);
  expect(output).not.toMatch(/^ +at /m);
  expect(await snapshot(site.dist)).toEqual(before);
  await writeFile(theme('Footer.astro'), ours);
});

test('while one writes, its pages are there in every language, and a change of a component or of the config is seen', async () => {
  const language = 'en: { lang: en-GB, label: English, words: { stories: news, network: network, people: people, tags: topics } }';
  await edit('content/site.yaml', 'tagline: {', `  ${language}\ntagline: { en: Here we are,`);
  await edit('content/site.yaml', 'description: {', 'description: { en: An agency that has yet to tell something.,');
  await writeFile(
    join(site.folder, 'content/pages/precios/index.en.md'),
    '---\ntitle: What it costs\ndescription: Plain prices.\n---\n\nAll **without tax**.\n',
  );
  const dev = await startDev(site.folder);
  try {
    const shown = async (path: string) => (await fetch(dev.origin + path)).text();
    const english = await shown('/en/what-it-costs/');
    expect(english).toMatch(/<h1[^>]*>What it costs<\/h1>/);
    expect(english).toContain('<strong>without tax</strong>');
    expect(english).toMatch(/Una red: ?<strong[^>]*>900 €<\/strong>/);
    expect(english).toMatch(/href="https:\/\/www\.example\.com\/lo-que-cuesta\/" hreflang="es/);
    expect(english).toContain('<meta name="example-page" content="en-GB /en/what-it-costs/');
    expect(await shown('/lo-que-cuesta/')).toMatch(/<h1[^>]*>Lo que cuesta<\/h1>/);
    await edit('pages/precios.astro', 'Una red', 'Toda una red');
    await vi.waitUntil(async () => (await shown('/en/what-it-costs/')).includes('Toda una red'), { timeout: 60_000, interval: 500 });
    await edit('passaparola.config.ts', 'example-page', 'example-dev');
    await vi.waitUntil(async () => (await shown('/')).includes('<meta name="example-dev"'), { timeout: 60_000, interval: 500 });
  } finally {
    dev.stop();
  }
});

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(site.folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(site.folder, file), text.replace(from, to));
}
