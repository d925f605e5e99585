import { execFile } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { countPages, writeFiles } from '../files.ts';
import { timedRun } from '../timed-run.ts';
import { storiesPerPage, type Peer, type PlainSite } from './peer.ts';

const run = promisify(execFile);

interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The Hugo of this machine, or else that of Debian’s packages, unpacked into the folder. */
export async function hugo(folder: string, site: PlainSite): Promise<Peer> {
  const program = (await installed()) ?? (await unpacked(join(folder, 'program')));
  const home = join(folder, 'site');
  await writeFiles(home, Object.entries(files(site)));
  const { stdout } = await run(program.path, ['version'], { env: { ...process.env, ...program.env } });
  const output = join(home, 'public');
  return {
    name: 'Hugo',
    version: /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? stdout.trim(),
    build: async () => {
      await rm(output, { recursive: true, force: true });
      return timedRun(program.path, ['--ignoreCache'], { cwd: home, env: program.env });
    },
    pages: () => countPages(output),
  };
}

async function installed(): Promise<Program | undefined> {
  try {
    await run('hugo', ['version']);
    return { path: 'hugo', env: {} };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Hugo and the one library that other programs rarely bring along. */
const packages = ['hugo', 'libsass1'];

async function unpacked(folder: string): Promise<Program> {
  await mkdir(folder, { recursive: true });
  await run('apt-get', ['download', ...packages], { cwd: folder });
  for (const file of await readdir(folder)) await run('dpkg', ['-x', file, 'root'], { cwd: folder });
  const libraries = join(folder, 'root/usr/lib');
  const own = (await readdir(libraries, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const paths = own.map(({ name }) => join(libraries, name)).join(':');
  return { path: join(folder, 'root/usr/bin/hugo'), env: { LD_LIBRARY_PATH: paths } };
}

/** No template asks for all pages: each page is given what Hugo has for it. */
const files = ({ locales, content, assets }: PlainSite): Readonly<Record<string, string>> => ({
  'config.json': JSON.stringify({
    baseURL: 'https://www.example.com/',
    title: 'Agenzia Esempio',
    defaultContentLanguage: locales[0],
    paginate: storiesPerPage,
    staticDir: assets,
    taxonomies: { tag: 'tags' },
    outputs: { home: ['HTML'], section: ['HTML', 'RSS'], taxonomy: ['HTML'], term: ['HTML'] },
    languages: Object.fromEntries(
      locales.map((locale, index) => [locale, { contentDir: `${content}/${locale}`, weight: index + 1 }]),
    ),
  }),
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="{{ .Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }} – {{ site.Title }}</title>
<meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
</head>
<body><header><a href="{{ "/" | relLangURL }}">{{ site.Title }}</a>
<nav><a href="{{ "posts/" | relLangURL }}">posts</a> <a href="{{ "network/" | relLangURL }}">network</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main><footer>{{ site.Title }}</footer></body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Description }}</p>
{{ with .Params.cover }}<img src="{{ . }}" alt="{{ $.Params.coverAlt }}" width="1600" height="1000">{{ end }}
{{ if not .Date.IsZero }}<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>{{ end }}
{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ .Content }}</article>{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ range .Paginator.Pages }}<section><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p></section>{{ end }}
{{ with .Paginator.Prev }}<a href="{{ .URL }}">newer</a>{{ end }}{{ with .Paginator.Next }}<a href="{{ .URL }}">older</a>{{ end }}
{{ end }}
`,
  'layouts/index.html': `{{ define "main" }}<h1>{{ site.Title }}</h1>{{ end }}
`,
});
