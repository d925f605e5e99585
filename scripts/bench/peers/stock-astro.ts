import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { countPages, writeFiles, type NewFile } from '../files.ts';
import { timedRun } from '../timed-run.ts';
import { storiesPerPage, type Peer, type PlainSite } from './peer.ts';

const require = createRequire(import.meta.url);

/** The Astro that we stand on, used as its guide shows it: content collections and pages with parameters. */
export async function stockAstro(folder: string, site: PlainSite): Promise<Peer> {
  const manifest = require.resolve('astro/package.json');
  const { version } = require(manifest) as { readonly version: string };
  await writeFiles(folder, files(site));
  await cp(site.content, join(folder, 'content'), { recursive: true });
  await cp(site.assets, join(folder, 'public'), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  await symlink(dirname(manifest), join(folder, 'node_modules/astro'));
  const kept = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
  return {
    name: 'Astro',
    version,
    build: async () => {
      for (const name of kept) await rm(join(folder, name), { recursive: true, force: true });
      const program = join(dirname(manifest), 'bin/astro.mjs');
      return timedRun(process.execPath, [program, 'build', '--silent'], {
        cwd: folder,
        env: { ASTRO_TELEMETRY_DISABLED: '1' },
      });
    },
    pages: () => countPages(join(folder, 'dist')),
  };
}

const files = ({ locales, tags }: PlainSite): readonly NewFile[] => [
  ['package.json', JSON.stringify({ private: true, type: 'module' })],
  ['astro.config.mjs', "export default { site: 'https://www.example.com' };\n"],
  [
    'src/content.config.mjs',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const text = { title: z.string(), description: z.string() };
export const collections = {
  posts: defineCollection({
    loader: glob({ pattern: '*/posts/*.md', base: './content' }),
    schema: z.object({ ...text, date: z.coerce.date(), tags: z.array(z.string()), cover: z.string(), coverAlt: z.string() }),
  }),
  network: defineCollection({ loader: glob({ pattern: '*/network/*.md', base: './content' }), schema: z.object(text) }),
};
`,
  ],
  [
    'src/layouts/Base.astro',
    `---
const { locale, title, description } = Astro.props;
const url = (other) => new URL(Astro.url.pathname.replace('/' + locale + '/', '/' + other + '/'), Astro.site);
---
<!doctype html>
<html lang={locale}>
<head><meta charset="utf-8"><title>{title} – Agenzia Esempio</title>
<meta name="description" content={description}><link rel="canonical" href={url(locale)}>
{${JSON.stringify(locales)}.map((other) => <link rel="alternate" hreflang={other} href={url(other)}>)}
</head>
<body><header><a href={'/' + locale + '/'}>Agenzia Esempio</a>
<nav><a href={'/' + locale + '/posts/'}>posts</a> <a href={'/' + locale + '/network/'}>network</a></nav></header>
<main><slot /></main><footer>Agenzia Esempio</footer></body>
</html>
`,
  ],
  ['src/pages/[locale]/posts/[slug].astro', textPage('posts')],
  ['src/pages/[locale]/network/[slug].astro', textPage('network')],
  ['src/pages/[locale]/posts/[...page].astro', listPage({ locales, collection: 'posts' })],
  ['src/pages/[locale]/network/[...page].astro', listPage({ locales, collection: 'network' })],
  ['src/pages/[locale]/tags/[tag]/[...page].astro', listPage({ locales, collection: 'posts', tags })],
  [
    'src/pages/[locale]/index.astro',
    `---
import Base from '../../layouts/Base.astro';
export const getStaticPaths = () => ${JSON.stringify(locales)}.map((locale) => ({ params: { locale } }));
---
<Base locale={Astro.params.locale} title="Agenzia Esempio" description=""><h1>Agenzia Esempio</h1></Base>
`,
  ],
];

const textPage = (collection: string): string => `---
import { getCollection, render } from 'astro:content';
import Base from '../../../layouts/Base.astro';
export async function getStaticPaths() {
  const texts = await getCollection('${collection}');
  return texts.map((text) => {
    const [locale, , slug] = text.id.split('/');
    return { params: { locale, slug }, props: { text } };
  });
}
const { locale } = Astro.params;
const { title, description, cover, coverAlt, date, tags = [] } = Astro.props.text.data;
const { Content } = await render(Astro.props.text);
---
<Base {locale} {title} {description}>
<article><h1>{title}</h1><p>{description}</p>
{cover && <img src={cover} alt={coverAlt} width="1600" height="1000">}
{date && <time datetime={date.toISOString().slice(0, 10)}>{date.toISOString().slice(0, 10)}</time>}
{tags.map((tag) => <a href={'/' + locale + '/tags/' + tag + '/'}>{tag}</a>)}
<Content /></article>
</Base>
`;

interface List {
  readonly locales: readonly string[];
  readonly collection: string;
  /** A list for each; without any, one list of all texts. */
  readonly tags?: readonly string[];
}

const listPage = ({ locales, collection, tags }: List): string => `---
import { getCollection } from 'astro:content';
import Base from '${tags ? '../../../../' : '../../../'}layouts/Base.astro';
export async function getStaticPaths({ paginate }) {
  const texts = (await getCollection('${collection}')).sort((one, other) => (other.data.date ?? 0) - (one.data.date ?? 0));
  return ${JSON.stringify(locales)}.flatMap((locale) => {
    const own = texts.filter(({ id }) => id.startsWith(locale + '/'));
    return ${tags ? JSON.stringify(tags) : '[undefined]'}.flatMap((tag) => paginate(own${tags ? '.filter(({ data }) => data.tags.includes(tag))' : ''}, { params: { locale, tag }, pageSize: ${storiesPerPage} }));
  });
}
const { page } = Astro.props;
const { locale, tag } = Astro.params;
---
<Base {locale} title={tag ?? '${collection}'} description="">
<h1>{tag ?? '${collection}'}</h1>
{page.data.map((text) => <section><h2><a href={'/' + text.id + '/'}>{text.data.title}</a></h2><p>{text.data.description}</p></section>)}
{page.url.prev && <a href={page.url.prev}>newer</a>}{page.url.next && <a href={page.url.next}>older</a>}
</Base>
`;
