import {
  caching,
  encodedPath,
  immutableFolders,
  otherHeaders,
  pagePolicy,
  prefetchHeader,
  searchPolicy,
  sharedEndings,
  sharedHeader,
  unlistedEnding,
  unlistedHeader,
  type Hosting,
  spellingsOf,
  type MissingPage,
  type QuestionMove,
} from './hosting.ts';
import { searchFolder } from '../routes/files.ts';
import { compressibleTypes, mediaTypes, unusualEndings } from './media-types.ts';
import { quoted } from './quoted.ts';

/**
 * What nginx includes in the `server` block of a site. Headers are all set at one place, with variables for what
 * differs: a block with a header of its own would lose those of the blocks around it.
 */
export function nginxConfig({ origin, base, moved, questions, missing, scripts }: Hosting): string {
  const [own, others] = [missing.at(-1)!, missing.slice(0, -1)];
  const text = compressibleTypes.filter((type) => type !== 'text/html');
  return `# For ${origin}. In the server block, beside its listen, server_name and root:
#   include …/dist/.passaparola/nginx.conf;

index index.html;
absolute_redirect off;
charset utf-8;
charset_types ${text.filter((type) => type.startsWith('text/')).join(' ')};
gzip on;
gzip_static on;
gzip_vary on;
gzip_types ${text.join(' ')};

set $passaparola_cache ${quoted(caching.other)};
${immutableFolders.map((folder) => keeping(`${base}${folder}`)).join('')}set $passaparola_shared '';
if ($uri ~* ${quoted(`\\.(?:${sharedEndings.join('|')})$`)}) { set $passaparola_shared ${quoted(sharedHeader[1])}; }
set $passaparola_robots '';
if ($uri ~* ${quoted(`\\.${unlistedEnding}$`)}) { set $passaparola_robots ${quoted(unlistedHeader[1])}; }
set $passaparola_policy ${quoted(pagePolicy({ scripts })[1])};
if ($uri ~ ${pattern(`${base}${searchFolder}/`)}) { set $passaparola_policy ${quoted(searchPolicy[1])}; }

${[...otherHeaders, prefetchHeader({ base })].map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}
add_header ${searchPolicy[0]} $passaparola_policy always;
add_header Cache-Control $passaparola_cache;
add_header ${sharedHeader[0]} $passaparola_shared;
add_header ${unlistedHeader[0]} $passaparola_robots;

${unusualEndings.map(typeOf).join('\n')}

# What begins with a dot is nobody’s business, but for what certificates are asked for.
location ~ ${quoted('/\\.(?!well-known/)')} { return 404; }

set $passaparola_missing ${quoted(own.page)};
${others.map(missingPage).join('')}error_page 404 $passaparola_missing;
# A folder without a page.
error_page 403 =404 $passaparola_missing;

${moved.map(({ from, to }) => `location = ${quoted(from)} { return 301 ${quoted(encodedPath(to))}; }\n`).join('')}${questions.map(questionMove).join('')}`;
}

/** Variables are compared as wholes, which takes less time than to look for patterns. */
function questionMove({ from, query, to }: QuestionMove): string {
  const asked = query.map(([name]) => `$arg_${name}`).join('&');
  const values = query.map(([, value]) => value).join('&');
  return spellingsOf(from)
    .map(
      (path) =>
        `set $passaparola_asked ${quoted(`$uri?${asked}`)};\n` +
        `if ($passaparola_asked = ${quoted(`${path}?${values}`)}) { return 301 ${quoted(encodedPath(to))}; }\n`,
    )
    .join('');
}

const typeOf = (ending: (typeof unusualEndings)[number]): string =>
  `location ~* ${quoted(`\\.${ending}$`)} { types {} default_type ${quoted(mediaTypes[ending])}; }`;

const missingPage = ({ folder, page }: MissingPage): string =>
  `if ($uri ~ ${pattern(folder)}) { set $passaparola_missing ${quoted(page)}; }\n`;

/** The files of a folder whose names change with them. */
const keeping = (folder: string): string =>
  `if ($uri ~ ${pattern(folder)}) { set $passaparola_cache ${quoted(caching.immutable)}; }\n`;

const pattern = (folder: string): string => quoted(`^${RegExp.escape(folder)}`);
