import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { projectDir } from '../src/build/folders.ts';
import { runCommand } from '../src/commands/run.ts';
import { measure } from './bench/measure.ts';
import { measureNetworkPages } from './bench/network-pages.ts';
import { performancePage } from './bench/performance-page.ts';
import { writeSyntheticNetwork } from './bench/synthetic-network.ts';
import { writeSyntheticSite } from './bench/synthetic-site.ts';
import { lineOf, rowsOf } from './bench/told.ts';

await runCommand('bench', async ({ values }) => {
  const { stories = 1000, clients = 200, pairs = 5, before, network, write = false } = values;
  const only = values['clients-only'] ?? network;
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-bench-'));
  const siteDir = join(folder, 'site');
  const size = only === undefined ? { stories, clients } : { stories: 0, clients: only };
  try {
    await writeSyntheticSite(siteDir, size);
    if (only === undefined) {
      const measurement = await measure({ siteDir, folder, size, pairs, before });
      for (const row of rowsOf(measurement)) console.log(lineOf(row));
      await measureAlone('search', siteDir);
      await measureAlone('share-images', siteDir);
      await measureAlone('reading-on', siteDir);
      if (clients > 0) console.log(await measureNetworkPages(join(siteDir, 'dist')));
      const today = new Date().toISOString().slice(0, 10);
      if (write) await writePage(performancePage(measurement, { today, pairs }));
    } else if (network === undefined) {
      await measureAlone('clients', siteDir);
    } else {
      await writeSyntheticNetwork(siteDir, network);
      await measureAlone('network', siteDir);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return 0;
});

/** In a process of its own, which has not written the site before. */
async function measureAlone(
  part: 'clients' | 'network' | 'reading-on' | 'search' | 'share-images',
  siteDir: string,
): Promise<void> {
  const child = spawn(process.execPath, [`scripts/bench/${part}.ts`, siteDir], {
    cwd: projectDir,
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The ${part} could not be measured.`);
}

async function writePage(text: string): Promise<void> {
  const page = await format(text, { parser: 'markdown', printWidth: 110 });
  await writeFile(join(projectDir, 'docs/performance.md'), page);
}
