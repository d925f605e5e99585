import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { projectDir } from '../src/build/folders.ts';
import { runCommand } from '../src/commands/run.ts';
import { measureGrowth, type Growth } from './bench/growth.ts';
import { grown, linesNamed, minutesOf, type Line } from './bench/lines.ts';
import { measure, type Measurement } from './bench/measure.ts';
import { measureNetworkPages } from './bench/network-pages.ts';
import { builderOf } from './bench/our-builds.ts';
import { measurePart } from './bench/part.ts';
import { performancePage } from './bench/performance-page.ts';
import { writeSyntheticNetwork } from './bench/synthetic-network.ts';
import { writeSyntheticSite, type Size } from './bench/synthetic-site.ts';
import { growthRows, lineOf, rowsOf } from './bench/told.ts';

await runCommand('bench', async ({ values }) => {
  const { stories = 1000, clients = 200, pairs = 5, before, network, only, write = false } = values;
  const records = values['clients-only'] ?? network;
  const wanted = linesNamed(only);
  const folder = await mkdtemp(join(tmpdir(), 'passaparola-bench-'));
  try {
    if (records === undefined) {
      const results = await measureLines(wanted, { folder, size: { stories, clients }, pairs, before });
      if (write) await writePage(results, { pairs, only });
    } else {
      const siteDir = join(folder, 'site');
      await writeSyntheticSite(siteDir, { stories: 0, clients: records });
      if (network !== undefined) await writeSyntheticNetwork(siteDir, network);
      tell(await measurePart(network === undefined ? 'clients' : 'network', siteDir));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return 0;
});

interface Circumstances {
  readonly folder: string;
  readonly size: Size;
  readonly pairs: number;
  readonly before: string | undefined;
}

interface Results {
  readonly size: Size;
  readonly measurement: Measurement;
  readonly parts: readonly string[];
  readonly growths: readonly Growth[];
}

async function measureLines(wanted: readonly Line[], given: Circumstances): Promise<Results> {
  const { folder, size } = given;
  const siteDir = join(folder, 'site');
  await writeSyntheticSite(siteDir, size);
  for (const line of wanted) console.error(`${line}: about ${minutesOf(line, { ...size, ...given })} min`);
  const measurement = await measure({ ...given, siteDir, wanted });
  for (const row of rowsOf(measurement)) tell([lineOf(row)]);
  const parts: string[] = [];
  for (const line of wanted) parts.push(...tell(await measureByItself(line, siteDir, size)));
  const growths: Growth[] = [];
  for (const line of wanted) {
    if (line !== 'many-companies' && line !== 'many-stories') continue;
    const growth = await measureGrowth(folder, grown(line, size));
    for (const row of growthRows(growth)) tell([lineOf(row)]);
    growths.push(growth);
  }
  return { size, measurement, parts, growths };
}

async function measureByItself(line: Line, siteDir: string, { clients }: Size): Promise<readonly string[]> {
  if (line === 'share-images' || line === 'reading-on') return measurePart(line, siteDir);
  if (line !== 'search' && line !== 'network-pages') return [];
  if (!existsSync(join(siteDir, 'dist'))) await builderOf(siteDir, projectDir).build();
  if (line === 'search') return measurePart(line, siteDir);
  return clients > 0 ? [await measureNetworkPages(join(siteDir, 'dist'))] : [];
}

function tell(lines: readonly string[]): readonly string[] {
  for (const line of lines) console.log(line);
  return lines;
}

async function writePage(results: Results, asked: { pairs: number; only?: readonly string[] | undefined }) {
  const today = new Date().toISOString().slice(0, 10);
  const text = performancePage({ ...results, ...asked, today });
  const page = await format(text, { parser: 'markdown', printWidth: 110 });
  await writeFile(join(projectDir, 'docs/performance.md'), page);
}
