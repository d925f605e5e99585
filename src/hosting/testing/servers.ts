import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A program that serves sites, as Debian installs it. */
export interface Server {
  readonly program: string;
  readonly args: (folder: string) => readonly string[];
  /** Its whole configuration, which takes in what is made for a site. */
  readonly config: (place: Place) => string;
}

interface Place {
  /** For the server’s own files. */
  readonly folder: string;
  /** The built site. */
  readonly dist: string;
  readonly port: number;
}

const isRoot = process.getuid?.() === 0;

const apacheModules = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'headers',
  'alias',
  'filter',
  'deflate',
  'autoindex',
];

export const servers = {
  nginx: {
    program: '/usr/sbin/nginx',
    args: (folder) => ['-p', folder, '-c', join(folder, 'config')],
    config: ({ folder, dist, port }) => `daemon off;
pid ${folder}/pid;
error_log ${folder}/errors;
${isRoot ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder};
  server {
    listen 127.0.0.1:${port};
    root ${dist};
    include ${dist}/.passaparola/nginx.conf;
  }
}
`,
  },
  apache: {
    program: '/usr/sbin/apache2',
    args: (folder) => ['-X', '-d', folder, '-f', join(folder, 'config')],
    config: ({ folder, dist, port }) => `Listen 127.0.0.1:${port}
ServerName 127.0.0.1
PidFile ${folder}/pid
ErrorLog ${folder}/errors
${isRoot ? 'User www-data\nGroup www-data' : ''}
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${dist}
<Directory ${dist}>
  AllowOverride All
  Require all granted
  Options Indexes
</Directory>
`,
  },
  caddy: {
    program: '/usr/bin/caddy',
    args: (folder) => ['run', '--adapter', 'caddyfile', '--config', join(folder, 'config')],
    config: ({ dist, port }) => `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${dist}
	import ${dist}/.passaparola/Caddyfile
}
`,
  },
} as const satisfies Readonly<Record<string, Server>>;

/** Starts a server for a built site, waits until it answers, and gives the origin to ask. */
export async function start(server: Server, folder: string, dist: string) {
  const port = await freePort();
  await writeFile(join(folder, 'config'), server.config({ folder, dist, port }));
  const env = { PATH: process.env.PATH ?? '', HOME: folder };
  const child = spawn(server.program, server.args(folder), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, child, () => said);
  return {
    origin,
    stop: async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    },
  };
}

async function answering(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const isThere = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await setTimeout(100);
  }
  child.kill();
  throw new Error(`The server does not answer: ${said()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export const isInstalled = ({ program }: Server): boolean => existsSync(program);
