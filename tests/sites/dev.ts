import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { projectDir } from '../../src/build/folders.ts';
import { today } from './site.ts';

/** `dev` as it runs for a site, from anywhere. */
export interface Dev {
  readonly origin: string;
  readonly said: () => string;
  readonly stop: () => void;
}

/** Starts it as a person does, and waits until it says where it is. */
export async function startDev(siteDir: string): Promise<Dev> {
  const { PATH = '', HOME = '' } = process.env;
  const args = [join(projectDir, 'scripts/dev.ts'), '--site', siteDir, '--as-of', today, '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: tmpdir(), env: { PATH, HOME } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0], 120_000);
  return { origin, said: () => said, stop: () => void child.kill() };
}
