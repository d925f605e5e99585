import {
  caching,
  encodedPath,
  immutableFolders,
  otherHeaders,
  pagePolicy,
  prefetchHeader,
  searchPolicy,
  securityHeaders,
  sharedEndings,
  sharedHeader,
  unlistedEnding,
  unlistedHeader,
  type Hosting,
  spellingsOf,
  type MissingPage,
  type Move,
  type QuestionMove,
} from './hosting.ts';
import { searchFolder } from '../routes/files.ts';
import { mediaTypes, unusualEndings } from './media-types.ts';
import { quoted } from './quoted.ts';

/** What Caddy 2 imports in the block of a site. */
export function caddyfile({ origin, base, moved, questions, missing, scripts }: Hosting): string {
  return `# For ${origin}. In the block of the site, beside its root:
#   import …/dist/.passaparola/Caddyfile

encode zstd gzip
${headers([...otherHeaders, prefetchHeader({ base })], '')}@search path ${base}${searchFolder}/*
header @search ${searchPolicy.map(quoted).join(' ')}
@pages not path ${base}${searchFolder}/*
header @pages ${pagePolicy({ scripts }).map(quoted).join(' ')}
@immutable path ${kept(base)}
header @immutable Cache-Control ${quoted(caching.immutable)}
@other not path ${kept(base)}
header @other Cache-Control ${quoted(caching.other)}
@shared path ${sharedEndings.map((ending) => `*.${ending}`).join(' ')}
header @shared ${sharedHeader.map(quoted).join(' ')}
@unlisted path *.${unlistedEnding}
header @unlisted ${unlistedHeader.map(quoted).join(' ')}
${unusualEndings.map(typeOf).join('')}
${moved.filter(isPlain).map(moving).join('')}${questions.map(questionMove).join('')}
# What begins with a dot is nobody’s business, but for what certificates are asked for.
@hidden {
	path */.*
	not path /.well-known/*
}
error @hidden 404
file_server {
	precompressed br gzip
}
handle_errors {
	@missing expression \`{err.status_code} == 404\`
	handle @missing {
${missing.map((page) => missingPage(page, base)).join('')}		file_server
	}
${headers(securityHeaders({ scripts }), '\t')}}
`;
}

/** An answer that something is missing starts without any. */
/** The files whose names change with them. */
const kept = (base: string): string => immutableFolders.map((folder) => `${base}${folder}*`).join(' ');

const headers = (all: typeof otherHeaders, indent: string): string =>
  ['header {', ...all.map(([name, value]) => `	${name} ${quoted(value)}`), '\t-Server', '}', '']
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');

const typeOf = (ending: (typeof unusualEndings)[number]): string =>
  `@${ending} path *.${ending}\nheader @${ending} Content-Type ${quoted(mediaTypes[ending])}\n`;

/** The first that fits: the site’s own comes last and fits all. */
const missingPage = ({ folder, page }: MissingPage, base: string): string =>
  folder === base ? `		rewrite * ${page}\n` : `		rewrite ${folder}* ${page}\n`;

/** Signs that mean something to Caddy cannot be written in a path: the pages at such addresses lead on. */
const isPlain = ({ from }: Move): boolean => !/[*{}"\\`]/.test(from);

const moving = ({ from, to }: Move): string =>
  `redir ${quoted(encodedPath(from))} ${quoted(encodedPath(to))} 301\n`;

function questionMove({ from, query, to }: QuestionMove, index: number): string {
  const paths = spellingsOf(from).map((path) => `'${path}'`);
  const asked = query.map(([name, value]) => `query({'${name}': '${value}'})`);
  const matcher = [`path(${paths.join(', ')})`, ...asked].join(' && ');
  return `@asked${index} expression \`${matcher}\`\nredir @asked${index} ${quoted(encodedPath(to))} 301\n`;
}
