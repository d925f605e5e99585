import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheDirOf, projectDir } from '../src/build/folders.ts';
import { runCommand } from '../src/commands/run.ts';
import { measureNetworkPages } from './bench/network-pages.ts';
import { storyFile, writeSyntheticSite } from './bench/synthetic-site.ts';

await runCommand('bench', async ({ values: { stories = 1000, clients = 200, 'clients-only': only } }) => {
  const siteDir = await mkdtemp(join(tmpdir(), 'passaparola-bench-'));
  const size = only === undefined ? { stories, clients } : { stories: 0, clients: only };
  try {
    await writeSyntheticSite(siteDir, size);
    await (only === undefined ? measureBuilds(siteDir, size) : measureClients(siteDir));
  } finally {
    await rm(siteDir, { recursive: true });
    await rm(cacheDirOf(siteDir), { recursive: true, force: true });
  }
  return 0;
});

interface Size {
  readonly stories: number;
  readonly clients: number;
}

async function measureBuilds(siteDir: string, size: Size): Promise<void> {
  console.log(`${size.stories} stories in 3 languages, ${size.clients} clients`);
  await measure(siteDir, 'cold build');
  await measure(siteDir, 'unchanged rebuild');
  await appendFile(storyFile(siteDir, 0), '\nUna frase in più.\n');
  await measure(siteDir, 'rebuild after one change');
  const { files, bytes } = await weigh(join(siteDir, 'dist'));
  console.log(`dist: ${files} files, ${megabytes(bytes)} MB`);
  if (size.clients > 0) console.log(await measureNetworkPages(join(siteDir, 'dist')));
}

/** In a process of its own, which has not written the site before. */
async function measureClients(siteDir: string): Promise<void> {
  const child = spawn(process.execPath, ['scripts/bench/clients.ts', siteDir], {
    cwd: projectDir,
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error('The clients could not be measured.');
}

async function measure(siteDir: string, name: string): Promise<void> {
  const started = performance.now();
  const peak = await build(siteDir);
  const seconds = (performance.now() - started) / 1000;
  const pages = (await readdir(join(siteDir, 'dist'), { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${(pages.length / seconds).toFixed(0)} of ${pages.length} pages per second, peak memory ${megabytes(peak)} MB`,
  );
}

/** Builds in a process of its own and gives its peak memory in bytes. */
function build(siteDir: string): Promise<number> {
  const probe = 'process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS))';
  const args = ['--import', `data:text/javascript,${probe}`, 'scripts/build.ts', '--site', siteDir];
  const child = spawn(process.execPath, args, { cwd: projectDir, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      const kilobytes = /^peak (\d+)$/m.exec(errors)?.[1];
      if (code === 0 && kilobytes) resolve(Number(kilobytes) * 1024);
      else reject(new Error(`The build failed:\n${errors}`));
    });
  });
}

async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function megabytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(0);
}
