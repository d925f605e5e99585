import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { damageOf } from './case.ts';

/** A case that never ends is given up after this time, which a busy machine does not need either. */
const patience = 60_000;

export interface Failure {
  readonly seed: number;
  readonly file: string;
  readonly how: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Damages files of a small site in many ways and reads it. The cases run in a process of their own, so that one that
 * ends or hangs it is told like any other, and those after it run all the same.
 */
export async function fuzz(
  from: number,
  cases: number,
  tell: (failure: Failure) => void,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const fail = (seed: number, wrong: readonly string[]) => {
    const { file, how } = damageOf(seed);
    const failure = { seed, file, how, wrong };
    failures.push(failure);
    tell(failure);
  };
  const siteDir = await mkdtemp(join(tmpdir(), 'passaparola-fuzz-'));
  for (let next = from; next < from + cases;) {
    const { last, end } = await work(siteDir, next, from + cases, fail);
    if (end !== undefined) fail(last, [end]);
    next = end === undefined ? from + cases : last + 1;
  }
  await rm(siteDir, { recursive: true });
  return failures;
}

interface Work {
  readonly last: number;
  /** What ended the process before its time. */
  readonly end: string | undefined;
}

function work(
  siteDir: string,
  from: number,
  to: number,
  fail: (seed: number, wrong: readonly string[]) => void,
): Promise<Work> {
  const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
  const child = spawn(process.execPath, [worker, siteDir, String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let last = from;
  let isHanging = false;
  let complaint = '';
  const giveUp = () => {
    isHanging = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(giveUp, patience);
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  createInterface(child.stdout).on('line', (line) => {
    const { seed, wrong } = JSON.parse(line) as { seed: number; wrong?: readonly string[] };
    last = seed;
    if (wrong) fail(seed, wrong);
    clearTimeout(timer);
    timer = setTimeout(giveUp, patience);
  });
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const end = isHanging
        ? 'hangs'
        : code === 0
          ? undefined
          : `ended by ${signal ?? code ?? ''} ${complaint.slice(0, 500)}`;
      resolve({ last, end });
    }),
  );
}
