import {
  caching,
  immutableFolders,
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
import { compressibleTypes, mediaTypes, textEndings, unusualEndings } from './media-types.ts';
import { quoted } from './quoted.ts';

/** `.htaccess` for Apache 2.4, which reads it wherever the site lies. Modules that are missing are passed over. */
export function htaccess({ origin, base, moved, questions, missing, scripts }: Hosting): string {
  return `# For ${origin}.
DirectoryIndex index.html
AddDefaultCharset utf-8

<IfModule mod_mime.c>
${unusualEndings.map((ending) => `  AddType ${quoted(mediaTypes[ending])} .${ending}`).join('\n')}
  AddCharset utf-8 ${textEndings.map((ending) => `.${ending}`).join(' ')}
</IfModule>
<IfModule mod_autoindex.c>
  IndexIgnore *
</IfModule>
<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${compressibleTypes.join(' ')}
  </IfModule>
</IfModule>
<IfModule mod_headers.c>
${[...securityHeaders({ scripts }), prefetchHeader({ base })].map(([name, value]) => `  Header always set ${name} ${quoted(value)}`).join('\n')}
  Header set Cache-Control ${quoted(caching.other)}
${immutableFolders.map((folder) => keeping(`${base}${folder}`)).join('')}  <If ${within(`${base}${searchFolder}/`)}>
    Header always set ${searchPolicy[0]} ${quoted(searchPolicy[1])}
  </If>
  <FilesMatch ${quoted(`\\.(?:${sharedEndings.join('|')})$`)}>
    Header set ${sharedHeader[0]} ${quoted(sharedHeader[1])}
  </FilesMatch>
  <FilesMatch ${quoted(`\\.${unlistedEnding}$`)}>
    Header set ${unlistedHeader.map(quoted).join(' ')}
  </FilesMatch>
</IfModule>

# What begins with a dot is nobody’s business, but for what certificates are asked for.
RedirectMatch 404 ${quoted('/\\.(?!well-known/)')}

${missing
  .toReversed()
  .map((page) => missingPage(page, base))
  .join('')}
${moved.map(moving).join('')}${questions.map(questionMove).join('')}`;
}

/** The last `?` keeps Apache from passing on what stood behind the first. */
const questionMove = ({ from, query, to }: QuestionMove): string =>
  `<If ${quoted([askedAt(from), ...query.map(asking)].join(' && '))}>\n  RedirectMatch 301 "^" ${quoted(`${target(to)}?`)}\n</If>\n`;

const askedAt = (path: string): string =>
  `%{REQUEST_URI} in { ${spellingsOf(path)
    .map((each) => `'${each}'`)
    .join(', ')} }`;

const asking = ([name, value]: readonly [string, string]): string =>
  `%{QUERY_STRING} =~ m#(?:^|&)${name}=${RegExp.escape(value)}(?:&|$)#`;

/** Apache encodes the target itself, after it has put in what `$1` and the like stand for. */
const moving = ({ from, to }: Move): string =>
  `RedirectMatch 301 ${quoted(`^${RegExp.escape(from)}$`)} ${quoted(target(to))}\n`;

const target = (to: string): string => to.replaceAll(/[$&\\]/g, '\\$&');

/** The site’s own for all, and for the folders of the other languages theirs. */
const missingPage = ({ folder, page }: MissingPage, base: string): string =>
  folder === base
    ? `ErrorDocument 404 ${page}\n`
    : `<If ${within(folder)}>\n  ErrorDocument 404 ${page}\n</If>\n`;

/** The files of a folder whose names change with them. */
const keeping = (folder: string): string => `  <If ${within(folder)}>
    Header set Cache-Control ${quoted(caching.immutable)}
  </If>
`;

const within = (folder: string): string => quoted(`%{REQUEST_URI} =~ m#^${folder}#`);
