import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectDir } from '../../src/build/folders.ts';

/** Parts of the work that are measured without a build: a program for each. */
export type Part = 'clients' | 'network' | 'reading-on' | 'search' | 'share-images';

/** In a process of its own, which has not written the site before. @returns the lines that it tells */
export async function measurePart(part: Part, siteDir: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [`scripts/bench/${part}.ts`, siteDir], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The ${part} could not be measured.`);
  return said.trim().split('\n');
}
