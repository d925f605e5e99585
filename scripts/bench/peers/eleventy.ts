import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { countPages, writeFiles, type NewFile } from '../files.ts';
import { timedRun } from '../timed-run.ts';
import { storiesPerPage, type Peer, type PlainSite } from './peer.ts';

const run = promisify(execFile);
const version = '3.1.8';

/** Eleventy, installed from the registry into the folder. */
export async function eleventy(folder: string, site: PlainSite): Promise<Peer> {
  const dependencies = { '@11ty/eleventy': version };
  await writeFiles(folder, [
    ['package.json', JSON.stringify({ private: true, type: 'module', dependencies })],
    ...files(site),
  ]);
  await cp(site.content, join(folder, 'content'), { recursive: true });
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  const output = join(folder, '_site');
  return {
    name: 'Eleventy',
    version,
    build: async () => {
      await rm(output, { recursive: true, force: true });
      return timedRun(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], { cwd: folder });
    },
    pages: () => countPages(output),
  };
}

const files = ({ locales, tags, assets }: PlainSite): readonly NewFile[] => [
  [
    'eleventy.config.js',
    `export default (config) => {
  config.addPassthroughCopy({ ${JSON.stringify(assets)}: '.' });
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  const isNewer = (one, other) => other.date - one.date;
  for (const locale of ${JSON.stringify(locales)}) {
    const stories = (api) => api.getFilteredByGlob('content/' + locale + '/posts/*.md').sort(isNewer);
    config.addCollection('posts-' + locale, stories);
    config.addCollection('network-' + locale, (api) => api.getFilteredByGlob('content/' + locale + '/network/*.md'));
    for (const tag of ${JSON.stringify(tags)}) {
      config.addCollection(tag + '-' + locale, (api) => stories(api).filter(({ data }) => data.tags.includes(tag)));
    }
  }
  return { dir: { input: 'content', includes: '../layouts' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
};
`,
  ],
  [
    'layouts/base.njk',
    `<!doctype html>
<html lang="{{ locale }}">
<head><meta charset="utf-8"><title>{{ title }} – Agenzia Esempio</title>
<meta name="description" content="{{ description }}"><link rel="canonical" href="https://www.example.com{{ page.url }}">
{% for other in locales %}<link rel="alternate" hreflang="{{ other }}" href="https://www.example.com{{ page.url | replace("/" + locale + "/", "/" + other + "/") }}">{% endfor %}
</head>
<body><header><a href="/{{ locale }}/">Agenzia Esempio</a>
<nav><a href="/{{ locale }}/posts/">posts</a> <a href="/{{ locale }}/network/">network</a></nav></header>
<main>{{ content | safe }}</main><footer>Agenzia Esempio</footer></body>
</html>
`,
  ],
  [
    'layouts/text.njk',
    `---
layout: base.njk
---
<article><h1>{{ title }}</h1><p>{{ description }}</p>
{% if cover %}<img src="{{ cover }}" alt="{{ coverAlt }}" width="1600" height="1000">
<time datetime="{{ page.date | day }}">{{ page.date | day }}</time>{% endif %}
{% for tag in tags %}<a href="/{{ locale }}/tags/{{ tag }}/">{{ tag }}</a>{% endfor %}
{{ content | safe }}</article>
`,
  ],
  ['content/content.11tydata.json', JSON.stringify({ locales })],
  ...locales.flatMap((locale): readonly NewFile[] => [
    [`content/${locale}/${locale}.11tydata.json`, JSON.stringify({ locale, layout: 'text.njk' })],
    [
      `content/${locale}/index.html`,
      '---\ntitle: Agenzia Esempio\nlayout: base.njk\n---\n<h1>Agenzia Esempio</h1>\n',
    ],
    [`content/${locale}/lists/posts.html`, list(locale, `posts-${locale}`, 'posts')],
    [`content/${locale}/lists/network.html`, list(locale, `network-${locale}`, 'network')],
    ...tags.map((tag): NewFile => [
      `content/${locale}/lists/${tag}.html`,
      list(locale, `${tag}-${locale}`, `tags/${tag}`),
    ]),
    [`content/${locale}/feed.njk`, feed(locale)],
  ]),
];

const list = (locale: string, collection: string, path: string): string => `---
title: ${path}
layout: base.njk
pagination: { data: collections.${collection}, size: ${storiesPerPage}, alias: shown }
permalink: "/${locale}/${path}/{% if pagination.pageNumber > 0 %}{{ pagination.pageNumber + 1 }}/{% endif %}"
---
<h1>{{ title }}</h1>
{% for text in shown %}<section><h2><a href="{{ text.url }}">{{ text.data.title }}</a></h2><p>{{ text.data.description }}</p></section>{% endfor %}
{% if pagination.href.previous %}<a href="{{ pagination.href.previous }}">newer</a>{% endif %}
{% if pagination.href.next %}<a href="{{ pagination.href.next }}">older</a>{% endif %}
`;

const feed = (locale: string): string => `---
permalink: /${locale}/posts/index.xml
layout: false
---
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Agenzia Esempio</title>
{% for text in collections["posts-${locale}"] %}<item><title>{{ text.data.title }}</title><link>https://www.example.com{{ text.url }}</link><description>{{ text.data.description }}</description></item>{% endfor %}
</channel></rss>
`;
