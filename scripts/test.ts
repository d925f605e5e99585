import { spawn } from 'node:child_process';
import { projectDir } from '../src/build/folders.ts';

/**
 * Runs all tests. Those of builds after a change take the longest and have a copy of the generator to themselves, so
 * they run beside the others; what they say comes last. Exit code 1 where any fails.
 */
const beside = vitest('--project', 'incremental');
const others = vitest('--project', '!incremental');
others.output.on('data', (chunk: Buffer) => process.stdout.write(chunk));
let told = '';
beside.output.on('data', (chunk: Buffer) => (told += chunk.toString()));
const codes = await Promise.all([others.code, beside.code]);
process.stdout.write(told);
process.exit(codes.every((code) => code === 0) ? 0 : 1);

function vitest(...args: readonly string[]) {
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const code = new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? 1)));
  return { output: child.stdout, code };
}
